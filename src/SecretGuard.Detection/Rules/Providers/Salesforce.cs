namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Salesforce: sessions, refresh tokens, security tokens and secrets of connected applications.
/// <see href="https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_tokens_scopes.htm">OAuth tokens</see>.
/// </summary>
internal sealed class Salesforce : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "salesforce-session",
            Title = "Salesforce access token",
            Severity = Severity.Critical,
            Shapes = ["00D{A-Za-z0-9:12}!{A-Za-z0-9._:80-260}", "00D{A-Za-z0-9:15}!{A-Za-z0-9._:80-260}"],
            Advice = ["end the session in Salesforce: Setup, Session management"],
            Examples = ["SF_ACCESS_TOKEN={}", "Authorization: Bearer {}"],
            CounterExamples =
            [
                "00D{A-Za-z0-9:12}",
                "00Dxxxxxxxxxxxx!xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
        new TokenRule
        {
            Id = "salesforce-refresh-token",
            Title = "Salesforce refresh token",
            Severity = Severity.Critical,
            Shapes = ["5Aep861{A-Za-z0-9._:70-100}"],
            Advice = ["revoke it in Salesforce: Setup, Connected apps OAuth usage"],
            Examples = ["SF_REFRESH_TOKEN={}", "force://PlatformCLI::{}@example.my.salesforce.com"],
            CounterExamples =
            [
                "5Aep861{A-Za-z0-9:12}",
                "5Aep861xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
        new NamedRule
        {
            Id = "salesforce-client-secret",
            Title = "Salesforce consumer secret",
            Severity = Severity.High,
            Names = ["salesforce", "sfdc", "sf consumer secret", "sf client secret"],
            Shapes = ["{0-9A-F:64}"],
            Advice = ["rotate it in Salesforce: Setup, App manager, the application, Manage consumer details"],
            Examples = ["SALESFORCE_CLIENT_SECRET={}", "sfdc_consumer_secret: \"{}\""],
            CounterExamples = ["salesforce_domain: {a-z:8}", "sha256: {0-9A-F:64}"],
        },
        new NamedRule
        {
            Id = "salesforce-security-token",
            Title = "Salesforce security token",
            Severity = Severity.High,
            Names =
            [
                "salesforce security token",
                "salesforce token",
                "sfdc security token",
                "sfdc token",
                "sf security token",
            ],
            Shapes = ["{A-Za-z0-9:24}", "{A-Za-z0-9:25}"],
            Advice =
            [
                "reset it in Salesforce: Settings, Reset my security token",
                "change the password of the user, with which it is used",
            ],
            Examples = ["SALESFORCE_SECURITY_TOKEN={}", "sf_security_token = '{}'"],
            CounterExamples = ["salesforce_instance: {a-z:8}", "build = \"{A-Za-z0-9:24}\""],
        },
    ];
}
