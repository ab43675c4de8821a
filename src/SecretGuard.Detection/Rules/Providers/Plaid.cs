namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Plaid: client secrets and access tokens for the accounts of people.
/// <see href="https://plaid.com/docs/quickstart/glossary/">Glossary</see>.
/// </summary>
internal sealed class Plaid : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "plaid-secret",
            Title = "Plaid secret",
            Severity = Severity.Critical,
            Names = ["plaid"],
            Shapes = ["{0-9a-f:30}"],
            Advice = ["rotate the secret in the Plaid dashboard: Developers, Keys"],
            Examples = ["plaid_secret: \"{}\"", "PLAID_SECRET = '{}'", "ENV PLAID_SECRET={}"],
            CounterExamples = ["plaid_version: {0-9a-f:15} {0-9a-f:15}", "\"digest\": \"{0-9a-f:30}\""],
        },
        new TokenRule
        {
            Id = "plaid-access-token",
            Title = "Plaid access token",
            Severity = Severity.Critical,
            Shapes = ["access-production-{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}"],
            Advice = ["invalidate it: POST /item/access_token/invalidate"],
            Examples =
            [
                "const plaidAccessToken = \"{}\";",
                "<add key=\"PlaidAccessToken\" value=\"{}\" />",
                "plaid_access_token = \"{}\"",
            ],
            CounterExamples =
            [
                "access-production-{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}",
                "access-production-00000000-0000-0000-0000-000000000000",
                "xaccess-production-{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}",
            ],
        },
        new TokenRule
        {
            Id = "plaid-sandbox-access-token",
            Title = "Plaid sandbox access token",
            Severity = Severity.Low,
            Shapes =
            [
                "access-sandbox-{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}",
                "access-development-{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}",
            ],
            Advice = ["invalidate it: POST /item/access_token/invalidate"],
            Examples =
            [
                "\"plaidAccessToken\": \"{}\",",
                "define('PLAID_ACCESS_TOKEN', '{}');",
                "'plaid_access_token' => '{}',",
            ],
            CounterExamples =
            [
                "access-sandbox-{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}",
                "access-sandbox-00000000-0000-0000-0000-000000000000",
                "xaccess-sandbox-{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}",
            ],
        },
    ];
}
