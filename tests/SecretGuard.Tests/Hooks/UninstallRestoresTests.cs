using System.Runtime.Versioning;

namespace SecretGuard.Tests.Hooks;

/// <summary>After <c>install</c> and <c>uninstall</c>, everything is as it was, byte for byte.</summary>
[Platform(Exclude = "Win")]
[UnsupportedOSPlatform("windows")]
internal sealed class UninstallRestoresTests
{
    private const string Hook = "repo/.git/hooks/pre-commit";
    private HookedFolder _folder = null!;

    [SetUp]
    public void CreateFolder() => _folder = new();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void A_repository_with_the_sample_hooks() => AssertRestored();

    [Test]
    public void A_repository_without_a_hooks_folder()
    {
        Directory.Delete(_folder.At("repo/.git/hooks"), recursive: true);
        AssertRestored();
    }

    [Test]
    public void A_hook_that_runs()
    {
        _folder.WriteScript(Hook, "exit 0");
        AssertRestored();
    }

    [Test]
    public void A_hook_that_is_not_text()
    {
        File.WriteAllBytes(_folder.At(Hook), [0xff, 0xfe, 0, 13, 10, 0x80]);
        AssertRestored();
    }

    [Test]
    public void A_hook_that_is_not_executable()
    {
        _folder.Write(Hook, "exit 1\r\n");
        AssertRestored();
    }

    [Test]
    public void A_hook_that_is_a_link()
    {
        _folder.WriteScript("repo/tools/check", "exit 0");
        File.CreateSymbolicLink(_folder.At(Hook), "../../tools/check");
        AssertRestored();
    }

    [Test]
    public void A_hook_that_is_a_link_to_nowhere()
    {
        File.CreateSymbolicLink(_folder.At(Hook), "../../gone");
        AssertRestored();
    }

    [TestCase(".githooks")]
    [TestCase("deep/er/hooks folder")]
    [TestCase("../shared hooks")]
    public void A_hooks_path_relative_to_the_working_tree(string path)
    {
        _folder.Git("config", "core.hooksPath", path);
        AssertRestored();
    }

    [Test]
    public void A_hooks_path_with_a_hook_in_it()
    {
        _folder.WriteScript("repo/.githooks/pre-commit", "exit 0");
        _folder.Git("config", "core.hooksPath", ".githooks");
        AssertRestored();
    }

    [Test]
    public void An_absolute_hooks_path()
    {
        _folder.Git("config", "core.hooksPath", _folder.At("my $(hooks) \"and\" 'more'"));
        AssertRestored();
    }

    [Test]
    public void A_linked_worktree()
    {
        _folder.Git("worktree", "add", "-q", "../linked");
        AssertRestored("linked");
    }

    [Test]
    public void A_submodule()
    {
        _folder.Git("init", "-q", "../library");
        _folder.GitIn("library", "-c", "user.name=a", "-c", "user.email=b", "commit", "-q", "--allow-empty", "-m", "first");
        _folder.Git("submodule", "--quiet", "add", "../library", "library");
        _folder.GitIn("repo/library", "config", "user.name", "Somebody");
        _folder.GitIn("repo/library", "config", "user.email", "somebody@example.com");
        AssertRestored("repo/library");
    }

    [Test]
    public void A_subfolder()
    {
        Directory.CreateDirectory(_folder.At("repo/a/b"));
        _folder.Git("config", "core.hooksPath", ".githooks");
        AssertRestored("repo/a/b");
    }

    [Test]
    public void A_repository_that_was_wired_three_times()
    {
        _folder.WriteScript(Hook, "exit 0");
        var before = _folder.Snapshot();
        _folder.Install();
        _folder.Install();
        AssertRestored("repo", before);
    }

    private void AssertRestored(string repository = "repo", string[]? before = null)
    {
        before ??= _folder.Snapshot();
        _folder.Install(repository);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(_folder.Snapshot(), Is.Not.EqualTo(before), "installed");
            Assert.That(_folder.Hook(repository).Uninstall(), Is.True);
            Assert.That(_folder.Snapshot(), Is.EqualTo(before));
            Assert.That(_folder.Hook(repository).Uninstall(), Is.False, "nothing left to undo");
        }

        // And Git did run it from there.
        _folder.Install(repository);
        var (code, output) = _folder.Commit(repository, ("TOOL_EXIT", "1"));
        Assert.That((code, _folder.Log), Is.EqualTo((1, (string[])["tool hook pre-commit"])), output);
    }
}
