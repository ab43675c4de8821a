using SecretGuard.Tests.EndToEnd;

namespace SecretGuard.Tests.GitSecrets;

/// <summary><c>install --git-secrets</c>: a program of that name, which Git and old hooks find.</summary>
internal sealed class LauncherTests : EndToEndTest
{
    [Test]
    public void Hooks_that_git_secrets_wrote_go_on_working()
    {
        var tool = OwnTool();
        Sandbox.Init();
        Sandbox.Git("config", "secrets.patterns", "foo[0-9]+");
        Sandbox.Variables["PATH"] = $"{Path.GetDirectoryName(tool)}:{Environment.GetEnvironmentVariable("PATH")}";
        Assert.That(Sandbox.Run(tool, "install", "--git-secrets").Code, Is.Zero);
        Sandbox.Git("secrets", "--install");

        Sandbox.Stage("file", "foo1\n");
        var refused = Sandbox.TryGit("commit", "-qm", "message");
        Assert.That(refused.Error, Does.StartWith("file:1:foo1\n").And.Contain("Take the secret out"));
        Sandbox.Stage("file", "fine\n");
        Assert.That(Sandbox.TryGit("commit", "-qm", "foo2").Error, Does.StartWith(".git/COMMIT_EDITMSG:1:foo2\n"));
        Sandbox.Git("commit", "-qm", "message");

        // A merge brings a history that once had it.
        Sandbox.Git("checkout", "-qb", "side");
        Sandbox.Stage("other", "foo3\n");
        Sandbox.Git("commit", "-qnm", "message");
        Sandbox.Git("rm", "-q", "other");
        Sandbox.Git("commit", "-qm", "message");
        Sandbox.Git("checkout", "-q", "main");
        Assert.That(Sandbox.TryGit("merge", "--no-ff", "--no-edit", "side").Error, Does.Contain("+foo3\n").And.Contain("[ERROR] Matched"));
    }

    [Test]
    public void It_is_put_beside_the_tool_and_taken_away_again()
    {
        var tool = OwnTool();
        var launcher = Path.Combine(Path.GetDirectoryName(tool)!, "git-secrets");
        var installed = Sandbox.Run(tool, "install", "--git-secrets");
        installed.AssertEndedWith(0);
        Assert.That(installed.Output, Does.Contain(launcher));
        Assert.That(installed.Error, Does.Contain("PATH"));
        Sandbox.Run(tool, "install", "--git-secrets").AssertEndedWith(0);

        Sandbox.Run(launcher, "--list").AssertEndedWith(1);
        Sandbox.Run(tool, "uninstall", "--git-secrets").AssertEndedWith(0);
        Assert.That(File.Exists(launcher), Is.False);
        Assert.That(Sandbox.Run(tool, "uninstall", "--git-secrets").Output, Does.StartWith("Nothing to undo"));
    }

    [Test]
    public void Another_program_of_that_name_stays()
    {
        var tool = OwnTool();
        var other = Path.Combine(Path.GetDirectoryName(tool)!, "git-secrets");
        File.WriteAllText(other, "#!/bin/sh\necho other\n");
        Sandbox.Run(tool, "install", "--git-secrets").AssertEndedWith(2);
        Sandbox.Run(tool, "uninstall", "--git-secrets").AssertEndedWith(0);
        Assert.That(File.ReadAllText(other), Does.Contain("other"));
    }

    // In a folder in which a test may write. What was built needs its libraries beside it. A file that this process writes
    // can't be run as long as a process that another test starts at that moment holds it open, so another one writes it.
    private string OwnTool()
    {
        var folder = Sandbox.At("it's bin");
        Directory.CreateDirectory(folder);
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(ToolUnderTest.Path)!).Where(file => Path.GetFileName(file) != "git-secrets"))
            File.CreateSymbolicLink(Path.Combine(folder, Path.GetFileName(file)), file);
        var tool = Path.Combine(folder, "secretguard");
        File.Delete(tool);
        Sandbox.Run("cp", ToolUnderTest.Path, tool).AssertEndedWith(0);
        return tool;
    }
}
