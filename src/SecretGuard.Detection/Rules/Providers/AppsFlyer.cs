namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// AppsFlyer: API tokens of the older form.
/// <see href="https://support.appsflyer.com/hc/en-us/articles/360004562377-Managing-API-tokens">API tokens</see>.
/// </summary>
internal sealed class AppsFlyer : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "appsflyer-api-token",
            Title = "AppsFlyer API token",
            Severity = Severity.High,
            Names = ["appsflyer token", "appsflyer api", "apps flyer token", "apps flyer api"],
            Shapes = [CommonShapes.Uuid],
            Advice = ["delete it in AppsFlyer: Security center, API tokens"],
            Examples =
            [
                "define('APPSFLYER_API_TOKEN', '{}');",
                "'appsflyer_api_token' => '{}',",
                "APPSFLYER_API_TOKEN={}",
            ],
            CounterExamples =
            [
                "appsflyer_token_version: {0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:6} {0-9a-f:6}",
                "\"digest\": \"{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}\"",
            ],
        },
    ];
}
