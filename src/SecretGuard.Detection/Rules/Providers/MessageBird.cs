namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Bird, once MessageBird: access keys.
/// <see href="https://developers.messagebird.com/api/#authentication">Authentication</see>.
/// </summary>
internal sealed class MessageBird : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "messagebird-access-key",
            Title = "MessageBird access key",
            Severity = Severity.High,
            Names = ["messagebird", "message bird"],
            Shapes = ["{A-Za-z0-9:25}", "live_{A-Za-z0-9:25}"],
            Advice = ["delete it in the dashboard: Developers, API access"],
            Examples =
            [
                "\"messagebirdAccessKey\": \"{}\",",
                "define('MESSAGEBIRD_ACCESS_KEY', '{}');",
                "'messagebird_access_key' => '{}',",
            ],
            CounterExamples = ["messagebird_version: {A-Za-z0-9:12} {A-Za-z0-9:13}", "etag = \"{A-Za-z0-9:25}\""],
        },
    ];
}
