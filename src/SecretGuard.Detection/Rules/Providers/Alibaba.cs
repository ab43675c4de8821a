namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Alibaba Cloud: access keys of accounts and RAM users.
/// <see href="https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair">Create an AccessKey pair</see>.
/// </summary>
internal sealed class Alibaba : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "alibaba-access-key-id",
            Title = "Alibaba Cloud access key ID",
            Severity = Severity.Medium,
            Shapes = ["LTAI{A-Za-z0-9:12-20}"],
            Advice = ["disable and delete the key: RAM console, Users, AccessKeys"],
            Examples = ["alibaba_cloud_access_key_id = \"{}\"", "export ALIBABA_CLOUD_ACCESS_KEY_ID='{}'"],
            CounterExamples = ["see LTAI{A-Za-z0-9:4} there", "LTAIxxxxxxxxxxxx"],
        },
        new NamedRule
        {
            Id = "alibaba-access-key-secret",
            Title = "Alibaba Cloud access key secret",
            Severity = Severity.Critical,
            Names = ["alibaba", "alicloud", "aliyun", "oss access key secret", "access key secret"],
            Shapes = ["{A-Za-z0-9:30}"],
            Advice =
            [
                "disable and delete the key: RAM console, Users, AccessKeys",
                "look in ActionTrail for what was done with it",
            ],
            Examples =
            [
                "<add key=\"AlibabaCloudAccessKeySecret\" value=\"{}\" />",
                "ALIBABA_CLOUD_ACCESS_KEY_SECRET={}",
            ],
            CounterExamples = ["revision {}", "ALIBABA_CLOUD_ACCESS_KEY_SECRET=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
