namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Roboflow: private API keys. The publishable ones are no secret.
/// <see href="https://docs.roboflow.com/developer/authentication/find-your-roboflow-api-key">API key</see>.
/// </summary>
internal sealed class Roboflow : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "roboflow-api-key",
            Title = "Roboflow API key",
            Severity = Severity.High,
            Names = ["roboflow"],
            Shapes = ["{A-Za-z0-9:20}"],
            Advice = ["roll it at app.roboflow.com: Settings, API keys"],
            Examples = ["ROBOFLOW_API_KEY={}", "roboflow_key = \"{}\""],
            CounterExamples = ["roboflow_project: {a-z:9}", "build = \"{A-Za-z0-9:20}\""],
        },
    ];
}
