namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Pingdom: API tokens.
/// <see href="https://docs.pingdom.com/api/">Pingdom API</see>.
/// </summary>
internal sealed class Pingdom : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "pingdom-api-token",
            Title = "Pingdom API token",
            Severity = Severity.Medium,
            Names = ["pingdom"],
            Shapes = ["{A-Za-z0-9_-:63}"],
            Advice = ["delete it: Pingdom, Settings, Pingdom API"],
            Examples = ["pingdom.api.token={}", "pingdom-api-token: \"{}\""],
            CounterExamples =
            [
                "\"version\": \"{}\",",
                "PINGDOM_API_TOKEN=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
    ];
}
