namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Postmark: tokens of servers and accounts.
/// <see href="https://postmarkapp.com/developer/api/overview">API overview</see>.
/// </summary>
internal sealed class Postmark : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "postmark-token",
            Title = "Postmark server or account token",
            Severity = Severity.High,
            Names = ["postmark", "postmarkapp"],
            Shapes = [CommonShapes.Uuid],
            Advice = ["make a new token in Postmark (your server, API Tokens) and delete this one"],
            Examples =
            [
                "POSTMARK_API_TOKEN={}",
                "curl -H \"X-Postmark-Server-Token: {}\" https://api.postmarkapp.com/email",
                "\"postmarkServerToken\": \"{}\",",
            ],
            CounterExamples =
            [
                "postmark_version: {0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:6} {0-9a-f:6}",
                "revision: {0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}",
            ],
        },
    ];
}
