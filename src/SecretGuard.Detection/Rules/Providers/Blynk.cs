namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Blynk: auth tokens of devices.
/// <see href="https://docs.blynk.io/en/concepts/device">Devices</see>.
/// </summary>
internal sealed class Blynk : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "blynk-auth-token",
            Title = "Blynk auth token",
            Severity = Severity.High,
            Names = ["blynk"],
            Shapes = ["{A-Za-z0-9_-:32}"],
            Advice = ["make a new token in the Blynk console: the device, Device info"],
            Examples =
            [
                "  BLYNK_AUTH_TOKEN: {}",
                "const blynkAuthToken = \"{}\";",
                "<add key=\"BlynkAuthToken\" value=\"{}\" />",
            ],
            CounterExamples = ["blynk_version: {A-Za-z0-9_-:16} {A-Za-z0-9_-:16}", "\"digest\": \"{A-Za-z0-9_-:32}\""],
        },
    ];
}
