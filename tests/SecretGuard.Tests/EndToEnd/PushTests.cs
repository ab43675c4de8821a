namespace SecretGuard.Tests.EndToEnd;

/// <summary>Pushes to a repository on disk, checked before they are sent.</summary>
internal sealed class PushTests : HookTest
{
    private string Remote => Sandbox.At("remote.git");

    [Test]
    public void A_secret_in_the_middle_of_the_commits_refuses_all_of_them()
    {
        Pushed();
        var before = Refs();
        Commit("settings", "1\n");
        var bad = Commit("settings", Sandbox.NewCredential().Lines);
        Commit("settings", "2\n");
        var ran = AssertStopped("Push refused: 1 finding", "push", "-q", "origin", "main");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ran.Error, Does.Contain($"in commit {bad[..10]}").And.Contain("Nothing was pushed."));
            Assert.That(Refs(), Is.EqualTo(before));
            Assert.That(Sandbox.TryGit("--git-dir", Remote, "cat-file", "-e", bad).Code, Is.Not.Zero, "the commit is there");
        }
    }

    [Test]
    public void What_the_remote_has_already_is_not_asked_for_again()
    {
        Pushed();
        Commit("settings", Sandbox.NewCredential().Lines);
        Sandbox.Git("push", "-q", "--no-verify", "origin", "main");
        Commit("other", "1\n");
        AssertDone("push", "-q", "origin", "main");
        AssertDone("push", "-q", "origin", "main:new-branch");
    }

    [Test]
    public void A_new_branch_and_a_forced_update_are_checked()
    {
        Pushed();
        Sandbox.Git("checkout", "-q", "-b", "topic");
        Commit("settings", Sandbox.NewCredential().Lines);
        AssertStopped("Push refused", "push", "-q", "origin", "topic");

        Sandbox.Git("reset", "-q", "--hard", "main");
        Commit("settings", "1\n");
        AssertDone("push", "-q", "origin", "topic");

        Sandbox.Git("reset", "-q", "--hard", "main");
        Commit("settings", Sandbox.NewCredential().Lines);
        AssertStopped("Push refused", "push", "-q", "--force", "origin", "topic");
    }

    [Test]
    public void Deletions_pass_at_once_also_where_nothing_can_be_read()
    {
        Pushed();
        Sandbox.Git("push", "-q", "origin", "main:topic");
        Sandbox.Write(".secretguard.toml", "wrong = [\n");
        AssertDone("push", "-q", "origin", ":topic");
    }

    [Test]
    public void The_message_of_a_tag_is_checked()
    {
        Pushed();
        Sandbox.Git("tag", "-a", "-m", "Release\n\n" + Sandbox.NewCredential().Lines, "v1");
        Assert.That(AssertStopped("Push refused", "push", "-q", "origin", "v1").Error, Does.Contain("(tag message):4"));
    }

    [Test]
    public void A_tag_of_a_file_is_checked()
    {
        Pushed();
        Sandbox.Write("loose", Sandbox.NewCredential().Lines);
        Sandbox.Git("tag", "loose", Sandbox.Git("hash-object", "-w", "loose").Trim());
        AssertStopped("Push refused", "push", "-q", "origin", "loose");
    }

    [Test]
    public void A_remote_without_a_name_has_what_its_refs_name()
    {
        Pushed();
        Commit("settings", Sandbox.NewCredential().Lines);
        AssertStopped("Push refused", "push", "-q", Remote, "main");
        Sandbox.Git("push", "-q", "--no-verify", Remote, "main");
        Commit("other", "1\n");
        AssertDone("push", "-q", Remote, "main");
    }

    [Test]
    public void What_somebody_accepted_in_the_working_tree_passes()
    {
        Pushed();
        Commit("settings", "# secretguard:allow\n" + Sandbox.NewCredential().SecretLine);
        AssertDone("push", "-q", "origin", "main");
    }

    [Test]
    public void The_hook_that_was_there_reads_the_same_refs()
    {
        Pushed();
        var log = Sandbox.At("log");
        var kept = Sandbox.Here(".git/hooks/pre-push.before-secretguard");
        File.WriteAllText(kept, $"#!/bin/sh\ncat >\"{log}\"\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(kept, (UnixFileMode)0b111_101_101);
        Commit("settings", Sandbox.NewCredential().Lines);
        AssertStopped("Push refused", "push", "-q", "origin", "main");
        Assert.That(File.ReadAllText(log), Does.Match("^refs/heads/main [0-9a-f]{40} refs/heads/main [0-9a-f]{40}\n$"));
    }

    [Test]
    public void A_push_of_what_can_not_be_read_is_refused()
    {
        Pushed();
        Commit("settings", "a text of its own\n");
        var blob = Sandbox.Git("rev-parse", "HEAD:settings").Trim();
        File.Delete(Sandbox.Here($".git/objects/{blob[..2]}/{blob[2..]}"));
        AssertStopped("Not everything was scanned", "push", "-q", "origin", "main");
    }

    /// <summary>A repository with the hook, and a remote that has its first commit.</summary>
    private void Pushed()
    {
        HookedRepository("pre-push");
        Sandbox.Git("init", "-q", "--bare", "-b", "main", Remote);
        Sandbox.Git("remote", "add", "origin", Remote);
        AssertDone("push", "-q", "origin", "main");
    }

    private string Refs() => Sandbox.Git("--git-dir", Remote, "for-each-ref");
}
