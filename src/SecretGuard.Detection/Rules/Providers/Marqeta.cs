namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Marqeta: application and admin access tokens of production programs.
/// <see href="https://www.marqeta.com/docs/core-api/authentication">Authentication</see>.
/// </summary>
internal sealed class Marqeta : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "marqeta-access-token",
            Title = "Marqeta access token",
            Severity = Severity.Critical,
            Names =
            [
                "marqeta admin",
                "marqeta app",
                "marqeta application",
                "marqeta access",
                "marqeta api",
                "marqeta secret",
            ],
            Shapes = [CommonShapes.Uuid],
            Advice = ["ask Marqeta to replace it; sandbox tokens in the dashboard"],
            Examples =
            [
                "const marqetaAdminToken = \"{}\";",
                "<add key=\"MarqetaAdminToken\" value=\"{}\" />",
                "marqeta_admin_token = \"{}\"",
            ],
            CounterExamples =
            [
                "marqeta_admin_version: {0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:6} {0-9a-f:6}",
                "revision: {0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}",
            ],
        },
    ];
}
