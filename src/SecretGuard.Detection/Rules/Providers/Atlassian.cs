namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Atlassian: API tokens for Jira, Confluence and Bitbucket, in the cloud and in data centres. Cloud tokens end in
/// eight hexadecimal digits of a checksum.
/// <see href="https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/">API tokens</see>.
/// </summary>
internal sealed class Atlassian : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "atlassian-api-token",
            Title = "Atlassian API token",
            Severity = Severity.Critical,
            Shapes = ["ATATT3{A-Za-z0-9_-:150-260}={0-9A-F:8}"],
            Advice = ["revoke it at https://id.atlassian.com/manage-profile/security/api-tokens"],
            Examples =
            [
                "JIRA_API_TOKEN={}",
                "curl -u me@example.com:{} https://example.atlassian.net/rest/api/3/myself",
                "\"apiToken\": \"{}\"",
            ],
            CounterExamples = ["ATATT3{A-Za-z0-9_-:40}", "ATATT3xFfGF0..."],
        },
        new TokenRule
        {
            Id = "atlassian-access-token",
            Title = "Bitbucket access token or Atlassian organisation API key",
            Severity = Severity.Critical,
            Shapes = ["ATCTT3{A-Za-z0-9_-:150-260}={0-9A-F:8}"],
            Advice =
            [
                "revoke it in Bitbucket: the repository's, project's or workspace's Settings, Access tokens; or in admin.atlassian.com: Settings, API keys",
            ],
            Examples = ["BITBUCKET_TOKEN={}", "git clone https://x-token-auth:{}@bitbucket.org/team/app.git"],
            CounterExamples = ["ATCTT3{A-Za-z0-9_-:40}", "ATCTT3xFfGN0..."],
        },
        new TokenRule
        {
            Id = "bitbucket-app-password",
            Title = "Bitbucket app password",
            Severity = Severity.Critical,
            Shapes = ["ATBB{A-Za-z0-9:24}{0-9A-F:8}"],
            Advice = ["revoke it in Bitbucket: Personal settings, App passwords"],
            Examples = ["BITBUCKET_APP_PASSWORD={}", "https://me:{}@bitbucket.org/team/app.git"],
            CounterExamples = ["ATBB{A-Za-z0-9:12}", "ATBBxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "bitbucket-data-center-token",
            Title = "Bitbucket Data Center access token",
            Severity = Severity.High,
            Shapes = ["BBDC-{MNO:1}{A-Za-z0-9+/:43}"],
            Advice = ["revoke it in Bitbucket: Manage account, HTTP access tokens"],
            Examples = ["BITBUCKET_TOKEN={}", "Authorization: Bearer {}"],
            CounterExamples = ["BBDC-{A-Za-z0-9:20}", "BBDC-MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM"],
        },
        new NamedRule
        {
            Id = "atlassian-legacy-token",
            Title = "Atlassian API token without a prefix",
            Severity = Severity.High,
            Names =
            [
                "jira token",
                "jira api token",
                "jira api key",
                "confluence token",
                "confluence api token",
                "atlassian token",
                "atlassian api token",
                "atlassian api key",
            ],
            Shapes = ["{A-Za-z0-9:24}", "{MNO:1}{A-Za-z0-9+/:43}"],
            Advice =
            [
                "revoke it at https://id.atlassian.com/manage-profile/security/api-tokens, or in the data centre's Jira or Confluence: Profile, Personal access tokens",
            ],
            Examples = ["JIRA_API_TOKEN={}", "confluence_token: \"{}\"", "\"atlassianToken\": \"{}\""],
            CounterExamples =
            [
                "jira_project: {A-Z:4}",
                "JIRA_API_TOKEN=your-jira-api-token-here",
                "build {A-Za-z0-9:24}",
            ],
        },
    ];
}
