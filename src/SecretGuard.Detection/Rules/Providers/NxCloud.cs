namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Nx Cloud: access tokens, which are base64 of a UUID and what they allow.
/// <see href="https://nx.dev/ci/recipes/security/access-tokens">Access tokens</see>.
/// </summary>
internal sealed class NxCloud : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "nx-cloud-write-token",
            Title = "Nx Cloud read-write access token",
            Severity = Severity.High,
            Shapes = ["{A-Za-z0-9:48}fHJlYWQtd3JpdGU="],
            Advice = ["delete it in Nx Cloud: the workspace's Settings, Access tokens"],
            Examples = ["NX_CLOUD_ACCESS_TOKEN={}", "\"accessToken\": \"{}\""],
            CounterExamples = ["{A-Za-z0-9:20}fHJlYWQtd3JpdGU=", "fHJlYWQtd3JpdGU="],
        },
        new TokenRule
        {
            Id = "nx-cloud-read-token",
            Title = "Nx Cloud read-only access token",
            Severity = Severity.Low,
            Shapes = ["{A-Za-z0-9:48}fHJlYWQtb25seQ==", "{A-Za-z0-9:48}fHJlYWQ="],
            Advice = ["delete it in Nx Cloud: the workspace's Settings, Access tokens"],
            Examples = ["\"nxCloudAccessToken\": \"{}\"", "NX_CLOUD_ACCESS_TOKEN={}"],
            CounterExamples = ["{A-Za-z0-9:20}fHJlYWQtb25seQ==", "fHJlYWQtb25seQ=="],
        },
    ];
}
