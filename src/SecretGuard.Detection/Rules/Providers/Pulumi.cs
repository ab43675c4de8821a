namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Pulumi Cloud: access tokens.
/// <see href="https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/">Access tokens</see>.
/// </summary>
internal sealed class Pulumi : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "pulumi-access-token",
            Title = "Pulumi access token",
            Severity = Severity.Critical,
            Shapes = ["pul-{0-9a-f:40}"],
            Advice = ["delete it in Pulumi Cloud: Personal, team or organisation access tokens"],
            Examples = ["PULUMI_ACCESS_TOKEN={}", "Authorization: token {}"],
            CounterExamples = ["pul-{0-9a-f:20}", "pul-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
