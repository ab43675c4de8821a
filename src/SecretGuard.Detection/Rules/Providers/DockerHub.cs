namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Docker Hub: access tokens of people and organisations.
/// <see href="https://docs.docker.com/security/access-tokens/">Access tokens</see>.
/// </summary>
internal sealed class DockerHub : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "docker-hub-personal-token",
            Title = "Docker Hub personal access token",
            Severity = Severity.Critical,
            Shapes = ["dckr_pat_{A-Za-z0-9_-:27}"],
            Advice =
            [
                "delete it at https://app.docker.com/settings/personal-access-tokens",
                "look whether images were pushed that you don't know",
            ],
            Examples = ["DOCKERHUB_TOKEN={}", "docker login -u me -p {}", "password: {}"],
            CounterExamples = ["dckr_pat_{A-Za-z0-9_-:12}", "dckr_pat_xxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "docker-hub-organization-token",
            Title = "Docker Hub organisation access token",
            Severity = Severity.Critical,
            Shapes = ["dckr_oat_{A-Za-z0-9_-:32}"],
            Advice =
            [
                "delete it in Docker Home: the organisation, Access tokens",
                "look whether images were pushed that you don't know",
            ],
            Examples = ["DOCKER_PASSWORD={}", "docker login -u example-org -p {}"],
            CounterExamples = ["dckr_oat_{A-Za-z0-9_-:12}", "dckr_oat_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
