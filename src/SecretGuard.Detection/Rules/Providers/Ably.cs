namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Ably: API keys. Before the colon stands what names the key, behind it its secret.
/// <see href="https://ably.com/docs/auth">Authentication</see>.
/// </summary>
internal sealed class Ably : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "ably-api-key",
            Title = "Ably API key",
            Severity = Severity.High,
            Names = ["ably"],
            Shapes = ["{A-Za-z0-9_-:43}"],
            Advice = ["revoke it in the Ably dashboard: the application, API keys"],
            Examples = ["ABLY_API_KEY={a-z:6}.{a-z:6}:{}", "ably_secret: \"{}\""],
            CounterExamples = ["ably_channel: {a-z:8}", "build = \"{A-Za-z0-9:43}\""],
        },
    ];
}
