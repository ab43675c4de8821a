namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Coralogix: API keys.
/// <see href="https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/">API keys</see>.
/// </summary>
internal sealed class Coralogix : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "coralogix-api-key",
            Title = "Coralogix API key",
            Severity = Severity.High,
            Shapes = ["cxtp_{A-Za-z0-9:28-40}", "cxth_{A-Za-z0-9:28-40}", "cxup_{A-Za-z0-9:28-40}"],
            Advice = ["deactivate it: Coralogix, Settings, API keys"],
            Examples = ["ENV CORALOGIX_API_KEY=\"{}\"", "  \"coralogixApiKey\": \"{}\","],
            CounterExamples = ["see cxtp_{A-Za-z0-9:9} there", "cxtp_xxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new NamedRule
        {
            Id = "coralogix-old-api-key",
            Title = "Coralogix API key (UUID)",
            Severity = Severity.Medium,
            Names = ["coralogix"],
            Shapes = [CommonShapes.Uuid],
            Advice = ["deactivate it: Coralogix, Settings, API keys"],
            Examples = ["export CORALOGIX_PRIVATE_KEY='{}'", "<add key=\"CoralogixPrivateKey\" value=\"{}\" />"],
            CounterExamples = ["\"version\": \"{}\",", "CORALOGIX_PRIVATE_KEY=00000000-0000-0000-0000-000000000000"],
        },
    ];
}
