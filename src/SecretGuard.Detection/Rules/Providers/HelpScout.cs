namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Help Scout: secrets of applications and keys of the Docs API.
/// <see href="https://developer.helpscout.com/mailbox-api/overview/authentication/">Authentication</see>.
/// </summary>
internal sealed class HelpScout : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "helpscout-app-secret",
            Title = "Help Scout app secret",
            Severity = Severity.High,
            Names = ["helpscout", "help scout"],
            Shapes = ["{A-Za-z0-9:32}"],
            Advice = ["delete the app in Help Scout: Your profile, My apps"],
            Examples =
            [
                "<HelpscoutAppSecret>{}</HelpscoutAppSecret>",
                "helpscout_app_secret: \"{}\"",
                "HELPSCOUT_APP_SECRET = '{}'",
            ],
            CounterExamples = ["helpscout_version: {A-Za-z0-9:16} {A-Za-z0-9:16}", "etag = \"{A-Za-z0-9:32}\""],
        },
        new NamedRule
        {
            Id = "helpscout-docs-api-key",
            Title = "Help Scout Docs API key",
            Severity = Severity.High,
            Names = ["helpscout", "help scout"],
            Shapes = ["{0-9a-f:40}"],
            Advice = ["make a new key in Help Scout: Your profile, Authentication, API keys"],
            Examples =
            [
                "  HELPSCOUT_DOCS_API_KEY: {}",
                "const helpscoutDocsApiKey = \"{}\";",
                "<add key=\"HelpscoutDocsApiKey\" value=\"{}\" />",
            ],
            CounterExamples = ["helpscout_version: {0-9a-f:20} {0-9a-f:20}", "\"digest\": \"{0-9a-f:40}\""],
        },
    ];
}
