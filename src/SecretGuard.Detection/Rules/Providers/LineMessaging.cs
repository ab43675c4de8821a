namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// LINE: channel access tokens and channel secrets.
/// <see href="https://developers.line.biz/en/docs/messaging-api/channel-access-tokens/">Channel access tokens</see>.
/// </summary>
internal sealed class LineMessaging : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        // Every long-lived token ends alike.
        new TokenRule
        {
            Id = "line-channel-access-token",
            Title = "LINE channel access token",
            Severity = Severity.High,
            Shapes = ["{A-Za-z0-9+/:159}O/w1cDnyilFU="],
            Advice = ["reissue it in the LINE Developers console: the channel, Messaging API"],
            Examples = ["LINE_CHANNEL_ACCESS_TOKEN={}", "line_bot_api = LineBotApi('{}')"],
            CounterExamples = ["O/w1cDnyilFU=", "{A-Za-z0-9+/:30}O/w1cDnyilFU="],
        },
        new NamedRule
        {
            Id = "line-channel-secret",
            Title = "LINE channel secret",
            Severity = Severity.High,
            Names = ["line channel secret", "line secret", "channel secret"],
            Shapes = ["{0-9a-f:32}"],
            Advice = ["reissue it in the LINE Developers console: the channel, Basic settings"],
            Examples = ["LINE_CHANNEL_SECRET={}", "channelSecret: '{}'"],
            CounterExamples = ["line_number: {0-9a-f:10}", "md5: {0-9a-f:32}"],
        },
    ];
}
