namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Viber: tokens of bots.
/// <see href="https://developers.viber.com/docs/api/rest-bot-api/">REST bot API</see>.
/// </summary>
internal sealed class Viber : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "viber-bot-token",
            Title = "Viber bot token",
            Severity = Severity.High,
            Names = ["viber"],
            Shapes = ["{0-9a-f:16}-{0-9a-f:16}-{0-9a-f:16}"],
            Advice = ["ask for a new one at partners.viber.com: the bot, Edit info"],
            Examples = ["VIBER_AUTH_TOKEN={}", "X-Viber-Auth-Token: {}"],
            CounterExamples = ["viber_sender: {0-9a-f:16}", "build = \"{0-9a-f:16}-{0-9a-f:16}-{0-9a-f:16}\""],
        },
    ];
}
