namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Novu: secret keys of environments.
/// <see href="https://docs.novu.co/platform/developer/api-keys">API keys</see>.
/// </summary>
internal sealed class Novu : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "novu-secret-key",
            Title = "Novu secret key",
            Severity = Severity.High,
            Names = ["novu"],
            Shapes = ["{0-9a-f:32}"],
            Advice = ["regenerate it in Novu: Developer, API keys"],
            Examples =
            [
                "novu_secret_key = \"{}\"",
                "os.environ[\"NOVU_SECRET_KEY\"] = \"{}\"",
                "\"novuSecretKey\": \"{}\",",
            ],
            CounterExamples = ["novu_version: {0-9a-f:16} {0-9a-f:16}", "\"digest\": \"{0-9a-f:32}\""],
        },
    ];
}
