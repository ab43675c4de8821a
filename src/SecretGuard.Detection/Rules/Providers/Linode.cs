namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Linode (Akamai Cloud): personal access tokens.
/// <see href="https://techdocs.akamai.com/cloud-computing/docs/manage-personal-access-tokens">Manage personal access tokens</see>.
/// </summary>
internal sealed class Linode : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "linode-personal-access-token",
            Title = "Linode personal access token",
            Severity = Severity.Critical,
            Names = ["linode"],
            Shapes = ["{0-9a-f:64}"],
            Advice = ["revoke it: Cloud Manager, Profile, API tokens"],
            Examples = ["LINODE_TOKEN={}", "linode_token: {}"],
            CounterExamples =
            [
                "etag: \"{}\"",
                "LINODE_TOKEN=0000000000000000000000000000000000000000000000000000000000000000",
            ],
        },
    ];
}
