namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Codacy: tokens of projects and accounts.
/// <see href="https://docs.codacy.com/codacy-api/api-tokens/">API tokens</see>.
/// </summary>
internal sealed class Codacy : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "codacy-token",
            Title = "Codacy API token",
            Severity = Severity.Medium,
            Names = ["codacy project token", "codacy token", "codacy api token", "codacy account token"],
            Shapes = ["{0-9a-f:32}", "{A-Za-z0-9:20}"],
            Advice =
            [
                "revoke it in Codacy: the repository's Settings, Integrations; or Your account, Access management",
            ],
            Examples = ["CODACY_PROJECT_TOKEN={}", "codacy_api_token: \"{}\""],
            CounterExamples = ["codacy_grade: {0-9a-f:32}", "CODACY_PROJECT_TOKEN=${CODACY_PROJECT_TOKEN}"],
        },
    ];
}
