namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// CircleCI: API tokens of people and projects.
/// <see href="https://circleci.com/docs/managing-api-tokens/">Managing API tokens</see>.
/// </summary>
internal sealed class CircleCI : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "circleci-personal-token",
            Title = "CircleCI personal API token",
            Severity = Severity.Critical,
            Shapes = ["CCIPAT_{A-Za-z0-9:22}_{0-9a-f:40}"],
            Advice =
            [
                "delete it in CircleCI: User settings, Personal API tokens",
                "look whether secrets of contexts were read",
            ],
            Examples = ["CIRCLE_TOKEN={}", "Circle-Token: {}"],
            CounterExamples =
            [
                "CCIPAT_{A-Za-z0-9:22}_{0-9a-f:12}",
                "CCIPAT_xxxxxxxxxxxxxxxxxxxxxx_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
        new TokenRule
        {
            Id = "circleci-project-token",
            Title = "CircleCI project API token",
            Severity = Severity.High,
            Shapes = ["CCIPRJ_{A-Za-z0-9:22}_{0-9a-f:40}"],
            Advice = ["delete it in CircleCI: Project settings, API permissions"],
            Examples =
            [
                "CIRCLE_PROJECT_TOKEN={}",
                "https://dl.circleci.com/status-badge/img/gh/octo-org/app/tree/main.svg?circle-token={}",
            ],
            CounterExamples =
            [
                "CCIPRJ_{A-Za-z0-9:22}_{0-9a-f:12}",
                "CCIPRJ_xxxxxxxxxxxxxxxxxxxxxx_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
        new NamedRule
        {
            Id = "circleci-legacy-token",
            Title = "CircleCI API token",
            Severity = Severity.High,
            Names =
            [
                "circleci token",
                "circle token",
                "circleci api token",
                "circle ci token",
                "circleci key",
                "circleci api key",
            ],
            Shapes = ["{0-9a-f:40}"],
            Advice =
            [
                "delete it in CircleCI: User settings, Personal API tokens; or Project settings, API permissions",
            ],
            Examples =
            [
                "CIRCLE_TOKEN={}",
                "https://circleci.com/gh/octo-org/app.svg?style=svg&circle-token={}",
                "circleci_api_token: \"{}\"",
            ],
            CounterExamples = ["circle_sha1: {0-9a-f:40}", "CIRCLE_TOKEN=${CIRCLE_TOKEN}"],
        },
    ];
}
