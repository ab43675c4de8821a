namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Canva: client secrets of integrations.
/// <see href="https://www.canva.dev/docs/connect/authentication/">Authentication</see>.
/// </summary>
internal sealed class Canva : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "canva-client-secret",
            Title = "Canva client secret",
            Severity = Severity.High,
            Shapes = ["cnvca{A-Za-z0-9_-:45-60}"],
            Advice = ["generate a new one at canva.com/developers/integrations"],
            Examples = ["CANVA_CLIENT_SECRET={}", "clientSecret: \"{}\""],
            CounterExamples = ["cnvca{A-Za-z0-9:12}", "cnvcaxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
