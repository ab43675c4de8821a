using System.Runtime.Versioning;
using System.Text.Json;
using SecretGuard.Commands;
using SecretGuard.Configuration;
using SecretGuard.Git;

namespace SecretGuard.Tests.Hooks;

/// <summary>What <c>install</c>, <c>uninstall</c> and <c>status</c> say.</summary>
[Platform(Exclude = "Win")]
[UnsupportedOSPlatform("windows")]
internal sealed class HookCommandsTests
{
    private const string Hook = "repo/.git/hooks/pre-commit";
    private HookedFolder _folder = null!;

    [SetUp]
    public void CreateFolder() => _folder = new();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void Status_of_a_repository_that_is_not_wired()
    {
        var (code, output, _) = Run(new StatusCommand { Repo = _folder.Repo });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(code, Is.EqualTo(1));
            Assert.That(output, Does.Contain("commits are not checked").And.Contain("secretguard install"));
        }
    }

    [Test]
    public void Status_of_a_repository_that_is_wired()
    {
        _folder.WriteScript(Hook, "exit 0");
        _folder.Install();
        var (code, output, _) = Run(new StatusCommand { Repo = _folder.Repo });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(code, Is.Zero);
            Assert.That(output, Does.Contain("commits are checked").And.Contain("1.2.3").And.Contain(_folder.FakeTool).And.Contain("before-secretguard"));
        }
    }

    [Test]
    public void Status_of_a_hook_that_Git_ignores()
    {
        _folder.Install();
        File.SetUnixFileMode(_folder.At(Hook), UnixFileMode.UserRead);
        var (code, output, _) = Run(new StatusCommand { Repo = _folder.Repo });
        Assert.That(code, Is.EqualTo(1));
        Assert.That(output, Does.Contain("not executable"));
    }

    [Test]
    public void Status_of_a_hook_without_its_program()
    {
        _folder.Install();
        File.Delete(_folder.FakeTool);
        var (code, output, _) = Run(new StatusCommand { Repo = _folder.Repo });
        Assert.That(code, Is.EqualTo(1));
        Assert.That(output, Does.Contain("every commit is refused"));
    }

    [Test]
    public void Several_hooks_are_wired_shown_and_unwired()
    {
        Directory.Delete(_folder.At("repo/.git/hooks"), recursive: true);
        var (_, installed, _) = Run(new InstallCommand { Repo = _folder.Repo, Hooks = "pre-push, commit-msg" });
        var (_, shown, _) = Run(new StatusCommand { Repo = _folder.Repo });
        var (code, _, _) = Run(new UninstallCommand { Repo = _folder.Repo });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(installed, Does.Contain("Wired pre-push: a push in").And.Contain("Wired commit-msg: a message in"));
            Assert.That(shown, Does.Contain("pre-push: ").And.Contain("commit-msg: ").And.Not.Contain("pre-commit"));
            Assert.That(code, Is.Zero);
            Assert.That(Directory.Exists(_folder.At("repo/.git/hooks")), Is.False, "the folder that was made for them");
        }
    }

    [TestCase("pre-comit")]
    [TestCase("")]
    public void A_hook_that_is_none_is_named(string hooks) =>
        Assert.That(() => Run(new InstallCommand { Repo = _folder.Repo, Hooks = hooks }), Throws.TypeOf<ConfigurationException>().With.Message.Contains("pre-commit"));

    [Test]
    public void Status_for_programs()
    {
        _folder.Install();
        var (_, output, _) = Run(new StatusCommand { Repo = _folder.Repo, Format = "json" });
        var hook = JsonDocument.Parse(output).RootElement.GetProperty("hooks")[0];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(hook.GetProperty("hook").GetString(), Is.EqualTo("pre-commit"));
            Assert.That(hook.GetProperty("version").GetString(), Is.EqualTo("1.2.3"));
            Assert.That(hook.GetProperty("wouldRun").GetBoolean(), Is.True);
        }
    }

    [Test]
    public void Install_says_what_it_did_and_how_to_undo_it()
    {
        _folder.WriteScript(Hook, "exit 0");
        var (code, output, _) = Run(new InstallCommand { Repo = _folder.Repo });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(code, Is.Zero);
            Assert.That(output.TrimEnd().Split('\n'), Has.Length.EqualTo(4));
            Assert.That(output, Does.Contain(_folder.At(Hook)).And.Contain("runs first").And.Contain("secretguard uninstall"));
        }

        Assert.That(Run(new UninstallCommand { Repo = _folder.Repo }).Output, Does.Contain("again the hook that was there before"));
        Assert.That(Run(new UninstallCommand { Repo = _folder.Repo }).Output, Does.Contain("Nothing to undo"));
    }

    [Test]
    public void Install_into_a_folder_of_many_repositories_says_so()
    {
        _folder.Git("config", "core.hooksPath", "../hooks");
        Assert.That(Run(new InstallCommand { Repo = _folder.Repo }).Error, Does.Contain("every repository"));
    }

    [Test]
    public void Install_writes_into_the_scripts_of_husky()
    {
        _folder.Git("config", "core.hooksPath", ".husky/_");
        _folder.WriteScript("repo/.husky/_/pre-commit", "exit 0");
        Assert.That(Run(new InstallCommand { Repo = _folder.Repo }).Output, Does.Contain($"hook  {_folder.At("repo/.husky/pre-commit")}"));
        Assert.That(Run(new StatusCommand { Repo = _folder.Repo }).Output, Does.Contain(_folder.At("repo/.husky/pre-commit")).And.Contain(", this one"));
        Assert.That(Run(new UninstallCommand { Repo = _folder.Repo }).Output, Does.Contain("is gone, as before"));
    }

    [TestCase("lefthook.yml", "pre-commit:\n", "run: secretguard hook pre-commit")]
    [TestCase(".overcommit.yml", "PreCommit:\n", "command: ['secretguard', 'hook', 'pre-commit']")]
    [TestCase(".pre-commit-config.yaml", "repos: []\n", "entry: secretguard hook pre-commit")]
    [TestCase(".simple-git-hooks.json", "{}", "\"pre-commit\": \"secretguard hook pre-commit\"")]
    [TestCase("package.json", "{ \"simple-git-hooks\": {} }", "\"pre-commit\": \"secretguard hook pre-commit\"")]
    public void Install_says_what_to_tell_a_manager_of_hooks(string file, string text, string line)
    {
        File.WriteAllText(_folder.At($"repo/{file}"), text);
        Assert.That(Run(new InstallCommand { Repo = _folder.Repo }).Error, Does.Contain(file).And.Contain(line));
        Assert.That(Run(new StatusCommand { Repo = _folder.Repo }).Output, Does.Contain($"{file} does not name SecretGuard"));

        File.WriteAllText(_folder.At($"repo/{file}"), $"{text} {line}");
        Assert.That(Run(new InstallCommand { Repo = _folder.Repo }).Error, Does.Not.Contain(file));
        Assert.That(Run(new StatusCommand { Repo = _folder.Repo }).Output, Does.Contain($"{file} names SecretGuard"));
    }

    [Test]
    public void Packages_without_a_manager_of_hooks_are_none()
    {
        File.WriteAllText(_folder.At("repo/package.json"), "{ \"name\": \"something\" }");
        Assert.That(Run(new InstallCommand { Repo = _folder.Repo }).Error, Does.Not.Contain("package.json"));
    }

    [Test]
    public void A_template_wires_what_is_made_from_it_and_is_undone()
    {
        var template = _folder.At("a template");
        Assert.That(Run(new InstallCommand { Template = template, Hooks = "pre-commit,pre-push" }).Output, Does.Contain("init.templateDir"));
        _folder.Git("init", "--quiet", $"--template={template}", _folder.At("new"));
        Assert.That(File.Exists(_folder.At("new/.git/hooks/pre-push")), Is.True);
        Assert.That(Run(new StatusCommand { Repo = _folder.At("new") }).Output, Does.Contain("pre-push"));

        Run(new UninstallCommand { Template = template });
        Assert.That(Directory.Exists(template), Is.False);
    }

    [Test]
    public void A_bare_repository_is_wired_for_those_who_push()
    {
        var server = _folder.At("server");
        _folder.Git("init", "--quiet", "--bare", server);
        Assert.That(() => Run(new InstallCommand { Repo = server }), Throws.TypeOf<RepositoryException>().With.Message.Contains("--server"));

        Run(new InstallCommand { Repo = server, Server = true });
        Assert.That(File.Exists(Path.Combine(server, "hooks/pre-receive")), Is.True);
        Assert.That(Run(new StatusCommand { Repo = server }).Output, Does.Contain("pre-receive"));
        Run(new UninstallCommand { Repo = server, Server = true });
        Assert.That(File.Exists(Path.Combine(server, "hooks/pre-receive")), Is.False);
    }

    [Test]
    public void Install_warns_of_a_hook_that_asks_for_its_name()
    {
        _folder.WriteScript(Hook, """exec "$(dirname "$0")/run" "$(basename "$0")" """);
        Assert.That(Run(new InstallCommand { Repo = _folder.Repo }).Error, Does.Contain("by which name"));
    }

    [Test]
    public void Outside_of_a_repository_there_is_nothing_to_wire() =>
        Assert.That(
            () => Run(new InstallCommand { Repo = Path.GetDirectoryName(_folder.Repo) }),
            Throws.TypeOf<RepositoryException>().With.Message.Contains("no Git repository"));

    private static (int Code, string Output, string Error) Run(ICommand command)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = command.Run(new(output, error));
        return (code, output.ToString(), error.ToString());
    }
}
