namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Postman: API keys and access keys of collections.
/// <see href="https://learning.postman.com/docs/developer/postman-api/authentication/">Authentication</see>.
/// </summary>
internal sealed class Postman : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "postman-api-key",
            Title = "Postman API key",
            Severity = Severity.High,
            Shapes = ["PMAK-{0-9a-f:24}-{0-9a-f:34}"],
            Advice = ["revoke it in Postman: Settings, API keys"],
            Examples = ["POSTMAN_API_KEY={}", "X-Api-Key: {}"],
            CounterExamples =
            [
                "PMAK-{0-9a-f:24}-{0-9a-f:10}",
                "PMAK-xxxxxxxxxxxxxxxxxxxxxxxx-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
        new TokenRule
        {
            Id = "postman-collection-key",
            Title = "Postman collection access key",
            Severity = Severity.Medium,
            Shapes = ["PMAT-01{0-9A-HJKMNP-TV-Z:24}"],
            Advice = ["delete it in Postman: the collection, Share, Via API"],
            Examples = ["https://api.postman.com/collections/1234567-89?access_key={}", "access_key: {}"],
            CounterExamples = ["PMAT-01{0-9A-HJKMNP-TV-Z:10}", "PMAT-01XXXXXXXXXXXXXXXXXXXXXXXX"],
        },
    ];
}
