namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Okta: API tokens, and secrets of applications.
/// <see href="https://developer.okta.com/docs/guides/create-an-api-token/main/">API tokens</see>.
/// </summary>
internal sealed class Okta : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "okta-api-token-header",
            Title = "Okta API token in a header",
            Severity = Severity.Critical,
            Shapes = ["SSWS 00{A-Za-z0-9_-:40}"],
            Advice =
            [
                "revoke it in the Okta admin console: Security, API, Tokens",
                "look at the system log for what it was used for",
            ],
            Examples = ["Authorization: {}", "headers = {\"Authorization\": \"{}\"}"],
            CounterExamples =
            [
                "Authorization: SSWS 00{A-Za-z0-9:8}",
                "Authorization: SSWS 00xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
        new NamedRule
        {
            Id = "okta-api-token",
            Title = "Okta API token",
            Severity = Severity.Critical,
            Names = ["okta"],
            Shapes = ["00{A-Za-z0-9_-:40}"],
            Advice =
            [
                "revoke it in the Okta admin console: Security, API, Tokens",
                "look at the system log for what it was used for",
            ],
            Examples = ["OKTA_API_TOKEN={}", "okta:\n  client:\n    token: \"{}\""],
            CounterExamples = ["okta_group: 00g{A-Za-z0-9:17}", "build = \"00{A-Za-z0-9:40}\""],
        },
        new NamedRule
        {
            Id = "okta-client-secret",
            Title = "Okta client secret",
            Severity = Severity.Critical,
            Names = ["okta"],
            Shapes = ["{A-Za-z0-9_-:40}", "{A-Za-z0-9_-:64}"],
            Advice = ["rotate it in the Okta admin console: the application, General, Client credentials"],
            Examples = ["OKTA_CLIENT_SECRET={}", "oktaClientSecret: '{}'"],
            CounterExamples = ["okta_client_id: 0oa{A-Za-z0-9:17}", "build = \"{A-Za-z0-9:64}\""],
        },
    ];
}
