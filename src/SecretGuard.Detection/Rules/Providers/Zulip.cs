namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Zulip: API keys of bots and people.
/// <see href="https://zulip.com/api/api-keys">API keys</see>.
/// </summary>
internal sealed class Zulip : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "zulip-api-key",
            Title = "Zulip API key",
            Severity = Severity.High,
            Names = ["zulip"],
            Shapes = ["{A-Za-z0-9:32}"],
            Advice = ["generate a new one in Zulip: Personal settings, Account and privacy, or Bots"],
            Examples = ["ZULIP_API_KEY={}", "zulip_bot_key: \"{}\""],
            CounterExamples = ["zulip_stream: {a-z:8}", "build = \"{A-Za-z0-9:32}\""],
        },
    ];
}
