namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Zapier: addresses of webhooks that start a Zap.
/// <see href="https://help.zapier.com/hc/en-us/articles/8496288690317-Trigger-Zaps-from-webhooks">Webhooks</see>.
/// </summary>
internal sealed class Zapier : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "zapier-webhook",
            Title = "Zapier webhook",
            Severity = Severity.Medium,
            Shapes =
            [
                "hooks.zapier.com/hooks/catch/{0-9:5-9}/{a-z0-9:6-8}",
                "hooks.zapier.com/hooks/catch/{0-9:5-9}/silent/{a-z0-9:6-8}",
            ],
            Advice = ["delete the trigger of the Zap and make it anew, which changes its address"],
            Examples = ["ZAPIER_WEBHOOK=https://{}/", "webhook_url: \"https://{}\""],
            CounterExamples =
            [
                "https://hooks.zapier.com/hooks/catch/{0-9:7}/",
                "https://hooks.zapier.com/hooks/catch/0000000/xxxxxxx/",
            ],
        },
    ];
}
