namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// UpCloud: API tokens.
/// <see href="https://developers.upcloud.com/1.3/19-tokens/">Tokens</see>.
/// </summary>
internal sealed class UpCloud : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "upcloud-api-token",
            Title = "UpCloud API token",
            Severity = Severity.Critical,
            Shapes = ["ucat_{A-Z0-9:26}"],
            Advice = ["delete it: upctl account token delete ID"],
            Examples = ["upcloud_token = \"{}\"", "export UPCLOUD_TOKEN='{}'"],
            CounterExamples = ["see ucat_{A-Z0-9:8} there", "ucat_XXXXXXXXXXXXXXXXXXXXXXXXXX"],
        },
    ];
}
