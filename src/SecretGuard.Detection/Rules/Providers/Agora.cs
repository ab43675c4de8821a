namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Agora: certificates of projects, which sign tokens, and secrets of customers.
/// <see href="https://docs.agora.io/en/video-calling/manage-agora-account">Managing an account</see>.
/// </summary>
internal sealed class Agora : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "agora-secret",
            Title = "Agora app certificate or customer secret",
            Severity = Severity.High,
            Names =
            [
                "agora app certificate",
                "agora primary certificate",
                "agora certificate",
                "agora customer secret",
                "agora secret",
                "agora app secret",
            ],
            Shapes = ["{0-9a-f:32}"],
            Advice = ["replace it in the Agora console: the project, Security, Certificates"],
            Examples = ["AGORA_CUSTOMER_SECRET={}", "agoraSecret: '{}'"],
            CounterExamples = ["AGORA_APP_ID={0-9a-f:32}", "md5: {0-9a-f:32}"],
        },
    ];
}
