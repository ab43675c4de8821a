namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Paddle: API keys and the secrets that sign notifications.
/// <see href="https://developer.paddle.com/api-reference/about/api-keys">API keys</see>.
/// </summary>
internal sealed class Paddle : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "paddle-api-key",
            Title = "Paddle API key",
            Severity = Severity.Critical,
            Shapes = ["pdl_live_apikey_{a-z0-9:26}_{A-Za-z0-9:22}_{A-Za-z0-9:3}"],
            Advice = ["revoke it in Paddle: Developer tools, Authentication"],
            Examples = ["define('PADDLE_API_KEY', '{}');", "'paddle_api_key' => '{}',", "PADDLE_API_KEY={}"],
            CounterExamples =
            [
                "pdl_live_apikey_{a-z0-9:10}_{A-Za-z0-9:22}_{A-Za-z0-9:3}",
                "pdl_live_apikey_xxxxxxxxxxxxxxxxxxxxxxxxxx_xxxxxxxxxxxxxxxxxxxxxx_xxx",
                "xpdl_live_apikey_{a-z0-9:26}_{A-Za-z0-9:22}_{A-Za-z0-9:3}",
            ],
        },
        new TokenRule
        {
            Id = "paddle-sandbox-api-key",
            Title = "Paddle sandbox API key",
            Severity = Severity.Low,
            Shapes = ["pdl_sdbx_apikey_{a-z0-9:26}_{A-Za-z0-9:22}_{A-Za-z0-9:3}"],
            Advice = ["revoke it in the Paddle sandbox: Developer tools, Authentication"],
            Examples = ["paddle.api.key={}", "<PaddleApiKey>{}</PaddleApiKey>", "paddle_api_key: \"{}\""],
            CounterExamples =
            [
                "pdl_sdbx_apikey_{a-z0-9:10}_{A-Za-z0-9:22}_{A-Za-z0-9:3}",
                "pdl_sdbx_apikey_xxxxxxxxxxxxxxxxxxxxxxxxxx_xxxxxxxxxxxxxxxxxxxxxx_xxx",
                "xpdl_sdbx_apikey_{a-z0-9:26}_{A-Za-z0-9:22}_{A-Za-z0-9:3}",
            ],
        },
        new TokenRule
        {
            Id = "paddle-notification-secret",
            Title = "Paddle notification secret",
            Severity = Severity.High,
            Shapes = ["pdl_ntfset_{a-z0-9:26}_{A-Za-z0-9+/:32}"],
            Advice =
            [
                "make a new notification destination in Paddle (Developer tools, Notifications) and delete this one",
            ],
            Examples =
            [
                "ENV PADDLE_WEBHOOK_SECRET={}",
                "  PADDLE_WEBHOOK_SECRET: {}",
                "const paddleWebhookSecret = \"{}\";",
            ],
            CounterExamples =
            [
                "pdl_ntfset_{a-z0-9:26}_{A-Za-z0-9+/:12}",
                "pdl_ntfset_xxxxxxxxxxxxxxxxxxxxxxxxxx_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xpdl_ntfset_{a-z0-9:26}_{A-Za-z0-9+/:32}",
            ],
        },
    ];
}
