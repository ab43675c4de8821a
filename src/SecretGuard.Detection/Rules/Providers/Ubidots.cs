namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Ubidots: tokens and API keys.
/// <see href="https://docs.ubidots.com/reference/authentication">Authentication</see>.
/// </summary>
internal sealed class Ubidots : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "ubidots-token",
            Title = "Ubidots token",
            Severity = Severity.High,
            Shapes = ["BBFF-{A-Za-z0-9:30}", "BBUS-{A-Za-z0-9:30}"],
            Advice = ["delete it in Ubidots: API credentials"],
            Examples = ["UBIDOTS_TOKEN={}", "export UBIDOTS_TOKEN='{}'", "ubidots.token={}"],
            CounterExamples = ["BBFF-{A-Za-z0-9:12}", "BBFF-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "xBBFF-{A-Za-z0-9:30}"],
        },
    ];
}
