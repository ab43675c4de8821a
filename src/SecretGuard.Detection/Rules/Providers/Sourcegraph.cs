namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Sourcegraph: access tokens of people, of licences and of Cody's gateway.
/// <see href="https://sourcegraph.com/docs/cli/how-tos/creating-an-access-token">Access tokens</see>.
/// </summary>
internal sealed class Sourcegraph : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "sourcegraph-access-token",
            Title = "Sourcegraph access token",
            Severity = Severity.High,
            Shapes =
            [
                "sgp_{0-9a-f:16}_{0-9a-f:40}",
                "sgp_local_{0-9a-f:40}",
                "sgp_{0-9a-f:40}",
                "sgph_{0-9a-f:16}_{0-9a-f:40}",
                "sgph_local_{0-9a-f:40}",
            ],
            Advice = ["delete it in Sourcegraph: Settings, Access tokens"],
            Examples = ["SRC_ACCESS_TOKEN={}", "Authorization: token {}"],
            CounterExamples = ["sgp_{0-9a-f:20}", "sgp_local_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "sourcegraph-license-token",
            Title = "Sourcegraph licence access token",
            Severity = Severity.High,
            Shapes = ["slk_{0-9a-f:64}"],
            Advice = ["ask Sourcegraph for a new licence key"],
            Examples = ["SRC_CODY_GATEWAY_TOKEN={}", "\"accessToken\": \"{}\""],
            CounterExamples =
            [
                "slk_{0-9a-f:20}",
                "slk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
        new TokenRule
        {
            Id = "sourcegraph-gateway-token",
            Title = "Sourcegraph Cody gateway token",
            Severity = Severity.Medium,
            Shapes = ["sgd_{0-9a-f:64}"],
            Advice = ["delete the access token that it was made from in Sourcegraph: Settings, Access tokens"],
            Examples = ["CODY_GATEWAY_TOKEN={}", "Authorization: Bearer {}"],
            CounterExamples =
            [
                "sgd_{0-9a-f:20}",
                "sgd_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
    ];
}
