namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Wise: personal API tokens.
/// <see href="https://docs.wise.com/api-docs/features/authentication-access">Authentication and access</see>.
/// </summary>
internal sealed class Wise : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "wise-api-token",
            Title = "Wise API token",
            Severity = Severity.Critical,
            Names = ["wise api", "wise token", "wise access", "transferwise", "transfer wise"],
            Shapes = [CommonShapes.Uuid],
            Advice = ["revoke it in Wise: Settings, API tokens"],
            Examples =
            [
                "  WISE_API_TOKEN: {}",
                "const wiseApiToken = \"{}\";",
                "<add key=\"WiseApiToken\" value=\"{}\" />",
            ],
            CounterExamples =
            [
                "wise_api_version: {0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:6} {0-9a-f:6}",
                "\"digest\": \"{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}\"",
            ],
        },
    ];
}
