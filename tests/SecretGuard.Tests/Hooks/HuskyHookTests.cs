using System.Runtime.Versioning;
using SecretGuard.Git;
using SecretGuard.Hooks;

namespace SecretGuard.Tests.Hooks;

/// <summary>Hooks of husky's, which runs each script with <c>sh -e</c>. `tests/managers.sh` tries the real one.</summary>
[Platform(Exclude = "Win")]
[UnsupportedOSPlatform("windows")]
internal sealed class HuskyHookTests
{
    private const string Own = """echo "own $# $(cat)" >>"$LOG" """;

    private HookedFolder _folder = null!;

    [SetUp]
    public void CreateFolder()
    {
        _folder = new();
        _folder.Git("config", "core.hooksPath", ".husky/_");
        foreach (var hook in new[] { "pre-commit", "pre-push" })
            _folder.WriteScript($"repo/.husky/_/{hook}", $"""[ ! -f .husky/{hook} ] || sh -e .husky/{hook} "$@" """);
    }

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [TestCase("0", 0)]
    [TestCase("1", 1)]
    [TestCase("3", 1)]
    public void Without_a_script_of_its_own(string exitCode, int expected)
    {
        Hook().Install("1.2.3", _folder.FakeTool);
        Assert.That(_folder.Commit("repo", ("TOOL_EXIT", exitCode)).Code, Is.EqualTo(expected));
        Assert.That(_folder.Log, Is.EqualTo((string[])["tool hook pre-commit"]));
        AssertGone();
    }

    [TestCase("#!/bin/sh\n" + Own)]
    [TestCase(Own + "\nexit 0")]
    [TestCase(Own + "\n# grün\n")]
    [TestCase("")]
    public void With_a_script_of_its_own(string script)
    {
        var file = _folder.Write("repo/.husky/pre-commit", script);
        for (var time = 0; time < 2; time++)
            Hook().Install($"1.2.{time}", _folder.FakeTool);
        Assert.That(_folder.Commit().Code, Is.Zero);
        string[] own = script.Length == 0 ? [] : ["own 0 "];
        Assert.That(_folder.Log, Is.EqualTo((string[])["tool hook pre-commit", .. own]));
        Assert.That(File.ReadAllText(file), Does.Contain("version=1.2.1").And.Not.Contain("version=1.2.0"));

        Assert.That(Hook().Uninstall(), Is.True);
        Assert.That(File.ReadAllText(file), Is.EqualTo(script));
    }

    [Test]
    public void A_script_in_another_encoding_stays_as_it_is()
    {
        var file = _folder.At("repo/.husky/pre-commit");
        byte[] script = [0xEF, 0xBB, 0xBF, 0xFF, 0xE9, (byte)'\n', 0x80];
        File.WriteAllBytes(file, script);
        Hook().Install("1.2.3", _folder.FakeTool);
        Assert.That(File.ReadAllBytes(file).AsSpan()[^script.Length..].ToArray(), Is.EqualTo(script));
        Hook().Uninstall();
        Assert.That(File.ReadAllBytes(file), Is.EqualTo(script));
    }

    [Test]
    public void What_git_says_of_a_push_is_for_both()
    {
        _folder.Write("repo/.husky/pre-push", Own);
        Hook("pre-push").Install("1.2.3", _folder.FakeTool);
        _folder.Git("init", "--quiet", "--bare", _folder.At("remote"));
        _folder.Git("push", "--quiet", _folder.At("remote"), "HEAD:refs/heads/new");
        Assert.That(_folder.Log, Has.Length.EqualTo(2));
        Assert.That(_folder.Log[0], Does.StartWith("tool hook pre-push ").And.EndWith("/remote"));
        Assert.That(_folder.Log[1], Does.Match("^own 2 HEAD [0-9a-f]+ refs/heads/new 0+$"));
    }

    [Test]
    public void Lines_that_somebody_cut_are_left_alone()
    {
        var file = _folder.At("repo/.husky/pre-commit");
        Hook().Install("1.2.3", _folder.FakeTool);
        File.WriteAllText(file, File.ReadAllText(file).Replace("hook end", "hook", StringComparison.Ordinal));
        var text = File.ReadAllText(file);
        Assert.That(Hook().Owner, Is.EqualTo(HookOwner.SecretGuardEdited));
        Assert.That(() => Hook().Install("1.2.3", _folder.FakeTool), Throws.TypeOf<RepositoryException>().With.Message.Contains(file));
        Assert.That(() => Hook().Uninstall(), Throws.TypeOf<RepositoryException>().With.Message.Contains(file));
        Assert.That(File.ReadAllText(file), Is.EqualTo(text));
    }

    [Test]
    public void A_line_that_somebody_wrote_is_enough()
    {
        const string line = "secretguard hook pre-commit \"$@\" || exit\n";
        var file = _folder.Write("repo/.husky/pre-commit", line);
        Hook().Install("1.2.3", _folder.FakeTool);
        Assert.That(Hook().Status(GitEnvironment.OfProcess).Wired, Is.True);
        Assert.That(() => Hook().Uninstall(), Throws.TypeOf<RepositoryException>().With.Message.Contains(file));
        Assert.That(File.ReadAllText(file), Is.EqualTo(line));
    }

    [Test]
    public void A_hook_that_husky_does_not_know() =>
        Assert.That(() => Hook("pre-receive").Install("1.2.3", _folder.FakeTool), Throws.TypeOf<RepositoryException>().With.Message.Contains("npx husky"));

    [Test]
    public void A_status_says_what_the_lines_say()
    {
        Hook().Install("1.2.3", _folder.FakeTool);
        var status = Hook().Status(GitEnvironment.OfProcess);
        using (Assert.EnterMultipleScope())
        {
            Assert.That((status.Wired, status.Version, status.Executable, status.WouldRun), Is.EqualTo((true, "1.2.3", true, true)));
            Assert.That(status.File, Is.EqualTo(_folder.At("repo/.husky/pre-commit")));
            Assert.That(Path.GetFileName(status.Tool), Is.EqualTo("secretguard"));
        }
    }

    private void AssertGone()
    {
        Assert.That(Hook().Uninstall(), Is.True);
        Assert.That(Hook().Uninstall(), Is.False);
        Assert.That(Directory.GetFileSystemEntries(_folder.At("repo/.husky")), Is.EqualTo((string[])[_folder.At("repo/.husky/_")]));
    }

    private IHook Hook(string name = "pre-commit") => HooksFolder.Of(RepositoryLocation.Find(_folder.Repo)!, isServer: false).Hook(name);
}
