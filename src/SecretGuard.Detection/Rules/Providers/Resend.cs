namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Resend: API keys.
/// <see href="https://resend.com/docs/dashboard/api-keys/introduction">API keys</see>.
/// </summary>
internal sealed class Resend : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "resend-api-key",
            Title = "Resend API key",
            Severity = Severity.High,
            Shapes = ["re_{A-Za-z0-9:8}_{A-Za-z0-9:24}"],
            Advice = ["delete it in Resend: API Keys"],
            Examples = ["ENV RESEND_API_KEY={}", "  RESEND_API_KEY: {}", "const resendApiKey = \"{}\";"],
            CounterExamples =
            [
                "re_{A-Za-z0-9:8}_{A-Za-z0-9:9}",
                "re_xxxxxxxx_xxxxxxxxxxxxxxxxxxxxxxxx",
                "xre_{A-Za-z0-9:8}_{A-Za-z0-9:24}",
            ],
        },
    ];
}
