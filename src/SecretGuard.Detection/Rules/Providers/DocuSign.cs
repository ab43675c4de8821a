namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// DocuSign: secret keys of integrations.
/// <see href="https://developers.docusign.com/platform/auth/">Authentication</see>.
/// </summary>
internal sealed class DocuSign : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "docusign-secret-key",
            Title = "DocuSign secret key",
            Severity = Severity.High,
            Names =
            [
                "docusign secret",
                "docusign client secret",
                "docu sign secret",
                "docu sign client secret",
                "docusign api secret",
            ],
            Shapes = [CommonShapes.Uuid],
            Advice = ["delete it in DocuSign: Settings, Apps and keys, your app"],
            Examples = ["docusign_secret_key: \"{}\"", "DOCUSIGN_SECRET_KEY = '{}'", "ENV DOCUSIGN_SECRET_KEY={}"],
            CounterExamples =
            [
                "DOCUSIGN_SECRET_ROTATED={0-9a-f:8} {0-9a-f:4} {0-9a-f:4}",
                "DOCUSIGN_INTEGRATION={0-9a-f:8}-{0-9a-f:4}",
            ],
        },
    ];
}
