namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// ThingSpeak: API keys of channels.
/// <see href="https://www.mathworks.com/help/thingspeak/channels-and-charts-api.html">API keys</see>.
/// </summary>
internal sealed class ThingSpeak : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "thingspeak-api-key",
            Title = "ThingSpeak API key",
            Severity = Severity.Medium,
            Names = ["thingspeak", "thing speak"],
            Shapes = ["{A-Z0-9:16}"],
            Advice = ["generate a new key on thingspeak.com: your channel, API Keys"],
            Examples =
            [
                "thingspeak_write_api_key: \"{}\"",
                "THINGSPEAK_WRITE_API_KEY = '{}'",
                "ENV THINGSPEAK_WRITE_API_KEY={}",
            ],
            CounterExamples = ["thingspeak_version: {A-Z0-9:8} {A-Z0-9:8}", "\"digest\": \"{A-Z0-9:16}\""],
        },
    ];
}
