namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Airbyte: secrets of applications.
/// <see href="https://docs.airbyte.com/platform/using-airbyte/configuring-api-access">Configuring API access</see>.
/// </summary>
internal sealed class Airbyte : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "airbyte-client-secret",
            Title = "Airbyte application secret",
            Severity = Severity.Critical,
            Names = ["airbyte"],
            Shapes = ["{A-Za-z0-9:32}"],
            Advice = ["delete the application: Airbyte, Settings, Applications"],
            Examples = ["airbyte_client_secret: {}", "  \"airbyteClientSecret\": \"{}\","],
            CounterExamples = ["build/{}", "AIRBYTE_CLIENT_SECRET=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
