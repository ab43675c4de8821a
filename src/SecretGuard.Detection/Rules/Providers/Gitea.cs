namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Gitea and Forgejo, Codeberg's too: access tokens, runner secrets and secrets of OAuth2 applications.
/// <see href="https://docs.gitea.com/development/api-usage">API usage</see>.
/// </summary>
internal sealed class Gitea : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "gitea-access-token",
            Title = "Gitea or Forgejo access token",
            Severity = Severity.Critical,
            WhoAmI = new WhoAmI("gitea", null, "/api/v1/user") { Credential = "token {}", Owner = "login" },
            Names =
            [
                "gitea token",
                "gitea api token",
                "gitea access token",
                "gitea api key",
                "forgejo token",
                "forgejo api token",
                "forgejo access token",
                "codeberg token",
                "codeberg api token",
            ],
            Shapes = ["{0-9a-f:40}"],
            Advice = ["delete it in Gitea: Settings, Applications, Manage access tokens"],
            Examples = ["GITEA_TOKEN={}", "forgejo_token: {}", "\"codebergToken\": \"{}\""],
            CounterExamples = ["gitea_commit: {0-9a-f:40}", "GITEA_TOKEN=${GITEA_TOKEN}"],
        },
        new NamedRule
        {
            Id = "gitea-runner-token",
            Title = "Gitea or Forgejo runner registration token",
            Severity = Severity.High,
            Names =
            [
                "gitea runner registration token",
                "forgejo runner registration token",
                "gitea runner token",
                "forgejo runner token",
            ],
            Shapes = ["{A-Za-z0-9:40}"],
            Advice =
            [
                "reset it in Gitea: Site administration or Settings, Actions, Runners",
                "look for runners that you did not register",
            ],
            Examples = ["GITEA_RUNNER_REGISTRATION_TOKEN={}", "forgejo_runner_token: {}"],
            CounterExamples = ["gitea_runner_name: {a-z:12}", "GITEA_RUNNER_REGISTRATION_TOKEN=${TOKEN}"],
        },
        new TokenRule
        {
            Id = "gitea-oauth-client-secret",
            Title = "Gitea or Forgejo OAuth2 client secret",
            Severity = Severity.High,
            Shapes = ["gto_{a-z2-7:52}"],
            Advice = ["make a new secret in Gitea: Settings, Applications, Manage OAuth2 applications"],
            Examples = ["GITEA_CLIENT_SECRET={}", "client_secret: \"{}\""],
            CounterExamples = ["gto_{a-z2-7:30}", "gto_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
