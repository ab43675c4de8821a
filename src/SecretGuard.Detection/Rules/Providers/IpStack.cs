namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// ipstack: access keys.
/// <see href="https://docs.apilayer.com/ipstack/docs/quickstart-guide">Quick start guide</see>.
/// </summary>
internal sealed class IpStack : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "ipstack-access-key",
            Title = "ipstack access key",
            Severity = Severity.Medium,
            Names = ["ipstack", "ip stack"],
            Shapes = ["{0-9a-f:32}"],
            Advice = ["reset it on ipstack.com: dashboard"],
            Examples =
            [
                "define('IPSTACK_ACCESS_KEY', '{}');",
                "'ipstack_access_key' => '{}',",
                "IPSTACK_ACCESS_KEY={}",
            ],
            CounterExamples = ["ipstack_version: {0-9a-f:16} {0-9a-f:16}", "\"digest\": \"{0-9a-f:32}\""],
        },
    ];
}
