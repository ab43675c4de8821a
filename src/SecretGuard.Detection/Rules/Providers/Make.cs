namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Make, once Integromat: addresses of webhooks that start a scenario.
/// <see href="https://www.make.com/en/help/tools/webhooks">Webhooks</see>.
/// </summary>
internal sealed class Make : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "make-webhook",
            Title = "Make webhook",
            Severity = Severity.Medium,
            Shapes =
            [
                "hook.{a-z:2}{0-9:1}.make.com/{a-z0-9:32}",
                "hook.make.com/{a-z0-9:32}",
                "hook.integromat.com/{a-z0-9:32}",
            ],
            Advice = ["delete the webhook in Make: Webhooks"],
            Examples = ["MAKE_WEBHOOK_URL=https://{}", "fetch('https://{}')"],
            CounterExamples =
            [
                "https://hook.eu1.make.com/{a-z0-9:8}",
                "https://hook.eu1.make.com/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
    ];
}
