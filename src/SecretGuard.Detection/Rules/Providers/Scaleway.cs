namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Scaleway: API keys.
/// <see href="https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/">Create API keys</see>.
/// </summary>
internal sealed class Scaleway : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "scaleway-access-key",
            Title = "Scaleway access key",
            Severity = Severity.Medium,
            Shapes = ["SCW{A-Z0-9:17}"],
            Advice = ["delete the API key: Scaleway console, IAM, API keys"],
            Examples = ["const scwAccessKey = \"{}\";", "scw-access-key: \"{}\""],
            CounterExamples = ["see SCW{A-Z0-9:5} there", "SCWXXXXXXXXXXXXXXXXX"],
        },
        new NamedRule
        {
            Id = "scaleway-secret-key",
            Title = "Scaleway secret key",
            Severity = Severity.Critical,
            Names = ["scw secret", "scaleway secret", "scaleway token", "scw token", "scaleway api"],
            Shapes = [CommonShapes.Uuid],
            Advice = ["delete the API key: Scaleway console, IAM, API keys"],
            Examples = ["scw.secret.key={}", "scw_secret_key = \"{}\""],
            CounterExamples = ["revision {}", "SCW_SECRET_KEY=00000000-0000-0000-0000-000000000000"],
        },
    ];
}
