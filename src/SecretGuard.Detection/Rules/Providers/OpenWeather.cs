namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// OpenWeather: API keys.
/// <see href="https://openweathermap.org/appid">API keys</see>.
/// </summary>
internal sealed class OpenWeather : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "openweather-api-key",
            Title = "OpenWeather API key",
            Severity = Severity.Medium,
            Names = ["openweather", "open weather", "owm api", "owm key"],
            Shapes = ["{0-9a-f:32}"],
            Advice = ["delete it on openweathermap.org: API keys"],
            Examples = ["OPENWEATHER_API_KEY = '{}'", "ENV OPENWEATHER_API_KEY={}", "  OPENWEATHER_API_KEY: {}"],
            CounterExamples = ["openweather_version: {0-9a-f:16} {0-9a-f:16}", "revision: {0-9a-f:32}"],
        },
    ];
}
