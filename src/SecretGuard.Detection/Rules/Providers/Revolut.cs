namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Revolut: secret keys of the Merchant API and tokens of the Business API.
/// <see href="https://developer.revolut.com/docs/merchant/merchant-api">Merchant API</see>.
/// </summary>
internal sealed class Revolut : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "revolut-merchant-secret-key",
            Title = "Revolut Merchant secret key",
            Severity = Severity.Critical,
            Names = ["revolut"],
            Shapes = ["sk_{A-Za-z0-9_-:60-70}"],
            Advice = ["regenerate it in Revolut Business: APIs, Merchant API"],
            Examples =
            [
                "os.environ[\"REVOLUT_SECRET_KEY\"] = \"{}\"",
                "\"revolutSecretKey\": \"{}\",",
                "define('REVOLUT_SECRET_KEY', '{}');",
            ],
            CounterExamples =
            [
                "revolut_version: sk_{A-Za-z0-9_-:30} {A-Za-z0-9_-:30}",
                "revision: sk_{A-Za-z0-9_-:60}",
            ],
        },
        new TokenRule
        {
            Id = "revolut-business-token",
            Title = "Revolut Business token",
            Severity = Severity.Critical,
            Shapes = ["oa_prod_{A-Za-z0-9_-:40-48}"],
            Advice = ["revoke the certificate's access in Revolut Business: APIs, Business API"],
            Examples = ["REVOLUT_ACCESS_TOKEN={}", "export REVOLUT_ACCESS_TOKEN='{}'", "revolut.access.token={}"],
            CounterExamples =
            [
                "oa_prod_{A-Za-z0-9_-:16}",
                "oa_prod_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xoa_prod_{A-Za-z0-9_-:40}",
            ],
        },
        new TokenRule
        {
            Id = "revolut-sandbox-token",
            Title = "Revolut sandbox token",
            Severity = Severity.Low,
            Shapes = ["oa_sand_{A-Za-z0-9_-:40-48}"],
            Advice = ["revoke it in the Revolut sandbox: APIs, Business API"],
            Examples = ["revolut_access_token: \"{}\"", "REVOLUT_ACCESS_TOKEN = '{}'", "ENV REVOLUT_ACCESS_TOKEN={}"],
            CounterExamples =
            [
                "oa_sand_{A-Za-z0-9_-:16}",
                "oa_sand_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xoa_sand_{A-Za-z0-9_-:40}",
            ],
        },
    ];
}
