namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Aiven: passwords of services.
/// <see href="https://aiven.io/docs/platform">Aiven platform</see>.
/// </summary>
internal sealed class Aiven : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "aiven-service-password",
            Title = "Aiven service password",
            Severity = Severity.Critical,
            Shapes = ["AVNS_{A-Za-z0-9_-:19}"],
            Advice = ["reset it: Aiven console, the service, Users"],
            Examples =
            [
                "AIVEN_PASSWORD={}",
                "aiven_password: {}",
                "postgres://avnadmin:{}@pg-shop.a.aivencloud.com:12345/defaultdb?sslmode=require",
            ],
            CounterExamples = ["see AVNS_{A-Za-z0-9_-:6} there", "AVNS_xxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
