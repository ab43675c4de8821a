namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// JFrog Artifactory: API keys and reference tokens (base64 of 'reftkn:').
/// <see href="https://jfrog.com/help/r/jfrog-platform-administration-documentation/reference-token">Reference tokens</see>.
/// </summary>
internal sealed class JFrog : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "artifactory-api-key",
            Title = "Artifactory API key",
            Severity = Severity.High,
            Shapes = ["AKCp{A-Za-z0-9:69}"],
            Advice = ["revoke it in Artifactory: Edit profile, API key"],
            Examples =
            [
                "ARTIFACTORY_API_KEY={}",
                "X-JFrog-Art-Api: {}",
                "curl -u me:{} https://example.jfrog.io/artifactory/api/system/ping",
            ],
            CounterExamples = ["AKCp{A-Za-z0-9:20}", "AKCp{A-Za-z0-9:70}"],
        },
        new TokenRule
        {
            Id = "artifactory-reference-token",
            Title = "Artifactory reference token",
            Severity = Severity.High,
            Shapes = ["cmVmdGtu{A-Za-z0-9:56}"],
            Advice = ["revoke it in the JFrog platform: Administration, User management, Access tokens"],
            Examples = ["ARTIFACTORY_TOKEN={}", "Authorization: Bearer {}"],
            CounterExamples = ["cmVmdGtu{A-Za-z0-9:20}", "cmVmdGtu{A-Za-z0-9:57}"],
        },
    ];
}
