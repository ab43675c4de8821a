namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Tencent Cloud: API keys of accounts and sub-users.
/// <see href="https://www.tencentcloud.com/document/product/598/34227">Access keys</see>.
/// </summary>
internal sealed class Tencent : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "tencent-secret-id",
            Title = "Tencent Cloud secret ID",
            Severity = Severity.Medium,
            Shapes = ["AKID{A-Za-z0-9:32}"],
            Advice = ["disable and delete the key: Tencent Cloud console, CAM, API keys"],
            Examples = ["tencentcloud.secret.id={}", "tencentcloud-secret-id: \"{}\""],
            CounterExamples = ["see AKID{A-Za-z0-9:10} there", "AKIDxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new NamedRule
        {
            Id = "tencent-secret-key",
            Title = "Tencent Cloud secret key",
            Severity = Severity.Critical,
            Names = ["tencent", "tencentcloud", "qcloud", "cos secret key"],
            Shapes = ["{A-Za-z0-9:32}"],
            Advice =
            [
                "disable and delete the key: Tencent Cloud console, CAM, API keys",
                "look in CloudAudit for what was done with it",
            ],
            Examples = ["ENV TENCENTCLOUD_SECRET_KEY=\"{}\"", "  \"tencentcloudSecretKey\": \"{}\","],
            CounterExamples = ["digest = \"{}\"", "TENCENTCLOUD_SECRET_KEY=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
