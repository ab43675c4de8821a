namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Buildkite: tokens of people, agents, jobs, registries and portals.
/// <see href="https://buildkite.com/docs/platform/security/tokens">Token security</see>.
/// </summary>
internal sealed class Buildkite : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "buildkite-api-token",
            Title = "Buildkite API access token",
            Severity = Severity.Critical,
            Shapes = ["bkua_{0-9a-f:40}", "bkua_{A-Za-z0-9_-:53}"],
            Advice = ["revoke it in Buildkite: Personal settings, API access tokens"],
            Examples = ["BUILDKITE_API_TOKEN={}", "Authorization: Bearer {}"],
            CounterExamples = ["bkua_{0-9a-f:20}", "bkua_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "buildkite-agent-token",
            Title = "Buildkite agent token",
            Severity = Severity.High,
            Shapes = ["bkct_{A-Za-z0-9_-:73}", "bkar_{A-Za-z0-9_-:73}"],
            Advice =
            [
                "revoke it in Buildkite: Agents, the cluster, Agent tokens",
                "look for agents that you did not start",
            ],
            Examples = ["BUILDKITE_AGENT_TOKEN={}", "token=\"{}\""],
            CounterExamples = ["bkct_{A-Za-z0-9_-:20}", "bkct_..."],
        },
        new TokenRule
        {
            Id = "buildkite-agent-session-token",
            Title = "Buildkite agent session token",
            Severity = Severity.Medium,
            Shapes = ["bkaa_{A-Za-z0-9_-:75}"],
            Advice = ["stop the agent: the token ends with it"],
            Examples = ["BUILDKITE_AGENT_ACCESS_TOKEN={}", "Authorization: Token {}"],
            CounterExamples = ["bkaa_{A-Za-z0-9_-:20}", "bkaa_..."],
        },
        new TokenRule
        {
            Id = "buildkite-job-token",
            Title = "Buildkite job token",
            Severity = Severity.Medium,
            Shapes = ["bkaj_{A-Za-z0-9._-:120-600}"],
            Advice = ["cancel the job: the token ends with it"],
            Examples = ["BUILDKITE_AGENT_ACCESS_TOKEN={}", "Authorization: Token {}"],
            CounterExamples = ["bkaj_{A-Za-z0-9_-:20}", "bkaj_..."],
        },
        new TokenRule
        {
            Id = "buildkite-package-token",
            Title = "Buildkite package registry token",
            Severity = Severity.High,
            Shapes = ["bkpt_{A-Za-z0-9._-:120-400}"],
            Advice = ["delete it in Buildkite: Package registries, the registry, Settings, Registry tokens"],
            Examples =
            [
                "//packages.buildkite.com/example/registry/npm/:_authToken={}",
                "deb https://buildkite:{}@packages.buildkite.com/example/registry/any/ any main",
            ],
            CounterExamples = ["bkpt_{A-Za-z0-9_-:20}", "bkpt_..."],
        },
        new TokenRule
        {
            Id = "buildkite-portal-token",
            Title = "Buildkite portal token",
            Severity = Severity.High,
            Shapes = ["bkpat_{A-Za-z0-9_-:54}"],
            Advice = ["revoke it in Buildkite: Portals, the portal, Security"],
            Examples = ["BUILDKITE_PORTAL_TOKEN={}", "Authorization: Bearer {}"],
            CounterExamples = ["bkpat_{A-Za-z0-9_-:20}", "bkpat_..."],
        },
        new TokenRule
        {
            Id = "buildkite-portal-secret",
            Title = "Buildkite portal secret",
            Severity = Severity.High,
            Shapes = ["bkps_{A-Za-z0-9_-:64}"],
            Advice = ["delete it in Buildkite: Portals, the portal, Security"],
            Examples = ["BUILDKITE_PORTAL_SECRET={}", "secret: \"{}\""],
            CounterExamples = ["bkps_{A-Za-z0-9_-:20}", "bkps_..."],
        },
        new NamedRule
        {
            Id = "buildkite-legacy-token",
            Title = "Buildkite token without a prefix",
            Severity = Severity.High,
            Names = ["buildkite agent token", "buildkite token", "buildkite api token", "buildkite access token"],
            Shapes = ["{0-9a-f:50}", "{0-9a-f:40}"],
            Advice = ["revoke it in Buildkite: Agents, Agent tokens; or Personal settings, API access tokens"],
            Examples = ["BUILDKITE_AGENT_TOKEN={}", "buildkite_token: \"{}\""],
            CounterExamples = ["buildkite_commit: {0-9a-f:40}", "BUILDKITE_AGENT_TOKEN=xxx"],
        },
    ];
}
