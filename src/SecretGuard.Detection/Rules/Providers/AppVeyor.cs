namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// AppVeyor: API keys.
/// <see href="https://www.appveyor.com/docs/api/">API</see>.
/// </summary>
internal sealed class AppVeyor : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "appveyor-api-key",
            Title = "AppVeyor API key",
            Severity = Severity.High,
            Names = ["appveyor"],
            Shapes = ["v2.{a-z0-9:20}", "{a-z0-9:20}"],
            Advice = ["regenerate it in AppVeyor: the account's menu, API keys"],
            Examples = ["APPVEYOR_TOKEN={}", "appveyor_api_key: \"{}\""],
            CounterExamples =
            [
                "appveyor_account: {a-z:9}",
                "APPVEYOR_TOKEN=${APPVEYOR_TOKEN}",
                "version: v2.{0-9:1}.{0-9:1}",
            ],
        },
    ];
}
