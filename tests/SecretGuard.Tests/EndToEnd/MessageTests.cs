namespace SecretGuard.Tests.EndToEnd;

/// <summary>Messages of commits, merges and patches, checked as Git will keep them.</summary>
internal sealed class MessageTests : HookTest
{
    [Test]
    public void A_message_with_a_secret_is_refused()
    {
        HookedRepository("commit-msg");
        var head = Sandbox.Head;
        var ran = AssertStopped("Commit refused: 1 finding", "commit", "-q", "--allow-empty", "-m", "Deploy", "-m", Sandbox.NewCredential().Lines);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ran.Error, Does.Contain("(commit message):4").And.Contain("Take it out of the message"));
            Assert.That(Sandbox.Head, Is.EqualTo(head));
        }
        AssertDone("commit", "-q", "--allow-empty", "-m", "Deploy");
    }

    [Test]
    public void Comments_count_only_where_Git_keeps_them()
    {
        HookedRepository("commit-msg");
        var text = $"Deploy\n\n# {Sandbox.NewCredential().SecretLine}";
        Edited(text);
        AssertDone("commit", "-q", "--allow-empty");
        Assert.That(Sandbox.Git("log", "-1", "--format=%B").Trim(), Is.EqualTo("Deploy"));

        AssertStopped("Commit refused", "commit", "-q", "--allow-empty", "-m", text);
        AssertStopped("Commit refused", "-c", "commit.cleanup=whitespace", "commit", "-q", "--allow-empty");
        AssertStopped("Commit refused", "-c", "core.commentChar=;", "commit", "-q", "--allow-empty");
    }

    [Test]
    public void Another_sign_of_comments_is_obeyed()
    {
        HookedRepository("commit-msg");
        Edited($"Deploy\n\n; {Sandbox.NewCredential().SecretLine}");
        AssertStopped("Commit refused", "commit", "-q", "--allow-empty");
        AssertDone("-c", "core.commentChar=;", "commit", "-q", "--allow-empty");
    }

    [Test]
    public void What_stands_below_the_scissors_does_not_count()
    {
        HookedRepository("commit-msg");
        Commit("settings", Sandbox.NewCredential().Lines);
        Sandbox.Stage("settings", "region = eu-west-1\n");
        Sandbox.Variables["GIT_EDITOR"] = "sed -i '1s/^/Without the secret/'";
        AssertDone("commit", "-q", "-v");
        Assert.That(Sandbox.Git("log", "-1", "--format=%B").Trim(), Is.EqualTo("Without the secret"));
    }

    [Test]
    public void A_message_is_checked_before_it_is_edited()
    {
        HookedRepository("prepare-commit-msg");
        Sandbox.Write("../template", $"Deploy with\n{Sandbox.NewCredential().SecretLine}");
        AssertStopped("Commit refused", "commit", "-q", "--allow-empty", "--template", "../template");
        AssertStopped("Commit refused", "commit", "-q", "--allow-empty", "-m", Sandbox.NewCredential().Lines);
        AssertDone("commit", "-q", "--allow-empty", "-m", "Deploy");
        AssertDone("commit", "-q", "--amend", "--no-edit", "--allow-empty");
    }

    [Test]
    public void A_merge_that_brings_a_secret_to_the_branch_is_refused()
    {
        HookedRepository("pre-merge-commit");
        Sandbox.Git("checkout", "-q", "-b", "other");
        Commit("settings", Sandbox.NewCredential().Lines);
        Sandbox.Git("checkout", "-q", "main");
        Commit("README", "second\n");
        var head = Sandbox.Head;
        AssertStopped("Commit refused", "merge", "-q", "--no-edit", "other");
        Assert.That(Sandbox.Head, Is.EqualTo(head));
    }

    [TestCase("pre-applypatch", "Commit refused")]
    [TestCase("applypatch-msg", "Patch refused")]
    public void A_patch_with_a_secret_is_refused(string hook, string refusal)
    {
        HookedRepository();
        var message = hook == "applypatch-msg" ? $"Deploy\n\n# {Sandbox.NewCredential().SecretLine}" : "Deploy";
        Sandbox.Stage("settings", hook == "pre-applypatch" ? Sandbox.NewCredential().Lines : "1\n");
        Sandbox.Git("commit", "-q", "--cleanup=verbatim", "-m", message);
        Sandbox.Git("format-patch", "-q", "-1", "-o", "../patches");
        Sandbox.Git("reset", "-q", "--hard", "HEAD~1");
        Hook(Sandbox.Here(".git"), hook);
        var (head, patch) = (Sandbox.Head, Directory.GetFiles(Sandbox.At("patches")).Single());
        AssertStopped(refusal, "am", patch);
        Assert.That(Sandbox.Head, Is.EqualTo(head));
    }

    [TestCase("commit-msg")]
    [TestCase("pre-push")]
    [TestCase("update", "refs/heads/main")]
    [TestCase("post-checkout")]
    public void A_hook_that_is_called_in_another_way_is_a_wrong_command(params string[] arguments)
    {
        Sandbox.Init();
        Sandbox.Tool(["hook", .. arguments]).AssertEndedWith(2);
    }

    [Test]
    public void A_message_that_is_not_there_is_not_clean()
    {
        Sandbox.Init();
        Sandbox.Tool("hook", "commit-msg", "nowhere").AssertEndedWith(3);
    }

    private void Edited(string text)
    {
        Sandbox.Write("../message", text);
        Sandbox.Variables["GIT_EDITOR"] = "cp ../message";
    }
}
