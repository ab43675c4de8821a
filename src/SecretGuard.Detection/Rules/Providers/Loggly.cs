namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Loggly: customer tokens.
/// <see href="https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm">Customer token</see>.
/// </summary>
internal sealed class Loggly : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "loggly-token",
            Title = "Loggly customer token",
            Severity = Severity.Medium,
            Names = ["loggly"],
            Shapes = [CommonShapes.Uuid],
            Advice = ["retire it: Loggly, Logs, Source setup, Customer tokens"],
            Examples = ["const logglyToken = \"{}\";", "loggly-token: \"{}\""],
            CounterExamples = ["commit: {}", "LOGGLY_TOKEN=00000000-0000-0000-0000-000000000000"],
        },
        new TokenRule
        {
            Id = "loggly-input-url",
            Title = "Loggly input address",
            Severity = Severity.Medium,
            Shapes = ["loggly.com/inputs/{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}"],
            Advice = ["retire its token: Loggly, Logs, Source setup, Customer tokens"],
            Examples = ["log.url={}", "log_url = \"{}\"", "https://logs-01.{}/tag/http/"],
            CounterExamples =
            [
                "see loggly.com/inputs/{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4} there",
                "loggly.com/inputs/00000000-0000-0000-0000-000000000000",
            ],
        },
    ];
}
