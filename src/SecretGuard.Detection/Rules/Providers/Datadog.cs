namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Datadog: API keys and application keys.
/// <see href="https://docs.datadoghq.com/account_management/api-app-keys/">API and application keys</see>.
/// </summary>
internal sealed class Datadog : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "datadog-api-key",
            Title = "Datadog API key",
            Severity = Severity.Medium,
            Names = ["datadog", "dd api"],
            Shapes = ["{0-9a-f:32}"],
            Advice = ["revoke it: Datadog, Organization settings, API keys"],
            Examples =
            [
                "<add key=\"DdApiKey\" value=\"{}\" />",
                "DD_API_KEY={}",
                "datadog_api_key = \"{}\"",
                "\u001b[32mDD_API_KEY={}\u001b[0m",
                "sed -i \"s|DD_API_KEY=.*|DD_API_KEY={}|\" .env",
                "sed -i 's/DD_API_KEY=.*/DD_API_KEY={}/' .env",
                "{\"content\": \"[agent]\\ndd_api_key = {}\\n\"}",
                "{\"content\": \"DD_API_KEY\\u003d{}\"}",
                "{\"content\": \"DD_API_KEY={}\\nEXAMPLE=1\\n\"}",
                "run=curl%20-H%20%22datadog-api-key%3A%20{}%22%20https%3A%2F%2Fwww.example.com%2F",
                "file=%5Bagent%5D%0Add_api_key%20%3D%20{}%0A",
                "<p>{&quot;key&quot;:&quot;dd_api_key&quot;,&quot;value&quot;:&quot;{}&quot;}</p>",
                "\0DD_API_KEY={}\0",
            ],
            CounterExamples = ["build/{}", "DD_API_KEY=00000000000000000000000000000000", "{\"client_token\": \"pub{}\"}", "datadoghq.com/api/v2/logs?dd-api-key=pub{}"],
        },
        new NamedRule
        {
            Id = "datadog-application-key",
            Title = "Datadog application key",
            Severity = Severity.High,
            Names = ["datadog", "dd app", "dd application"],
            Shapes = ["{0-9a-f:40}"],
            Advice = ["revoke it: Datadog, Organization settings, Application keys"],
            Examples = ["dd.app.key={}", "dd-app-key: \"{}\"", "datadog_app_key = \"{}\""],
            CounterExamples = ["commit: {}", "DD_APP_KEY=0000000000000000000000000000000000000000"],
        },
    ];
}
