namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Clojars: deploy tokens.
/// <see href="https://github.com/clojars/clojars-web/wiki/Deploy-Tokens">Deploy tokens</see>.
/// </summary>
internal sealed class Clojars : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "clojars-deploy-token",
            Title = "Clojars deploy token",
            Severity = Severity.Critical,
            Shapes = ["CLOJARS_{0-9a-f:60}"],
            Advice = ["disable it at https://clojars.org/tokens"],
            Examples = ["CLOJARS_PASSWORD={}", ":password \"{}\""],
            CounterExamples =
            [
                "CLOJARS_{0-9a-f:20}",
                "CLOJARS_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
    ];
}
