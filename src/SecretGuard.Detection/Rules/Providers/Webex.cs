namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Webex: access tokens of bots and people, and secrets of integrations.
/// <see href="https://developer.webex.com/docs/getting-your-personal-access-token">Access tokens</see>.
/// </summary>
internal sealed class Webex : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "webex-access-token",
            Title = "Webex access token",
            Severity = Severity.High,
            Shapes =
            [
                "{A-Za-z0-9:64}_PF84_{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}",
                "{A-Za-z0-9:64}_P0A1_{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}",
                "{A-Za-z0-9:64}_PE93_{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}",
            ],
            Advice = ["regenerate it at developer.webex.com/my-apps; a personal one expires after twelve hours"],
            Examples = ["WEBEX_ACCESS_TOKEN={}", "api = WebexAPI(access_token=\"{}\")"],
            CounterExamples =
            [
                "{A-Za-z0-9:20}_PF84_{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}",
                "PF84_{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}",
            ],
        },
        new NamedRule
        {
            Id = "webex-client-secret",
            Title = "Webex client secret",
            Severity = Severity.High,
            Names = ["webex client secret", "webex secret"],
            Shapes = ["{0-9a-f:64}"],
            Advice = ["regenerate it at developer.webex.com/my-apps"],
            Examples = ["WEBEX_CLIENT_SECRET={}", "webexClientSecret: '{}'"],
            CounterExamples = ["webex_client_id: C{0-9a-f:64}", "sha256: {0-9a-f:64}"],
        },
    ];
}
