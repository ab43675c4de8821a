namespace SecretGuard.Tests.EndToEnd;

/// <summary>Pushes by somebody without any hook, checked by the repository that receives them.</summary>
internal sealed class ReceiveTests : HookTest
{
    private string Remote => Sandbox.At("remote.git");

    [Test]
    public void A_push_with_a_secret_in_the_middle_leaves_nothing_behind()
    {
        Serve("pre-receive");
        var before = Everything();
        Commit("settings", "1\n");
        Commit("settings", Sandbox.NewCredential().Lines);
        Commit("settings", "2\n");
        var ran = AssertStopped("Push refused: 1 finding", "push", "-q", "origin", "main", "main:other");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ran.Error, Does.Contain("remote: "));
            Assert.That(Everything(), Is.EqualTo(before));
        }
    }

    [Test]
    public void A_push_without_one_passes_and_so_does_a_deletion()
    {
        Serve("pre-receive", "update");
        Commit("settings", "1\n");
        AssertDone("push", "-q", "origin", "main", "main:other");
        AssertDone("push", "-q", "origin", ":other");
    }

    [Test]
    public void The_first_push_into_an_empty_repository_is_checked()
    {
        Sandbox.Git("init", "-q", "--bare", "-b", "main", Remote);
        Hook(Remote, "pre-receive");
        HookedRepository();
        Commit("settings", Sandbox.NewCredential().Lines);
        AssertStopped("Push refused", "push", "-q", Remote, "main");
    }

    [Test]
    public void Of_several_refs_only_the_one_with_a_secret_is_refused_by_update()
    {
        Serve("update");
        Commit("settings", "1\n");
        Sandbox.Git("checkout", "-q", "-b", "bad");
        Commit("settings", Sandbox.NewCredential().Lines);
        AssertStopped("refs/heads/bad was not updated.", "push", "-q", "origin", "main", "bad");
        Assert.That(Sandbox.Git("--git-dir", Remote, "for-each-ref", "--format=%(refname) %(objectname)"), Is.EqualTo($"refs/heads/main {Sandbox.Git("rev-parse", "main")}"));
    }

    [Test]
    public void A_configuration_that_is_pushed_counts_for_the_next_push()
    {
        Serve("pre-receive");
        Sandbox.Write(".secretguard.toml", "exclude = [\"samples/\"]\n");
        Commit("samples/one", Sandbox.NewCredential().Lines);
        AssertStopped("this change allows 1 finding by its .secretguard.toml", "push", "-q", "origin", "main");

        Sandbox.Git("reset", "-q", "--hard", "HEAD~1");
        Commit(".secretguard.toml", "exclude = [\"samples/\"]\n");
        AssertDone("push", "-q", "origin", "main");
        Commit("samples/one", Sandbox.NewCredential().Lines);
        AssertDone("push", "-q", "origin", "main");
    }

    [Test]
    public void The_message_of_a_tag_is_checked()
    {
        Serve("pre-receive");
        Sandbox.Git("tag", "-a", "-m", "Release\n\n" + Sandbox.NewCredential().Lines, "v1");
        AssertStopped("(tag message):4", "push", "-q", "origin", "v1");
    }

    /// <summary>A repository without hooks, and a remote that checks what it receives and has the first commit.</summary>
    private void Serve(params string[] hooks)
    {
        HookedRepository();
        Sandbox.Git("clone", "-q", "--bare", Sandbox.Here(""), Remote);
        foreach (var hook in hooks) Hook(Remote, hook);
        Sandbox.Git("remote", "add", "origin", Remote);
    }

    /// <summary>Every file of the remote, with its length.</summary>
    private string[] Everything() =>
    [
        .. new DirectoryInfo(Remote).EnumerateFiles("*", SearchOption.AllDirectories)
            .Select(file => $"{file.FullName} {file.Length}")
            .Order(StringComparer.Ordinal),
    ];
}
