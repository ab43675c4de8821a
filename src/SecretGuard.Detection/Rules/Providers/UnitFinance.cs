namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Unit: API tokens, which are PASETO tokens.
/// <see href="https://www.unit.co/docs/api/">Unit API</see>.
/// </summary>
internal sealed class UnitFinance : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "unit-api-token",
            Title = "Unit API token",
            Severity = Severity.Critical,
            Shapes = ["v2.public.eyJ{A-Za-z0-9_-:100-900}"],
            Advice = ["delete it in the Unit dashboard: Developer, API tokens"],
            Examples = ["UNIT_API_TOKEN = '{}'", "ENV UNIT_API_TOKEN={}", "  UNIT_API_TOKEN: {}"],
            CounterExamples =
            [
                "v2.public.eyJ{A-Za-z0-9_-:40}",
                "v2.public.eyJxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xv2.public.eyJ{A-Za-z0-9_-:100}",
            ],
        },
    ];
}
