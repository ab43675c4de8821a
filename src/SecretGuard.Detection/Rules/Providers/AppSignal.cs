namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// AppSignal: push API keys.
/// <see href="https://docs.appsignal.com/appsignal/terminology.html">Terminology</see>.
/// </summary>
internal sealed class AppSignal : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "appsignal-push-api-key",
            Title = "AppSignal push API key",
            Severity = Severity.Medium,
            Names = ["appsignal"],
            Shapes = [CommonShapes.Uuid],
            Advice = ["regenerate it: AppSignal, App settings, Push and deploy"],
            Examples = ["appsignal_push_api_key: {}", "  \"appsignalPushApiKey\": \"{}\","],
            CounterExamples = ["revision {}", "APPSIGNAL_PUSH_API_KEY=00000000-0000-0000-0000-000000000000"],
        },
    ];
}
