namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Censys: API secrets.
/// <see href="https://docs.censys.com/docs/ls-api">API</see>.
/// </summary>
internal sealed class Censys : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "censys-api-secret",
            Title = "Censys API secret",
            Severity = Severity.High,
            Names = ["censys"],
            Shapes = ["{A-Za-z0-9:32}"],
            Advice = ["reset it on search.censys.io: My account, API"],
            Examples =
            [
                "  CENSYS_API_SECRET: {}",
                "const censysApiSecret = \"{}\";",
                "<add key=\"CensysApiSecret\" value=\"{}\" />",
            ],
            CounterExamples = ["censys_version: {A-Za-z0-9:16} {A-Za-z0-9:16}", "\"digest\": \"{A-Za-z0-9:32}\""],
        },
    ];
}
