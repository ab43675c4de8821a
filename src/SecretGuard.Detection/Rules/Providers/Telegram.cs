namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Telegram: tokens of bots.
/// <see href="https://core.telegram.org/bots/features#botfather">BotFather</see>.
/// </summary>
internal sealed class Telegram : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "telegram-bot-token",
            Title = "Telegram bot token",
            Severity = Severity.High,
            Shapes =
            [
                "{0-9:8}:AA{A-Za-z0-9_-:33}",
                "{0-9:9}:AA{A-Za-z0-9_-:33}",
                "{0-9:10}:AA{A-Za-z0-9_-:33}",
                "bot{0-9:8}:AA{A-Za-z0-9_-:33}",
                "bot{0-9:9}:AA{A-Za-z0-9_-:33}",
                "bot{0-9:10}:AA{A-Za-z0-9_-:33}",
            ],
            Advice = ["revoke it with BotFather: /revoke"],
            Examples = ["TELEGRAM_BOT_TOKEN={}", "https://api.telegram.org/{}/getMe", "bot = telebot.TeleBot(\"{}\")"],
            CounterExamples = ["{0-9:9}:AA{A-Za-z0-9:8}", "000000000:AAxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
