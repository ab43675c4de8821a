using SecretGuard.Ci;
using SecretGuard.Git.Tests;

namespace SecretGuard.Tests.Ci;

/// <summary>What each system's variables say, as it sets them.</summary>
internal sealed class CiSystemTests
{
    private const string Old = "1f3b8a7c5d9e0246813579bdf02468ace1357900";
    private const string New = "9e8d7c6b5a49382716050f1e2d3c4b5a69788796";
    private const string Merge = "4444444444444444444444444444444444444444";
    private const string None = "0000000000000000000000000000000000000000";

    private static readonly TestCaseData[] Recorded =
    [
        Case("GitLab, merge request", "GitLab CI", $"|{New}|{Old} main",
            ("GITLAB_CI", "true"), ("CI", "true"), ("CI_PIPELINE_SOURCE", "merge_request_event"), ("CI_MERGE_REQUEST_IID", "7"), ("CI_MERGE_REQUEST_EVENT_TYPE", "detached"),
            ("CI_MERGE_REQUEST_DIFF_BASE_SHA", Old), ("CI_MERGE_REQUEST_TARGET_BRANCH_NAME", "main"), ("CI_MERGE_REQUEST_TARGET_BRANCH_SHA", ""),
            ("CI_MERGE_REQUEST_SOURCE_BRANCH_SHA", ""), ("CI_COMMIT_SHA", New), ("CI_COMMIT_BEFORE_SHA", None), ("CI_DEFAULT_BRANCH", "main")),
        Case("GitLab, merge train", "GitLab CI", $"|{New}|{Merge} {Old} main",
            ("GITLAB_CI", "true"), ("CI_PIPELINE_SOURCE", "merge_request_event"), ("CI_MERGE_REQUEST_IID", "7"), ("CI_MERGE_REQUEST_EVENT_TYPE", "merge_train"),
            ("CI_MERGE_REQUEST_DIFF_BASE_SHA", Old), ("CI_MERGE_REQUEST_TARGET_BRANCH_NAME", "main"), ("CI_MERGE_REQUEST_TARGET_BRANCH_SHA", Merge),
            ("CI_MERGE_REQUEST_SOURCE_BRANCH_SHA", New), ("CI_COMMIT_SHA", "5555555555555555555555555555555555555555"), ("CI_COMMIT_BEFORE_SHA", None)),
        Case("GitLab, push", "GitLab CI", $"|{New}|{Old} main",
            ("GITLAB_CI", "true"), ("CI_PIPELINE_SOURCE", "push"), ("CI_COMMIT_SHA", New), ("CI_COMMIT_BEFORE_SHA", Old), ("CI_COMMIT_BRANCH", "topic"), ("CI_COMMIT_REF_NAME", "topic"), ("CI_DEFAULT_BRANCH", "main")),
        Case("GitLab, push to the default branch", "GitLab CI", $"|{New}|{Old}",
            ("GITLAB_CI", "true"), ("CI_PIPELINE_SOURCE", "push"), ("CI_COMMIT_SHA", New), ("CI_COMMIT_BEFORE_SHA", Old), ("CI_COMMIT_BRANCH", "main"), ("CI_COMMIT_REF_NAME", "main"), ("CI_DEFAULT_BRANCH", "main")),
        Case("GitLab, new branch", "GitLab CI", $"|{New}|main",
            ("GITLAB_CI", "true"), ("CI_PIPELINE_SOURCE", "push"), ("CI_COMMIT_SHA", New), ("CI_COMMIT_BEFORE_SHA", None), ("CI_COMMIT_BRANCH", "topic"), ("CI_COMMIT_REF_NAME", "topic"), ("CI_DEFAULT_BRANCH", "main")),
        Case("GitLab, first push", "GitLab CI", $"|{New}|",
            ("GITLAB_CI", "true"), ("CI_PIPELINE_SOURCE", "push"), ("CI_COMMIT_SHA", New), ("CI_COMMIT_BEFORE_SHA", None), ("CI_COMMIT_BRANCH", "main"), ("CI_COMMIT_REF_NAME", "main"), ("CI_DEFAULT_BRANCH", "main")),
        Case("GitLab, schedule", "GitLab CI", null,
            ("GITLAB_CI", "true"), ("CI_PIPELINE_SOURCE", "schedule"), ("CI_COMMIT_SHA", New), ("CI_COMMIT_BEFORE_SHA", None), ("CI_COMMIT_REF_NAME", "main"), ("CI_DEFAULT_BRANCH", "main")),
        Case("Azure, pull request", "Azure Pipelines", $"|{New}|main",
            ("TF_BUILD", "True"), ("BUILD_REASON", "PullRequest"), ("BUILD_SOURCEVERSION", Merge), ("SYSTEM_PULLREQUEST_SOURCECOMMITID", New), ("SYSTEM_PULLREQUEST_TARGETBRANCH", "refs/heads/main")),
        Case("Azure, pull request on GitHub", "Azure Pipelines", $"|{New}|release/1.0",
            ("TF_BUILD", "True"), ("BUILD_REASON", "PullRequest"), ("BUILD_SOURCEVERSION", Merge), ("SYSTEM_PULLREQUEST_SOURCECOMMITID", New), ("SYSTEM_PULLREQUEST_TARGETBRANCH", "release/1.0")),
        Case("Azure, push", "Azure Pipelines", null, ("TF_BUILD", "True"), ("BUILD_REASON", "IndividualCI"), ("BUILD_SOURCEVERSION", New)),
        Case("Bitbucket, pull request", "Bitbucket Pipelines", $"|{New}|{Old} main",
            ("BITBUCKET_BUILD_NUMBER", "12"), ("BITBUCKET_COMMIT", New), ("BITBUCKET_PR_ID", "3"), ("BITBUCKET_PR_DESTINATION_BRANCH", "main"), ("BITBUCKET_PR_DESTINATION_COMMIT", Old)),
        Case("Bitbucket, push", "Bitbucket Pipelines", null, ("BITBUCKET_BUILD_NUMBER", "12"), ("BITBUCKET_COMMIT", New), ("BITBUCKET_BRANCH", "main")),
        Case("Jenkins, pull request", "Jenkins", "|HEAD|main",
            ("JENKINS_URL", "https://ci.example.org/"), ("CHANGE_ID", "12"), ("CHANGE_TARGET", "main"), ("CHANGE_BRANCH", "topic"), ("BRANCH_NAME", "PR-12")),
        Case("Jenkins, branch", "Jenkins", $"|{New}|{Old} {Merge}",
            ("JENKINS_URL", "https://ci.example.org/"), ("BRANCH_NAME", "main"), ("GIT_COMMIT", New), ("GIT_PREVIOUS_SUCCESSFUL_COMMIT", Old), ("GIT_PREVIOUS_COMMIT", Merge)),
        Case("Jenkins, first build", "Jenkins", null, ("JENKINS_URL", "https://ci.example.org/"), ("BRANCH_NAME", "main"), ("GIT_COMMIT", New)),
        Case("CircleCI", "CircleCI", null, ("CIRCLECI", "true"), ("CIRCLE_SHA1", New), ("CIRCLE_BRANCH", "topic")),
        Case("Buildkite, pull request", "Buildkite", $"|{New}|main",
            ("BUILDKITE", "true"), ("BUILDKITE_COMMIT", New), ("BUILDKITE_BRANCH", "topic"), ("BUILDKITE_PULL_REQUEST", "9"), ("BUILDKITE_PULL_REQUEST_BASE_BRANCH", "main"), ("BUILDKITE_PIPELINE_DEFAULT_BRANCH", "trunk")),
        Case("Buildkite, branch", "Buildkite", $"|{New}|trunk",
            ("BUILDKITE", "true"), ("BUILDKITE_COMMIT", New), ("BUILDKITE_BRANCH", "topic"), ("BUILDKITE_PULL_REQUEST", "false"), ("BUILDKITE_PULL_REQUEST_BASE_BRANCH", ""), ("BUILDKITE_PIPELINE_DEFAULT_BRANCH", "trunk")),
        Case("Buildkite, default branch", "Buildkite", null,
            ("BUILDKITE", "true"), ("BUILDKITE_COMMIT", New), ("BUILDKITE_BRANCH", "trunk"), ("BUILDKITE_PULL_REQUEST", "false"), ("BUILDKITE_PIPELINE_DEFAULT_BRANCH", "trunk")),
        Case("TeamCity without files", "TeamCity", null, ("TEAMCITY_VERSION", "2024.03"), ("BUILD_VCS_NUMBER", New)),
        Case("Drone, pull request", "Drone", $"|{New}|main",
            ("CI", "true"), ("DRONE", "true"), ("DRONE_BUILD_EVENT", "pull_request"), ("DRONE_COMMIT_SHA", New), ("DRONE_COMMIT_BEFORE", Old), ("DRONE_TARGET_BRANCH", "main"), ("DRONE_SOURCE_BRANCH", "topic")),
        Case("Drone, push", "Drone", $"|{New}|{Old}",
            ("DRONE", "true"), ("DRONE_BUILD_EVENT", "push"), ("DRONE_COMMIT_SHA", New), ("DRONE_COMMIT_BEFORE", Old), ("DRONE_BRANCH", "main"), ("DRONE_REPO_BRANCH", "main")),
        Case("Drone, new branch", "Drone", $"|{New}|main",
            ("DRONE", "true"), ("DRONE_BUILD_EVENT", "push"), ("DRONE_COMMIT_SHA", New), ("DRONE_COMMIT_BEFORE", None), ("DRONE_BRANCH", "topic"), ("DRONE_REPO_BRANCH", "main")),
        Case("Drone, cron", "Drone", null, ("DRONE", "true"), ("DRONE_BUILD_EVENT", "cron"), ("DRONE_COMMIT_SHA", New)),
        Case("Woodpecker, pull request", "Woodpecker", $"|{New}|main",
            ("CI", "woodpecker"), ("CI_PIPELINE_EVENT", "pull_request"), ("CI_COMMIT_SHA", New), ("CI_COMMIT_TARGET_BRANCH", "main"), ("CI_PREV_COMMIT_SHA", Old)),
        Case("Woodpecker, push", "Woodpecker", $"|{New}|{Old}",
            ("CI", "woodpecker"), ("CI_PIPELINE_EVENT", "push"), ("CI_COMMIT_SHA", New), ("CI_COMMIT_BRANCH", "main"), ("CI_PREV_COMMIT_SHA", Old), ("CI_REPO_DEFAULT_BRANCH", "main")),
        Case("Travis, pull request", "Travis CI", $"|{New}|1f3b8a7c5d9e main",
            ("CI", "true"), ("TRAVIS", "true"), ("TRAVIS_EVENT_TYPE", "pull_request"), ("TRAVIS_PULL_REQUEST", "5"), ("TRAVIS_PULL_REQUEST_SHA", New), ("TRAVIS_COMMIT", Merge), ("TRAVIS_COMMIT_RANGE", "1f3b8a7c5d9e...9e8d7c6b5a49"), ("TRAVIS_BRANCH", "main")),
        Case("Travis, push", "Travis CI", $"|{New}|1f3b8a7c5d9e",
            ("TRAVIS", "true"), ("TRAVIS_EVENT_TYPE", "push"), ("TRAVIS_PULL_REQUEST", "false"), ("TRAVIS_COMMIT", New), ("TRAVIS_COMMIT_RANGE", "1f3b8a7c5d9e...9e8d7c6b5a49"), ("TRAVIS_BRANCH", "main")),
        Case("Travis, new branch", "Travis CI", null, ("TRAVIS", "true"), ("TRAVIS_EVENT_TYPE", "push"), ("TRAVIS_COMMIT", New), ("TRAVIS_COMMIT_RANGE", ""), ("TRAVIS_BRANCH", "topic")),
    ];

    private static readonly TestCaseData[] Events =
    [
        Event("pull_request", $$$"""{"number":3,"pull_request":{"head":{"sha":"{{{New}}}","ref":"topic"},"base":{"sha":"{{{Old}}}","ref":"main"} }}""", $"|{New}|{Old} main"),
        Event("pull_request_target", $$$"""{"number":3,"pull_request":{"head":{"sha":"{{{New}}}"},"base":{"sha":"{{{Old}}}"} }}""", $"|{New}|{Old} main"),
        Event("merge_group", $$$"""{"action":"checks_requested","merge_group":{"head_sha":"{{{New}}}","base_sha":"{{{Old}}}","base_ref":"refs/heads/main"}}""", $"|{New}|{Old}"),
        Event("push", $$$"""{"ref":"refs/heads/main","before":"{{{Old}}}","after":"{{{New}}}","forced":false,"repository":{"default_branch":"main"}}""", $"|{New}|{Old}"),
        Event("push", $$$"""{"ref":"refs/heads/topic","before":"{{{Old}}}","after":"{{{New}}}","forced":true,"repository":{"default_branch":"main"}}""", $"|{New}|{Old} main"),
        Event("push", $$$"""{"ref":"refs/heads/topic","before":"{{{None}}}","after":"{{{New}}}","created":true,"forced":false,"repository":{"default_branch":"main"}}""", $"|{New}|main"),
        Event("push", $$$"""{"ref":"refs/heads/main","before":"{{{None}}}","after":"{{{New}}}","created":true,"repository":{"default_branch":"main"}}""", $"|{New}|"),
        Event("push", $$$"""{"ref":"refs/heads/topic","before":"{{{Old}}}","after":"{{{None}}}","deleted":true,"repository":{"default_branch":"main"}}""", null),
        Event("workflow_dispatch", """{"ref":"refs/heads/main"}""", null),
        Event("pull_request", """{"pull_request":"odd"}""", "|HEAD|main"),
    ];

    [TestCaseSource(nameof(Recorded))]
    public void Variables_say_the_range(string system, string? range, (string Name, string Value)[] variables)
    {
        var environment = Environment(variables);
        var found = CiSystems.In(environment)!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(found.Name, Is.EqualTo(system));
            Assert.That(Describe(found.RangeOf(environment)), Is.EqualTo(range));
        }
    }

    [TestCaseSource(nameof(Events))]
    public void An_event_of_GitHub_says_the_range(string name, string description, string? range)
    {
        using var folder = new TemporaryFolder();
        var environment = Environment(("GITHUB_ACTIONS", "true"), ("CI", "true"), ("GITHUB_EVENT_NAME", name), ("GITHUB_SHA", Merge), ("GITHUB_BASE_REF", name.StartsWith("pull", StringComparison.Ordinal) ? "main" : ""),
            ("GITHUB_EVENT_PATH", folder.Write("event.json", description)));
        Assert.That(Describe(CiSystems.In(environment)!.RangeOf(environment)), Is.EqualTo(range));
    }

    [TestCase("not there")]
    [TestCase("{")]
    public void An_event_that_can_not_be_read_is_an_error(string description)
    {
        using var folder = new TemporaryFolder();
        var file = description == "{" ? folder.Write("event.json", description) : folder["nowhere"];
        var environment = Environment(("GITHUB_ACTIONS", "true"), ("GITHUB_EVENT_NAME", "push"), ("GITHUB_EVENT_PATH", file));
        Assert.That(() => CiSystems.In(environment)!.RangeOf(environment), Throws.TypeOf<Git.UnreadableException>().With.Message.Contains("GITHUB_EVENT_PATH"));
    }

    [Test]
    public void TeamCity_says_the_target_in_its_files()
    {
        using var folder = new TemporaryFolder();
        var configuration = folder.Write("configuration.properties", "#a comment\nteamcity.pullRequest.number=4\nteamcity.pullRequest.target.branch=refs/heads/main\nvcsroot.url=https\\://example.org/\n");
        var build = folder.Write("build.properties", $"agent.name=one\nteamcity.configuration.properties.file={configuration}\n");
        var environment = Environment(("TEAMCITY_VERSION", "2024.03"), ("BUILD_VCS_NUMBER", New), ("TEAMCITY_BUILD_PROPERTIES_FILE", build));
        Assert.That(Describe(CiSystems.In(environment)!.RangeOf(environment)), Is.EqualTo($"|{New}|main"));
    }

    [Test]
    public void Elsewhere_no_system_is_recognised() => Assert.That(CiSystems.In(Environment(("CI", "true"), ("HOME", "/root"))), Is.Null);

    private static string? Describe(CiRange? range) => range is null ? null : $"|{range.Head}|{string.Join(' ', range.Bases.Select(known => known.Name))}";

    private static CiEnvironment Environment(params (string Name, string Value)[] variables) =>
        new(variables.ToDictionary(variable => variable.Name, variable => variable.Value).GetValueOrDefault);

    private static TestCaseData Case(string name, string system, string? range, params (string, string)[] variables) =>
        new TestCaseData(system, range, variables).SetArgDisplayNames(name);

    private static TestCaseData Event(string name, string description, string? range) =>
        new TestCaseData(name, description, range).SetArgDisplayNames(name, description.Length.ToString(System.Globalization.CultureInfo.InvariantCulture), range ?? "none");
}
