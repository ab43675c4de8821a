namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// SecurityTrails: API keys.
/// <see href="https://docs.securitytrails.com/docs/overview">Overview</see>.
/// </summary>
internal sealed class SecurityTrails : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "securitytrails-api-key",
            Title = "SecurityTrails API key",
            Severity = Severity.High,
            Names = ["securitytrails", "security trails"],
            Shapes = ["{A-Za-z0-9:32}"],
            Advice = ["delete it on securitytrails.com: Credentials"],
            Examples =
            [
                "os.environ[\"SECURITYTRAILS_API_KEY\"] = \"{}\"",
                "\"securitytrailsApiKey\": \"{}\",",
                "define('SECURITYTRAILS_API_KEY', '{}');",
            ],
            CounterExamples = ["securitytrails_version: {A-Za-z0-9:16} {A-Za-z0-9:16}", "revision: {A-Za-z0-9:32}"],
        },
    ];
}
