namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// eBay: client secrets (Cert IDs) of applications and the tokens of users.
/// <see href="https://developer.ebay.com/api-docs/static/oauth-credentials.html">OAuth credentials</see>.
/// </summary>
internal sealed class Ebay : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "ebay-client-secret",
            Title = "eBay client secret (Cert ID)",
            Severity = Severity.High,
            Shapes = ["PRD-{0-9a-f:12}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}"],
            Advice = ["rotate it in the eBay developer portal: Application keys"],
            Examples = ["ebay_cert_id = \"{}\"", "os.environ[\"EBAY_CERT_ID\"] = \"{}\"", "\"ebayCertId\": \"{}\","],
            CounterExamples =
            [
                "PRD-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}",
                "PRD-000000000000-0000-0000-0000-0000",
                "xPRD-{0-9a-f:12}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}",
            ],
        },
        new TokenRule
        {
            Id = "ebay-sandbox-client-secret",
            Title = "eBay sandbox client secret",
            Severity = Severity.Low,
            Shapes = ["SBX-{0-9a-f:12}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}"],
            Advice = ["rotate it in the eBay developer portal: Application keys, Sandbox"],
            Examples = ["'ebay_cert_id' => '{}',", "EBAY_CERT_ID={}", "export EBAY_CERT_ID='{}'"],
            CounterExamples =
            [
                "SBX-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}",
                "SBX-000000000000-0000-0000-0000-0000",
                "xSBX-{0-9a-f:12}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}",
            ],
        },
        new TokenRule
        {
            Id = "ebay-user-token",
            Title = "eBay user token",
            Severity = Severity.High,
            Shapes = ["v^1.1#i^1#{A-Za-z0-9^#+/=:80-1000}"],
            Advice = ["revoke it in the eBay developer portal: User tokens, or change the application's secret"],
            Examples = ["<EbayUserToken>{}</EbayUserToken>", "ebay_user_token: \"{}\"", "EBAY_USER_TOKEN = '{}'"],
            CounterExamples =
            [
                "v^1.1#i^1#{A-Za-z0-9^#+/=:32}",
                "v^1.1#i^1#xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xv^1.1#i^1#{A-Za-z0-9^#+/=:80}",
            ],
        },
    ];
}
