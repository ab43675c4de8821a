using SecretGuard.Detection.Rules.Checksums;

namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// GitLab: tokens of people, projects, groups, runners, jobs and deployments. Routable tokens say in their body
/// where to send a request and end in a CRC-32.
/// <see href="https://docs.gitlab.com/security/tokens/">Token overview</see>.
/// </summary>
internal sealed class GitLab : Provider
{
    // https://docs.gitlab.com/api/users/#retrieve-the-current-user
    private static readonly WhoAmI User = new("gitlab", "https://gitlab.com/api/v4", "/user") { Header = "PRIVATE-TOKEN", Credential = "{}", Owner = "username" };

    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "gitlab-personal-access-token",
            Title = "GitLab access token of a person, project or group",
            Severity = Severity.Critical,
            WhoAmI = User,
            Shapes = ["glpat-{A-Za-z0-9_-:20}"],
            Advice =
            [
                "revoke it in GitLab: User settings, Access tokens; or the project's or group's Settings, Access tokens",
                "curl --request DELETE --header \"PRIVATE-TOKEN: {match}\" https://GITLAB/api/v4/personal_access_tokens/self",
            ],
            Examples =
            [
                "GITLAB_TOKEN={}",
                "curl --header \"PRIVATE-TOKEN: {}\" https://gitlab.example.com/api/v4/user",
                "https://oauth2:{}@gitlab.com/group/app.git",
            ],
            CounterExamples = ["glpat-{A-Za-z0-9_-:12}", "glpat-xxxxxxxxxxxxxxxxxxxx", "aglpat-{A-Za-z0-9:20}"],
        },
        new TokenRule
        {
            Id = "gitlab-routable-access-token",
            Title = "GitLab access token of a person, project or group",
            Severity = Severity.Critical,
            WhoAmI = User,
            Shapes = ["glpat-{A-Za-z0-9_-:27-235}.01.{0-9a-z:9}", "glpat-{A-Za-z0-9_-:27-235}.{0-9a-z:9}"],
            Check = Crc32Base36.OfToken,
            Advice =
            [
                "revoke it in GitLab: User settings, Access tokens; or the project's or group's Settings, Access tokens",
                "curl --request DELETE --header \"PRIVATE-TOKEN: {match}\" https://GITLAB/api/v4/personal_access_tokens/self",
            ],
            Examples = ["GITLAB_TOKEN={}", "PRIVATE-TOKEN: {}", "  token: \"{}\""],
            CounterExamples =
            [
                "glpat-{A-Za-z0-9_-:27}.01.{0-9a-z:4}",
                "glpat-xxxxxxxxxxxxxxxxxxxxxxxxxxx.01.xxxxxxxxx",
            ],
        },
        new TokenRule
        {
            Id = "gitlab-oauth-application-secret",
            Title = "GitLab OAuth application secret",
            Severity = Severity.High,
            Shapes = ["gloas-{0-9a-f:64}"],
            Advice = ["renew it in GitLab: Applications, the application, Renew secret"],
            Examples = ["GITLAB_CLIENT_SECRET={}", "'client_secret' => '{}',"],
            CounterExamples =
            [
                "gloas-{0-9a-f:40}",
                "gloas-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
        new TokenRule
        {
            Id = "gitlab-deploy-token",
            Title = "GitLab deploy token",
            Severity = Severity.High,
            Shapes = ["gldt-{A-Za-z0-9_-:20}"],
            Advice = ["revoke it in GitLab: Settings, Repository, Deploy tokens"],
            Examples = ["docker login -u gitlab+deploy-token-1 -p {} registry.gitlab.com", "DEPLOY_TOKEN={}"],
            CounterExamples = ["gldt-{A-Za-z0-9_-:12}", "gldt-xxxxxxxxxxxxxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "gitlab-routable-deploy-token",
            Title = "GitLab deploy token",
            Severity = Severity.High,
            Shapes = ["gldt-{A-Za-z0-9_-:27-235}.01.{0-9a-z:9}"],
            Check = Crc32Base36.OfToken,
            Advice = ["revoke it in GitLab: Settings, Repository, Deploy tokens"],
            Examples = ["docker login -u gitlab+deploy-token-1 -p {} registry.gitlab.com", "DEPLOY_TOKEN={}"],
            CounterExamples = ["gldt-{A-Za-z0-9_-:27}.01.{0-9a-z:4}", "gldt-xxxxxxxxxxxxxxxxxxxxxxxxxxx.01.xxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "gitlab-runner-token",
            Title = "GitLab runner authentication token",
            Severity = Severity.High,
            Shapes = ["glrt-{A-Za-z0-9_-:20}", "glrt-t{123:1}_{A-Za-z0-9_-:20}", "glrtr-{A-Za-z0-9_-:20}"],
            Advice =
            [
                "reset it in GitLab: Settings, CI/CD, Runners; or remove the runner",
                "gitlab-runner reset-token",
            ],
            Examples = ["token = \"{}\"", "gitlab-runner register --token {}"],
            CounterExamples = ["glrt-{A-Za-z0-9_-:12}", "glrt-xxxxxxxxxxxxxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "gitlab-routable-runner-token",
            Title = "GitLab runner authentication token",
            Severity = Severity.High,
            Shapes =
            [
                "glrt-{A-Za-z0-9_-:27-235}.01.{0-9a-z:9}",
                "glrt-{A-Za-z0-9_-:27-235}.{0-9a-z:9}",
                "glrtr-{A-Za-z0-9_-:27-235}.01.{0-9a-z:9}",
            ],
            Check = Crc32Base36.OfToken,
            Advice =
            [
                "reset it in GitLab: Settings, CI/CD, Runners; or remove the runner",
                "gitlab-runner reset-token",
            ],
            Examples = ["token = \"{}\"", "gitlab-runner register --token {}"],
            CounterExamples = ["glrt-{A-Za-z0-9_-:27}.01.{0-9a-z:4}", "glrt-xxxxxxxxxxxxxxxxxxxxxxxxxxx.01.xxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "gitlab-runner-registration-token",
            Title = "GitLab runner registration token",
            Severity = Severity.High,
            Shapes = ["GR1348941{A-Za-z0-9_-:20}"],
            Advice =
            [
                "reset it in GitLab: Settings, CI/CD, Runners, Reset registration token",
                "look for runners that you did not register",
            ],
            Examples = ["gitlab-runner register --registration-token {}", "runnerRegistrationToken: \"{}\""],
            CounterExamples = ["GR1348941{A-Za-z0-9_-:8}", "GR1348941xxxxxxxxxxxxxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "gitlab-job-token",
            Title = "GitLab CI/CD job token",
            Severity = Severity.Medium,
            Shapes = ["glcbt-{0-9A-Za-z:1-5}_{A-Za-z0-9_-:20}"],
            Advice = ["cancel the job: the token ends with it", "don't print CI_JOB_TOKEN"],
            Examples = ["CI_JOB_TOKEN={}", "https://gitlab-ci-token:{}@gitlab.com/group/app.git"],
            CounterExamples = ["glcbt-{0-9A-Za-z:2}_{A-Za-z0-9_-:9}", "glcbt-64_xxxxxxxxxxxxxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "gitlab-job-jwt",
            Title = "GitLab CI/CD job token",
            Severity = Severity.Medium,
            Shapes = ["glcbt-eyJ{A-Za-z0-9_-:17-200}.eyJ{A-Za-z0-9_-:37-800}.{A-Za-z0-9_-:43-700}"],
            Advice = ["cancel the job: the token ends with it", "don't print CI_JOB_TOKEN"],
            Examples = ["CI_JOB_TOKEN={}", "JOB-TOKEN: {}"],
            CounterExamples = ["glcbt-eyJ{A-Za-z0-9_-:10}", "glcbt-eyJ{A-Za-z0-9_-:20}.short.end"],
        },
        new TokenRule
        {
            Id = "gitlab-trigger-token",
            Title = "GitLab pipeline trigger token",
            Severity = Severity.Medium,
            Shapes = ["glptt-{0-9a-f:40}"],
            Advice = ["revoke it in GitLab: Settings, CI/CD, Pipeline trigger tokens"],
            Examples =
            [
                "curl --request POST --form token={} --form ref=main https://gitlab.example.com/api/v4/projects/1/trigger/pipeline",
                "TRIGGER_TOKEN={}",
            ],
            CounterExamples = ["glptt-{0-9a-f:20}", "glptt-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "gitlab-feed-token",
            Title = "GitLab feed token",
            Severity = Severity.Medium,
            Shapes = ["glft-{A-Za-z0-9_-:20}", "glft-{0-9a-f:64}-{0-9:1-12}"],
            Advice = ["reset it in GitLab: User settings, Access tokens, Feed token"],
            Examples = ["https://gitlab.example.com/group/app.atom?feed_token={}", "FEED_TOKEN={}"],
            CounterExamples = ["glft-{A-Za-z0-9_-:12}", "glft-xxxxxxxxxxxxxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "gitlab-incoming-mail-token",
            Title = "GitLab incoming mail token",
            Severity = Severity.Medium,
            Shapes = ["glimt-{0-9a-z:22-25}"],
            Advice = ["reset it in GitLab: User settings, Access tokens, Incoming email token"],
            Examples = ["incoming+group-app-1-{}-issue@incoming.gitlab.com", "INCOMING_EMAIL_TOKEN={}"],
            CounterExamples = ["glimt-{0-9a-z:10}", "glimt-xxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "gitlab-agent-token",
            Title = "GitLab agent for Kubernetes token",
            Severity = Severity.High,
            Shapes = ["glagent-{A-Za-z0-9_-:50}"],
            Advice = ["revoke it in GitLab: Operate, Kubernetes clusters, the agent, Access tokens"],
            Examples = ["helm upgrade --install agent gitlab/gitlab-agent --set config.token={}", "  token: {}"],
            CounterExamples =
            [
                "glagent-{A-Za-z0-9_-:20}",
                "glagent-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
        new TokenRule
        {
            Id = "gitlab-scim-token",
            Title = "GitLab SCIM token",
            Severity = Severity.High,
            Shapes = ["glsoat-{A-Za-z0-9_-:20}"],
            Advice = ["reset it in GitLab: the group's Settings, SAML SSO, SCIM token"],
            Examples = ["SCIM_TOKEN={}", "Authorization: Bearer {}"],
            CounterExamples = ["glsoat-{A-Za-z0-9_-:12}", "glsoat-xxxxxxxxxxxxxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "gitlab-feature-flags-token",
            Title = "GitLab feature flags client token",
            Severity = Severity.Low,
            Shapes = ["glffct-{A-Za-z0-9_-:20}"],
            Advice = ["reset it in GitLab: Deploy, Feature flags, Configure"],
            Examples = ["UNLEASH_INSTANCE_ID={}", "instanceId: '{}',"],
            CounterExamples = ["glffct-{A-Za-z0-9_-:12}", "glffct-xxxxxxxxxxxxxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "gitlab-workspace-token",
            Title = "GitLab workspace token",
            Severity = Severity.Medium,
            Shapes = ["glwt-{A-Za-z0-9_-:20}"],
            Advice = ["stop or terminate the workspace: the token is deleted with it"],
            Examples = ["GL_TOKEN={}", "\"token\": \"{}\""],
            CounterExamples = ["glwt-{A-Za-z0-9_-:12}", "glwt-xxxxxxxxxxxxxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "gitlab-session-cookie",
            Title = "GitLab session cookie",
            Severity = Severity.Medium,
            Shapes = ["_gitlab_session={0-9a-f:32}"],
            Advice = ["sign out in GitLab, or end the session: User settings, Active sessions"],
            Examples = ["Cookie: {}", "curl -b '{}; event_filter=all' https://gitlab.example.com"],
            CounterExamples = ["_gitlab_session={0-9a-f:12}", "_gitlab_session=00000000000000000000000000000000"],
        },
        new NamedRule
        {
            Id = "gitlab-legacy-token",
            Title = "GitLab access token without a prefix",
            Severity = Severity.High,
            Names =
            [
                "gitlab token",
                "gitlab private token",
                "gitlab access token",
                "gitlab api token",
                "gitlab pat",
                "private token",
            ],
            Shapes = ["{A-Za-z0-9_-:20}"],
            Advice =
            [
                "revoke it in GitLab: User settings, Access tokens",
                "tokens without a prefix are from before GitLab 14.5, or from an installation without one",
            ],
            Examples = ["\"gitlab-token\": {\n  \"gitlab.example.org\": \"{}\"\n}", "GITLAB_TOKEN={}", "PRIVATE-TOKEN: {}", "gitlab_api_token: \"{}\""],
            CounterExamples =
            [
                "gitlab_version: {A-Za-z0-9:8}",
                "GITLAB_TOKEN=your-gitlab-token-xx",
                "PRIVATE-TOKEN: <your_access_token>",
            ],
        },
    ];
}
