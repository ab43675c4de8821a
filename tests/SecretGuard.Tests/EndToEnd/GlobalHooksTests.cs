namespace SecretGuard.Tests.EndToEnd;

/// <summary>Hooks of all repositories of a person, beside those that a repository has itself.</summary>
internal sealed class GlobalHooksTests : EndToEndTest
{
    private const string Folder = "home/configuration/secretguard";

    [Test]
    public void Every_repository_is_checked_and_its_own_hooks_still_run()
    {
        Global("pre-commit,commit-msg");
        Sandbox.Init();
        OwnHook("pre-commit", "echo own pre-commit >>log");
        OwnHook("commit-msg", "echo own commit-msg $(basename \"$1\") >>log");
        OwnHook("post-commit", "echo own post-commit >>log");

        Sandbox.Stage("settings", Sandbox.NewCredential().Lines);
        AssertRefused();
        Sandbox.Stage("settings", "nothing\n");
        AssertPasses();
        Assert.That(File.ReadAllText(Sandbox.Here("log")), Is.EqualTo("own pre-commit\nown pre-commit\nown commit-msg COMMIT_EDITMSG\nown post-commit\n"));
    }

    [Test]
    public void A_hook_of_a_repository_refuses_as_before()
    {
        Global();
        Sandbox.Init();
        OwnHook("pre-commit", "echo not today >&2; exit 7");
        Sandbox.Stage("settings", "nothing\n");
        var ran = Sandbox.TryGit("commit", "-q", "-m", "a message");
        Assert.That(ran.Code, Is.Not.Zero);
        Assert.That(ran.Error, Is.EqualTo("not today\n"));
    }

    [Test]
    public void A_hook_that_is_not_executable_is_not_run_as_before()
    {
        Global();
        Sandbox.Init();
        Sandbox.Write(".git/hooks/pre-commit", "#!/bin/sh\nexit 1\n");
        Sandbox.Stage("settings", "nothing\n");
        AssertPasses();
    }

    [Test]
    public void Both_hooks_of_a_push_get_what_git_says()
    {
        Global("pre-push");
        Sandbox.Init();
        Sandbox.Run("git", "init", "-q", "--bare", Sandbox.At("remote"));
        Sandbox.Git("remote", "add", "origin", Sandbox.At("remote"));
        OwnHook("pre-push", "cat >log");
        Sandbox.Stage("settings", "nothing\n");
        Sandbox.CommitAll();
        Sandbox.Git("push", "-q", "origin", "main");
        Assert.That(File.ReadAllText(Sandbox.Here("log")), Does.StartWith($"refs/heads/main {Sandbox.Head}"));

        Sandbox.Stage("settings", Sandbox.NewCredential().Lines);
        Sandbox.CommitAll();
        Assert.That(Sandbox.Checked(Sandbox.TryGit("push", "-q", "origin", "main")).Code, Is.Not.Zero);
    }

    [Test]
    public void Worktrees_and_submodules_have_their_repository_s_hooks()
    {
        Global();
        Sandbox.Init();
        OwnHook("pre-commit", $"echo ran >>\"{Log}\"");
        Sandbox.Stage("settings", "nothing\n");
        Sandbox.CommitAll();
        Sandbox.Git("worktree", "add", "-q", "../linked");
        Sandbox.Git("submodule", "--quiet", "add", Sandbox.At("repo"), "part");
        Sandbox.Write(".git/modules/part/hooks/pre-commit", $"#!/bin/sh\necho part >>\"{Log}\"\n");
        Sandbox.Run("chmod", "+x", Sandbox.Here(".git/modules/part/hooks/pre-commit"));

        foreach (var folder in (string[])["linked", "repo/part"])
        {
            Sandbox.Folder = folder;
            Sandbox.Stage("more", Sandbox.NewCredential().Lines);
            AssertRefused();
        }

        Assert.That(File.ReadAllText(Log), Is.EqualTo("ran\npart\n"));
    }

    [Test]
    public void Uninstall_leaves_everything_as_it_was()
    {
        const string Before = "# mine\n[core]\n\teditor = vi\n[user]\n\tname = Somebody\n";
        File.WriteAllText(Sandbox.At("gitconfig"), Before);
        Global("pre-commit,pre-push");
        Global("pre-commit,pre-push");
        Assert.That(Sandbox.Git("config", "--global", "core.hooksPath").Trim(), Is.EqualTo(Sandbox.At($"{Folder}/hooks")));

        Sandbox.Tool("uninstall", "--global").AssertEndedWith(0);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(File.ReadAllText(Sandbox.At("gitconfig")), Is.EqualTo(Before));
            Assert.That(Directory.Exists(Sandbox.At("home/configuration")), Is.False, "nor did that exist");
            Assert.That(Sandbox.Tool("uninstall", "--global").Output, Does.StartWith("Nothing to undo"));
        }
    }

    [Test]
    public void A_folder_that_the_person_has_already_is_used()
    {
        Directory.CreateDirectory(Sandbox.At("home/my hooks"));
        Sandbox.Git("config", "--global", "core.hooksPath", "~/my hooks");
        var before = File.ReadAllText(Sandbox.At("gitconfig"));
        Global();
        Sandbox.Init();
        Sandbox.Stage("settings", Sandbox.NewCredential().Lines);
        AssertRefused();

        Sandbox.Tool("uninstall", "--global").AssertEndedWith(0);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(File.ReadAllText(Sandbox.At("gitconfig")), Is.EqualTo(before));
            Assert.That(Directory.GetFileSystemEntries(Sandbox.At("home/my hooks")), Is.Empty);
        }
    }

    [Test]
    public void A_folder_of_the_whole_machine_is_not_hidden()
    {
        Sandbox.Variables.Remove("GIT_CONFIG_NOSYSTEM");
        Sandbox.Variables["GIT_CONFIG_SYSTEM"] = Sandbox.At("system");
        File.WriteAllText(Sandbox.At("system"), "[core]\n\thooksPath = /etc/git-hooks\n");
        var ran = Sandbox.Tool("install", "--global");
        ran.AssertEndedWith(2);
        Assert.That(ran.Error, Does.Contain("/etc/git-hooks"));
        Assert.That(Directory.Exists(Sandbox.At(Folder)), Is.False);
    }

    [Test]
    public void Status_tells_whose_hook_it_is_and_where_it_does_not_run()
    {
        Global();
        Sandbox.Init();
        var wired = Sandbox.Tool("status");
        wired.AssertEndedWith(0);
        Assert.That(wired.Output, Does.Contain("this hook is that of all your repositories"));
        Sandbox.Tool("install").AssertEndedWith(2);
        Sandbox.Tool("uninstall").AssertEndedWith(2);

        Sandbox.Git("config", "core.hooksPath", "elsewhere");
        Sandbox.Tool("status").AssertEndedWith(1);
    }

    private string Log => Sandbox.At("log");

    private void Global(string hooks = "pre-commit") => Sandbox.Tool("install", "--global", "--hooks", hooks).AssertEndedWith(0);

    private void OwnHook(string name, string script)
    {
        Sandbox.Write($".git/hooks/{name}", $"#!/bin/sh\n{script}\n");
        Sandbox.Run("chmod", "+x", Sandbox.Here($".git/hooks/{name}"));
    }
}
