namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Dailymotion: secrets of API keys.
/// <see href="https://developers.dailymotion.com/guides/getting-started/">Getting started</see>.
/// </summary>
internal sealed class Dailymotion : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "dailymotion-api-secret",
            Title = "Dailymotion API secret",
            Severity = Severity.High,
            Names = ["dailymotion api secret", "dailymotion client secret", "dailymotion secret"],
            Shapes = ["{0-9a-f:40}"],
            Advice = ["delete the key in Dailymotion Studio: Organization settings, API keys"],
            Examples = ["DAILYMOTION_API_SECRET={}", "dailymotionSecret: '{}'"],
            CounterExamples = ["dailymotion_video: {0-9a-f:8}", "commit: {0-9a-f:40}"],
        },
    ];
}
