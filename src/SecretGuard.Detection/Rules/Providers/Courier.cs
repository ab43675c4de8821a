namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Courier: API keys.
/// <see href="https://www.courier.com/docs/reference/authentication">Authentication</see>.
/// </summary>
internal sealed class Courier : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "courier-api-key",
            Title = "Courier API key",
            Severity = Severity.High,
            Shapes = ["pk_prod_{A-Z0-9:28}"],
            Advice = ["delete it in Courier: Settings, API Keys"],
            Examples =
            [
                "define('COURIER_AUTH_TOKEN', '{}');",
                "'courier_auth_token' => '{}',",
                "COURIER_AUTH_TOKEN={}",
            ],
            CounterExamples = ["pk_prod_{A-Z0-9:11}", "pk_prod_XXXXXXXXXXXXXXXXXXXXXXXXXXXX", "xpk_prod_{A-Z0-9:28}"],
        },
        new NamedRule
        {
            Id = "courier-test-key",
            Title = "Courier test API key",
            Severity = Severity.Low,
            Names = ["courier"],
            Shapes = ["pk_test_{A-Z0-9:28}"],
            Advice = ["delete it in Courier: Settings, API Keys"],
            Examples =
            [
                "courier.auth.token={}",
                "<CourierAuthToken>{}</CourierAuthToken>",
                "courier_auth_token: \"{}\"",
            ],
            CounterExamples = ["courier_version: pk_test_{A-Z0-9:14} {A-Z0-9:14}", "revision: pk_test_{A-Z0-9:28}"],
        },
    ];
}
