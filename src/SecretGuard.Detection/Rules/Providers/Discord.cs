namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Discord: tokens of bots, webhooks, tokens of accounts and secrets of applications.
/// <see href="https://discord.com/developers/docs/reference">Reference</see>.
/// </summary>
internal sealed class Discord : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "discord-bot-token",
            Title = "Discord bot token",
            Severity = Severity.High,
            Names = ["discord", "bot token", "client login"],
            Shapes = ["{MNO:1}{A-Za-z0-9:23-27}.{A-Za-z0-9_-:6}.{A-Za-z0-9_-:27-38}"],
            Advice = ["reset it at discord.com/developers/applications: the application, Bot"],
            Examples = ["DISCORD_BOT_TOKEN={}", "client.login('{}')", "discord:\n  token: \"{}\""],
            CounterExamples = ["see M{A-Za-z0-9:23}.{A-Za-z0-9:6}.{A-Za-z0-9:38}", "discord_channel: M{A-Za-z:5}"],
        },
        new TokenRule
        {
            Id = "discord-webhook",
            Title = "Discord webhook",
            Severity = Severity.Medium,
            Shapes =
            [
                "discord.com/api/webhooks/{0-9:17-20}/{A-Za-z0-9_-:60-68}",
                "discordapp.com/api/webhooks/{0-9:17-20}/{A-Za-z0-9_-:60-68}",
                "discord.com/api/v{0-9:1-2}/webhooks/{0-9:17-20}/{A-Za-z0-9_-:60-68}",
            ],
            Advice = ["delete it in Discord: Server settings, Integrations, Webhooks"],
            Examples = ["DISCORD_WEBHOOK=https://{}", "webhook_url: \"https://{}\"", "curl -X POST https://{}"],
            CounterExamples =
            [
                "https://discord.com/api/webhooks/{0-9:18}",
                "https://discord.com/api/webhooks/000000000000000000/xxxxxxxxxxxxxxxx",
            ],
        },
        new TokenRule
        {
            Id = "discord-account-token",
            Title = "Discord account token",
            Severity = Severity.High,
            Shapes = ["mfa.{A-Za-z0-9_-:84}"],
            Advice = ["change the password of the account, which ends all sessions"],
            Examples = ["DISCORD_TOKEN={}", "headers = {'authorization': '{}'}"],
            CounterExamples =
            [
                "mfa.{A-Za-z0-9:12}",
                "mfa.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
        new NamedRule
        {
            Id = "discord-client-secret",
            Title = "Discord client secret",
            Severity = Severity.High,
            Names = ["discord client secret", "discord secret"],
            Shapes = ["{A-Za-z0-9_-:32}"],
            Advice = ["reset it at discord.com/developers/applications: the application, OAuth2"],
            Examples = ["DISCORD_CLIENT_SECRET={}", "discordClientSecret: \"{}\""],
            CounterExamples = ["discord_client_id: {0-9:18}", "build = \"{A-Za-z0-9:32}\""],
        },
    ];
}
