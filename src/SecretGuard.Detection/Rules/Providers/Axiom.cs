namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Axiom: API tokens and personal tokens.
/// <see href="https://axiom.co/docs/reference/tokens">Authenticate API requests with tokens</see>.
/// </summary>
internal sealed class Axiom : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "axiom-api-token",
            Title = "Axiom API token",
            Severity = Severity.Medium,
            Shapes = ["xaat-{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}"],
            Advice = ["delete it: Axiom, Settings, API tokens"],
            Examples = ["axiom_token = \"{}\"", "export AXIOM_TOKEN='{}'"],
            CounterExamples =
            [
                "see xaat-{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4} there",
                "xaat-00000000-0000-0000-0000-000000000000",
            ],
        },
        new TokenRule
        {
            Id = "axiom-personal-token",
            Title = "Axiom personal access token",
            Severity = Severity.High,
            Shapes = ["xapt-{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}"],
            Advice = ["delete it: Axiom, Settings, Profile"],
            Examples = ["<add key=\"AxiomPersonalToken\" value=\"{}\" />", "AXIOM_PERSONAL_TOKEN={}"],
            CounterExamples =
            [
                "see xapt-{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4} there",
                "xapt-00000000-0000-0000-0000-000000000000",
            ],
        },
    ];
}
