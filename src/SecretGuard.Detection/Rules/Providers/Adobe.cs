namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Adobe: client secrets of Developer Console projects.
/// <see href="https://developer.adobe.com/developer-console/docs/guides/credentials/">Credentials</see>.
/// </summary>
internal sealed class Adobe : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "adobe-client-secret",
            Title = "Adobe client secret",
            Severity = Severity.High,
            Shapes = ["p8e-{A-Za-z0-9_-:32}"],
            Advice = ["add a second secret in the Adobe Developer Console (your credential), then delete this one"],
            Examples = ["ENV ADOBE_CLIENT_SECRET={}", "  ADOBE_CLIENT_SECRET: {}", "const adobeClientSecret = \"{}\";"],
            CounterExamples = ["p8e-{A-Za-z0-9_-:12}", "p8e-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "xp8e-{A-Za-z0-9_-:32}"],
        },
        new NamedRule
        {
            Id = "adobe-legacy-client-secret",
            Title = "Adobe client secret of the older form",
            Severity = Severity.High,
            Names = ["adobe client secret", "adobe secret", "adobe api secret", "adobe oauth secret"],
            Shapes = [CommonShapes.Uuid],
            Advice = ["add a second secret in the Adobe Developer Console (your credential), then delete this one"],
            Examples =
            [
                "adobe_client_secret = \"{}\"",
                "os.environ[\"ADOBE_CLIENT_SECRET\"] = \"{}\"",
                "\"adobeClientSecret\": \"{}\",",
            ],
            CounterExamples =
            [
                "adobe_client_secret_version: {0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:6} {0-9a-f:6}",
                "\"digest\": \"{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}\"",
            ],
        },
    ];
}
