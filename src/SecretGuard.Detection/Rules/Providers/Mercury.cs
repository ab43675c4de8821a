namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Mercury: API tokens.
/// <see href="https://docs.mercury.com/docs/getting-started">Getting started</see>.
/// </summary>
internal sealed class Mercury : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "mercury-api-token",
            Title = "Mercury API token",
            Severity = Severity.Critical,
            Shapes = ["mercury_production_{a-z:3}_{A-Za-z0-9:40-48}_yrucrem"],
            Advice = ["revoke it in Mercury: Settings, API tokens"],
            Examples =
            [
                "MERCURY_API_KEY=secret-token:{}",
                "curl --user secret-token:{}: https://api.mercury.com/api/v1/accounts",
                "'mercury_token' => '{}',",
            ],
            CounterExamples =
            [
                "mercury_production_{a-z:3}_{A-Za-z0-9:16}_yrucrem",
                "mercury_production_xxx_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_yrucrem",
                "xmercury_production_{a-z:3}_{A-Za-z0-9:40}_yrucrem",
            ],
        },
        new TokenRule
        {
            Id = "mercury-sandbox-token",
            Title = "Mercury sandbox API token",
            Severity = Severity.Low,
            Shapes = ["mercury_sandbox_{a-z:3}_{A-Za-z0-9:40-48}_yrucrem"],
            Advice = ["revoke it in the Mercury sandbox: Settings, API tokens"],
            Examples = ["MERCURY_API_KEY=secret-token:{}", "mercury_sandbox: secret-token:{}"],
            CounterExamples =
            [
                "mercury_sandbox_{a-z:3}_{A-Za-z0-9:16}_yrucrem",
                "mercury_sandbox_xxx_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_yrucrem",
                "xmercury_sandbox_{a-z:3}_{A-Za-z0-9:40}_yrucrem",
            ],
        },
    ];
}
