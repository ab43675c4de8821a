using System.Runtime.Versioning;
using SecretGuard.Git;
using SecretGuard.Hooks;

namespace SecretGuard.Tests.Hooks;

[Platform(Exclude = "Win")]
[UnsupportedOSPlatform("windows")]
internal sealed class HookInstallationTests
{
    private const string Hook = "repo/.git/hooks/pre-commit";
    private HookedFolder _folder = null!;

    [SetUp]
    public void CreateFolder() => _folder = new();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void A_script_that_somebody_changed_is_left_alone()
    {
        _folder.Install();
        File.AppendAllText(_folder.At(Hook), "echo mine\n");
        var before = _folder.Snapshot();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => _folder.Install(), Throws.TypeOf<RepositoryException>().With.Message.Contains("changed it"));
            Assert.That(() => _folder.Hook().Uninstall(), Throws.TypeOf<RepositoryException>().With.Message.Contains("delete it"));
            Assert.That(_folder.Snapshot(), Is.EqualTo(before));
        }
    }

    [Test]
    public void A_second_hook_is_never_kept_over_the_first()
    {
        _folder.WriteScript(Hook, "echo first");
        _folder.Install();
        _folder.WriteScript(Hook, "echo second");
        var before = _folder.Snapshot();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => _folder.Install(), Throws.TypeOf<RepositoryException>().With.Message.Contains("taken already"));
            Assert.That(() => _folder.Hook().Uninstall(), Throws.TypeOf<RepositoryException>().With.Message.Contains("replaced"));
            Assert.That(_folder.Snapshot(), Is.EqualTo(before));
        }
    }

    [Test]
    public void A_hook_that_its_manager_wrote_again_is_wired_again()
    {
        _folder.WriteScript(Hook, "echo same");
        _folder.Install();
        _folder.WriteScript(Hook, "echo same");
        _folder.Install();
        Assert.That(_folder.Hook().Owner, Is.EqualTo(HookOwner.SecretGuard));
    }

    [Test]
    public void A_hook_that_runs_a_folder_gets_one_more_in_it()
    {
        var runner = _folder.WriteScript(Hook, """for part in "$0.d"/*; do "$part" "$@" || exit; done  # pre-commit.d""");
        var before = File.ReadAllText(runner);
        _folder.WriteScript(Hook + ".d/another", """echo "another" >>"$LOG" """);
        _folder.Install();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(File.ReadAllText(runner), Is.EqualTo(before));
            Assert.That(_folder.Hook().Status(GitEnvironment.OfProcess).WouldRun, Is.True);
            Assert.That(_folder.Commit().Code, Is.Zero);
            Assert.That(_folder.Log, Is.EqualTo(["another", "tool hook pre-commit"]));
        }

        _folder.Hook().Uninstall();
        Assert.That(Directory.GetFiles(_folder.At(Hook + ".d")).Select(Path.GetFileName), Is.EqualTo(["another"]));
    }

    [Test]
    public void A_kept_hook_is_put_back_even_where_ours_is_gone()
    {
        _folder.WriteScript(Hook, "echo own");
        var before = _folder.Snapshot();
        _folder.Install();
        File.Delete(_folder.At(Hook));
        Assert.That(_folder.Hook().Uninstall(), Is.True);
        Assert.That(_folder.Snapshot(), Is.EqualTo(before));
    }

    [Test]
    public void Many_at_once_lose_no_hook()
    {
        for (var round = 0; round < 20; round++)
        {
            _folder.WriteScript(Hook, "echo own");
            var before = _folder.Snapshot();
            Parallel.For(0, 8, _ => _folder.Install());
            Assert.That(_folder.Hook().Uninstall(), Is.True);
            Assert.That(_folder.Snapshot(), Is.EqualTo(before));
        }
    }

    [Test]
    public void Another_version_is_replaced_and_its_kept_hook_stays()
    {
        _folder.WriteScript(Hook, "echo own");
        _folder.Hook().Install("0.9.0", "/gone/secretguard");
        _folder.Install();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(File.ReadAllText(_folder.At(Hook)), Does.Contain("version=1.2.3"));
            Assert.That(File.ReadAllText(_folder.Hook().KeptFile), Does.Contain("echo own"));
        }
    }

    [Test]
    public void A_bare_repository_is_refused()
    {
        _folder.Git("clone", "-q", "--bare", ".", "../bare");
        Assert.That(() => _folder.Hook("bare"), Throws.TypeOf<RepositoryException>().With.Message.Contains("bare"));
    }

    [Test]
    public void A_hooks_path_that_is_a_file_is_refused()
    {
        _folder.Git("config", "core.hooksPath", "/dev/null");
        Assert.That(() => _folder.Hook(), Throws.TypeOf<RepositoryException>().With.Message.Contains("/dev/null"));
    }

    [Test]
    public void A_hook_that_is_a_folder_is_refused()
    {
        Directory.CreateDirectory(_folder.At(Hook));
        Assert.That(() => _folder.Install(), Throws.TypeOf<RepositoryException>().With.Message.Contains("folder"));
    }

    [Test]
    [Platform("Linux")]
    public void A_folder_that_nobody_may_write_into_is_an_error_in_plain_words()
    {
        _folder.Git("config", "core.hooksPath", "/proc/self/hooks");
        Assert.That(() => _folder.Install(), Throws.TypeOf<RepositoryException>().With.Message.StartsWith("The hook /proc/self/hooks/pre-commit can't be written"));
    }

    [TestCase(".git/hooks", HooksFolderPlace.GitFolder)]
    [TestCase(".githooks", HooksFolderPlace.WorkTree)]
    [TestCase("../hooks", HooksFolderPlace.Outside)]
    public void A_hooks_folder_knows_whom_it_concerns(string path, HooksFolderPlace place)
    {
        _folder.Git("config", "core.hooksPath", path);
        Assert.That(HooksFolder.Of(RepositoryLocation.Find(_folder.Repo)!, isServer: false).Place, Is.EqualTo(place));
    }
}
