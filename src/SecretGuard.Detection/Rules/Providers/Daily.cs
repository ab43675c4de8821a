namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Daily: API keys of its video service.
/// <see href="https://docs.daily.co/reference/rest-api">REST API</see>.
/// </summary>
internal sealed class Daily : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "daily-api-key",
            Title = "Daily API key",
            Severity = Severity.High,
            Names = ["daily api", "daily co"],
            Shapes = ["{0-9a-f:64}"],
            Advice = ["delete it at dashboard.daily.co: Developers"],
            Examples = ["DAILY_API_KEY={}", "dailyCoKey: '{}'"],
            CounterExamples = ["daily_digest: {0-9a-f:64}", "sha256: {0-9a-f:64}"],
        },
    ];
}
