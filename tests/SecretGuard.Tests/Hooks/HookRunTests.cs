using System.Runtime.Versioning;

namespace SecretGuard.Tests.Hooks;

/// <summary>What happens at a commit.</summary>
[Platform(Exclude = "Win")]
[UnsupportedOSPlatform("windows")]
internal sealed class HookRunTests
{
    private const string Hook = "repo/.git/hooks/pre-commit";
    private HookedFolder _folder = null!;

    [SetUp]
    public void CreateFolder() => _folder = new();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void A_commit_passes_where_the_program_passes_it()
    {
        _folder.Install();
        Assert.That(_folder.Commit().Code, Is.Zero);
        Assert.That(_folder.Log, Is.EqualTo((string[])["tool hook pre-commit"]));
    }

    [TestCase("1")]
    [TestCase("2")]
    [TestCase("3")]
    public void A_commit_is_refused_where_the_program_does_not_pass_it(string exitCode)
    {
        _folder.Install();
        Assert.That(_folder.Commit("repo", ("TOOL_EXIT", exitCode)).Code, Is.EqualTo(1));
    }

    [Test]
    public void The_hook_that_was_there_runs_first()
    {
        _folder.WriteScript(Hook, """echo "own $#" >>"$LOG" """);
        _folder.Install();
        _folder.Install();
        Assert.That(_folder.Commit().Code, Is.Zero);
        Assert.That(_folder.Log, Is.EqualTo((string[])["own 0", "tool hook pre-commit"]));
    }

    [Test]
    public void The_hook_that_was_there_stops_everything()
    {
        _folder.WriteScript(Hook, """echo own >>"$LOG"; exit 7""");
        _folder.Install();
        Assert.That(_folder.Commit().Code, Is.EqualTo(1));
        Assert.That(_folder.Log, Is.EqualTo((string[])["own"]));
    }

    [Test]
    public void A_link_that_was_there_runs_first()
    {
        _folder.WriteScript("repo/tools/check", """echo linked >>"$LOG" """);
        File.CreateSymbolicLink(_folder.At(Hook), "../../tools/check");
        _folder.Install();
        Assert.That(_folder.Commit().Code, Is.Zero);
        Assert.That(_folder.Log, Is.EqualTo((string[])["linked", "tool hook pre-commit"]));
    }

    [Test]
    public void A_hook_that_Git_ignored_stays_ignored()
    {
        _folder.Write(Hook, "#!/bin/sh\nexit 1\n");
        _folder.Install();
        Assert.That(_folder.Commit().Code, Is.Zero);
    }

    [Test]
    public void It_works_in_a_subfolder_and_in_a_linked_worktree()
    {
        _folder.Install();
        Directory.CreateDirectory(_folder.At("repo/a/b"));
        _folder.Git("worktree", "add", "-q", "../linked");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(_folder.Commit("repo/a/b", ("TOOL_EXIT", "1")).Code, Is.EqualTo(1));
            Assert.That(_folder.Commit("linked", ("TOOL_EXIT", "1")).Code, Is.EqualTo(1));
        }
    }

    [Test]
    public void Without_its_program_it_refuses_and_says_how_to_go_on()
    {
        _folder.WriteScript(Hook, "exit 0");
        _folder.Install();
        File.Delete(_folder.FakeTool);
        var (code, output) = _folder.Commit();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(code, Is.EqualTo(1));
            Assert.That(output, Does.Contain("./install.sh"));
            Assert.That(output, Does.Contain("--no-verify"));
            Assert.That(output, Does.Contain($"mv \"{_folder.At(Hook)}.before-secretguard\" \"{_folder.At(Hook)}\""));
        }
    }

    [Test]
    public void Copied_by_hand_it_finds_the_program_on_the_PATH_and_among_the_tools_of_the_user()
    {
        _folder.WriteScript(Hook, "");
        File.WriteAllText(_folder.At(Hook), SecretGuard.Hooks.HookScript.Template("pre-commit"));
        var path = $"{Path.GetDirectoryName(_folder.FakeTool)}:{Environment.GetEnvironmentVariable("PATH")}";
        using (Assert.EnterMultipleScope())
        {
            Assert.That(_folder.Commit("repo", ("PATH", path)).Code, Is.Zero);
            Assert.That(_folder.Commit().Code, Is.EqualTo(1));
        }

        Directory.CreateDirectory(_folder.At("home/.dotnet"));
        Directory.Move(_folder.At("tools"), _folder.At("home/.dotnet/tools"));
        Assert.That(_folder.Commit("repo", ("HOME", _folder.At("home"))).Code, Is.Zero);
        Assert.That(_folder.Log, Has.Length.EqualTo(2));
    }
}
