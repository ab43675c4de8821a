namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Bitly: access tokens.
/// <see href="https://dev.bitly.com/docs/getting-started/authentication/">Authentication</see>.
/// </summary>
internal sealed class Bitly : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "bitly-access-token",
            Title = "Bitly access token",
            Severity = Severity.High,
            Names = ["bitly", "bit ly"],
            Shapes = ["{0-9a-f:40}"],
            Advice = ["make a new token in Bitly: Settings, API"],
            Examples =
            [
                "export BITLY_ACCESS_TOKEN='{}'",
                "bitly.access.token={}",
                "<BitlyAccessToken>{}</BitlyAccessToken>",
            ],
            CounterExamples = ["bitly_version: {0-9a-f:20} {0-9a-f:20}", "\"digest\": \"{0-9a-f:40}\""],
        },
    ];
}
