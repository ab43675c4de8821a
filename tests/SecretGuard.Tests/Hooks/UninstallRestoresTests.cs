using System.Runtime.Versioning;

namespace SecretGuard.Tests.Hooks;

/// <summary>After <c>install</c> and <c>uninstall</c>, everything is as it was, byte for byte.</summary>
[Platform(Exclude = "Win")]
[UnsupportedOSPlatform("windows")]
internal sealed class UninstallRestoresTests
{
    private const string Hook = "repo/.git/hooks/pre-commit";
    private HookedFolder folder = null!;

    [SetUp]
    public void CreateFolder() => folder = new();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    [Test]
    public void A_repository_with_the_sample_hooks() => AssertRestored();

    [Test]
    public void A_repository_without_a_hooks_folder()
    {
        Directory.Delete(folder.At("repo/.git/hooks"), recursive: true);
        AssertRestored();
    }

    [Test]
    public void A_hook_that_runs()
    {
        folder.WriteScript(Hook, "exit 0");
        AssertRestored();
    }

    [Test]
    public void A_hook_that_is_not_text()
    {
        File.WriteAllBytes(folder.At(Hook), [0xff, 0xfe, 0, 13, 10, 0x80]);
        AssertRestored();
    }

    [Test]
    public void A_hook_that_is_not_executable()
    {
        folder.Write(Hook, "exit 1\r\n");
        AssertRestored();
    }

    [Test]
    public void A_hook_that_is_a_link()
    {
        folder.WriteScript("repo/tools/check", "exit 0");
        File.CreateSymbolicLink(folder.At(Hook), "../../tools/check");
        AssertRestored();
    }

    [Test]
    public void A_hook_that_is_a_link_to_nowhere()
    {
        File.CreateSymbolicLink(folder.At(Hook), "../../gone");
        AssertRestored();
    }

    [TestCase(".githooks")]
    [TestCase("deep/er/hooks folder")]
    [TestCase("../shared hooks")]
    public void A_hooks_path_relative_to_the_working_tree(string path)
    {
        folder.Git("config", "core.hooksPath", path);
        AssertRestored();
    }

    [Test]
    public void A_hooks_path_with_a_hook_in_it()
    {
        folder.WriteScript("repo/.githooks/pre-commit", "exit 0");
        folder.Git("config", "core.hooksPath", ".githooks");
        AssertRestored();
    }

    [Test]
    public void An_absolute_hooks_path()
    {
        folder.Git("config", "core.hooksPath", folder.At("my $(hooks) \"and\" 'more'"));
        AssertRestored();
    }

    [Test]
    public void A_linked_worktree()
    {
        folder.Git("worktree", "add", "-q", "../linked");
        AssertRestored("linked");
    }

    [Test]
    public void A_submodule()
    {
        folder.Git("init", "-q", "../library");
        folder.GitIn("library", "-c", "user.name=a", "-c", "user.email=b", "commit", "-q", "--allow-empty", "-m", "first");
        folder.Git("submodule", "--quiet", "add", "../library", "library");
        folder.GitIn("repo/library", "config", "user.name", "Somebody");
        folder.GitIn("repo/library", "config", "user.email", "somebody@example.com");
        AssertRestored("repo/library");
    }

    [Test]
    public void A_subfolder()
    {
        Directory.CreateDirectory(folder.At("repo/a/b"));
        folder.Git("config", "core.hooksPath", ".githooks");
        AssertRestored("repo/a/b");
    }

    [Test]
    public void A_repository_that_was_wired_three_times()
    {
        folder.WriteScript(Hook, "exit 0");
        var before = folder.Snapshot();
        folder.Install();
        folder.Install();
        AssertRestored("repo", before);
    }

    private void AssertRestored(string repository = "repo", string[]? before = null)
    {
        before ??= folder.Snapshot();
        folder.Install(repository);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(folder.Snapshot(), Is.Not.EqualTo(before), "installed");
            Assert.That(folder.Hook(repository).Uninstall(), Is.True);
            Assert.That(folder.Snapshot(), Is.EqualTo(before));
            Assert.That(folder.Hook(repository).Uninstall(), Is.False, "nothing left to undo");
        }

        // And Git did run it from there.
        folder.Install(repository);
        var (code, output) = folder.Commit(repository, ("TOOL_EXIT", "1"));
        Assert.That((code, folder.Log), Is.EqualTo((1, (string[])["tool hook pre-commit"])), output);
    }
}
