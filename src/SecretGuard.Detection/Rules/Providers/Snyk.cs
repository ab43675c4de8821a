namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Snyk: personal and service account tokens; the older ones are UUIDs.
/// <see href="https://docs.snyk.io/snyk-api/authentication-for-api">Authentication</see>.
/// </summary>
internal sealed class Snyk : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "snyk-access-token",
            Title = "Snyk access token",
            Severity = Severity.High,
            Shapes =
            [
                "snyk_uat.{a-z0-9:8}.{A-Za-z0-9_-:20-400}.{A-Za-z0-9_-:20-200}",
                "snyk_sat.{a-z0-9:8}.{A-Za-z0-9_-:20-400}.{A-Za-z0-9_-:20-200}",
            ],
            Advice = ["revoke it in Snyk: Account settings, Personal access tokens; or Settings, Service accounts"],
            Examples = ["SNYK_TOKEN={}", "Authorization: token {}"],
            CounterExamples = ["snyk_uat.{a-z0-9:8}.{A-Za-z0-9_-:20}", "snyk_uat.{a-z0-9:4}"],
        },
        new NamedRule
        {
            Id = "snyk-api-token",
            Title = "Snyk API token",
            Severity = Severity.High,
            Names = ["snyk token", "snyk api token", "snyk api key", "snyk api", "snyk auth token"],
            Shapes = [CommonShapes.RandomUuid],
            Advice = ["revoke and regenerate it in Snyk: Account settings, General"],
            Examples = ["SNYK_TOKEN={}", "snyk_api_token: \"{}\""],
            CounterExamples =
            [
                "SNYK_TOKEN=00000000-0000-0000-0000-000000000000",
                "snyk_org: {0-9a-f:8}-{0-9a-f:4}-4{0-9a-f:3}-{89ab:1}{0-9a-f:3}-{0-9a-f:12}",
            ],
        },
    ];
}
