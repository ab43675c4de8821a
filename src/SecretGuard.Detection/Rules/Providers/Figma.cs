namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Figma: personal access tokens.
/// <see href="https://developers.figma.com/docs/rest-api/authentication/">Authentication</see>.
/// </summary>
internal sealed class Figma : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "figma-access-token",
            Title = "Figma access token",
            Severity = Severity.High,
            Shapes = ["figd_{A-Za-z0-9_-:38-50}"],
            Advice = ["revoke it in Figma: Settings, Security, Personal access tokens"],
            Examples = ["FIGMA_TOKEN={}", "curl -H 'X-Figma-Token: {}' https://api.figma.com/v1/me"],
            CounterExamples = ["figd_{A-Za-z0-9:12}", "figd_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
