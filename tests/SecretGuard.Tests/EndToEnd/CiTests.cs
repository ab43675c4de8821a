namespace SecretGuard.Tests.EndToEnd;

/// <summary>A pipeline's job in a clone.</summary>
internal sealed class CiTests : EndToEndTest
{
    [Test]
    public void The_commits_of_a_pull_request_are_scanned_and_no_others()
    {
        var bad = PullRequest();
        Clone();
        var ran = Sandbox.Tool("ci");
        ran.AssertEndedWith(1);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ran.Error, Does.StartWith("secretguard: GitLab CI: main..").And.Contain("from CI_MERGE_REQUEST_TARGET_BRANCH_NAME and CI_COMMIT_SHA"));
            Assert.That(ran.Output, Does.Contain($"in commit {bad[..10]}").And.Contain("1 finding in "));
            Assert.That(Sandbox.Tool("ci", "--quiet").Error, Is.Empty);
        }
    }

    [Test]
    public void What_a_pull_request_allows_itself_does_not_count()
    {
        PullRequest();
        Sandbox.Write(".secretguard.toml", "exclude = [\"*\"]\n");
        Sandbox.CommitAll();
        Clone();
        var ran = Sandbox.Tool("ci");
        ran.AssertEndedWith(1);
        Assert.That(ran.Output, Does.Contain("this change allows 1 finding by its .secretguard.toml"));
        Sandbox.Tool("ci", "--trust-head").AssertEndedWith(0);
    }

    [Test]
    public void A_clone_without_the_target_is_told_how_to_get_it()
    {
        PullRequest();
        Clone("--depth=1");
        var ran = Sandbox.Tool("ci");
        ran.AssertEndedWith(3);
        Assert.That(ran.Error, Does.Contain("git fetch --unshallow origin +refs/heads/main:refs/remotes/origin/main").And.Contain("GIT_DEPTH: 0"));

        Sandbox.Git("fetch", "-q", "--unshallow", "origin", "+refs/heads/main:refs/remotes/origin/main");
        Sandbox.Tool("ci").AssertEndedWith(1);
    }

    [Test]
    public void A_clone_that_ends_before_the_target_is_not_clean()
    {
        PullRequest();
        Clone("--depth=1", "--no-single-branch");
        var ran = Sandbox.Tool("ci");
        ran.AssertEndedWith(3);
        Assert.That(ran.Error, Does.Contain("shallow").And.Contain("git fetch --unshallow origin"));
    }

    [Test]
    public void The_first_push_is_scanned_as_a_whole()
    {
        PullRequest();
        Sandbox.Git("checkout", "-q", "main");
        Clone();
        Sandbox.Variables.Remove("CI_MERGE_REQUEST_IID");
        Sandbox.Variables["CI_COMMIT_BEFORE_SHA"] = new string('0', 40);
        Sandbox.Variables["CI_COMMIT_REF_NAME"] = "main";
        var ran = Sandbox.Tool("ci");
        ran.AssertEndedWith(1);
        Assert.That(ran.Error, Does.Contain("all commits up to"));
        Assert.That(ran.Output, Does.Contain("old:2:"));
    }

    [Test]
    public void A_base_may_be_said()
    {
        PullRequest();
        Clone();
        foreach (var name in Sandbox.Variables.Keys.Where(name => name.Contains("CI", StringComparison.Ordinal)).ToList()) Sandbox.Variables.Remove(name);
        Sandbox.Variables["CIRCLECI"] = "true";
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Sandbox.Tool("ci", "--base", "origin/main").Error, Does.Contain("origin/main..HEAD, from --base"));
            Sandbox.Tool("ci", "--base", "origin/main").AssertEndedWith(1);
            Sandbox.Tool("ci", "--base", "HEAD").AssertEndedWith(0);
            Sandbox.Tool("ci", "--base", "nowhere").AssertEndedWith(2);
        }
    }

    [Test]
    public void Where_nothing_says_the_range_it_asks_for_it()
    {
        Sandbox.Init();
        Sandbox.CommitAll();
        Assert.That(Sandbox.Tool("ci").Error, Does.Contain("no pipeline is recognised here").And.Contain("--base REVISION"));
        Sandbox.Variables["CIRCLECI"] = "true";
        var ran = Sandbox.Tool("ci");
        ran.AssertEndedWith(2);
        Assert.That(ran.Error, Does.Contain("CircleCI").And.Contain("--base REVISION"));
    }

    /// <summary>A secret on main, another one in a branch of its own, taken out again.</summary>
    /// <returns>The commit that brings the other one.</returns>
    private string PullRequest()
    {
        Sandbox.Init();
        Sandbox.Write("old", Sandbox.NewCredential().Lines);
        Sandbox.CommitAll();
        Sandbox.Git("checkout", "-q", "-b", "topic");
        Sandbox.Write("new", Sandbox.NewCredential().Lines);
        Sandbox.CommitAll();
        var bad = Sandbox.Head;
        Sandbox.Git("mv", "old", "moved");
        Sandbox.Git("rm", "-q", "new");
        Sandbox.CommitAll();
        return bad;
    }

    private void Clone(params string[] options)
    {
        Sandbox.Variables["GITLAB_CI"] = "true";
        Sandbox.Variables["CI_MERGE_REQUEST_IID"] = "1";
        Sandbox.Variables["CI_MERGE_REQUEST_TARGET_BRANCH_NAME"] = "main";
        Sandbox.Variables["CI_DEFAULT_BRANCH"] = "main";
        Sandbox.Variables["CI_COMMIT_SHA"] = Sandbox.Head;
        Sandbox.Git(["clone", "-q", .. options, $"file://{Sandbox.Here("")}", Sandbox.At("clone")]);
        Sandbox.Folder = "clone";
    }
}
