namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// IFTTT: the key of the Webhooks service.
/// <see href="https://help.ifttt.com/hc/en-us/articles/115010230347-Webhooks-service-FAQ">Webhooks</see>.
/// </summary>
internal sealed class Ifttt : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "ifttt-webhook-key",
            Title = "IFTTT webhook key",
            Severity = Severity.Medium,
            Shapes = ["with/key/{A-Za-z0-9_-:21-43}"],
            Advice = ["regenerate it at ifttt.com/maker_webhooks/settings"],
            Examples =
            [
                "url = https://maker.ifttt.com/trigger/door/{}",
                "curl -X POST https://maker.ifttt.com/trigger/door/json/{}",
            ],
            CounterExamples =
            [
                "https://maker.ifttt.com/trigger/door/with/key/{A-Za-z0-9:8}",
                "https://maker.ifttt.com/trigger/door/with/key/xxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
    ];
}
