namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Twitch: client secrets, access tokens and the passwords of chat bots.
/// <see href="https://dev.twitch.tv/docs/authentication/">Authentication</see>.
/// </summary>
internal sealed class Twitch : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "twitch-chat-password",
            Title = "Twitch chat password",
            Severity = Severity.High,
            Shapes = ["oauth:{a-z0-9:30}"],
            Advice = ["disconnect the application at twitch.tv/settings/connections"],
            Examples = ["TWITCH_OAUTH={}", "PASS {}", "password: \"{}\""],
            CounterExamples = ["oauth:{a-z0-9:8}", "oauth:xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new NamedRule
        {
            Id = "twitch-secret",
            Title = "Twitch client secret or token",
            Severity = Severity.High,
            Names =
            [
                "twitch client secret",
                "twitch secret",
                "twitch access token",
                "twitch token",
                "twitch oauth token",
                "twitch refresh token",
            ],
            Shapes = ["{a-z0-9:30}", "{a-z0-9:50}"],
            Advice =
            [
                "generate a new secret at dev.twitch.tv/console/apps, or revoke the token at id.twitch.tv/oauth2/revoke",
            ],
            Examples = ["TWITCH_CLIENT_SECRET={}", "twitchAccessToken: '{}'"],
            CounterExamples = ["TWITCH_CLIENT_ID={a-z0-9:30}", "build = \"{a-z0-9:30}\""],
        },
    ];
}
