namespace SecretGuard.Git.Tests;

public sealed class GitCommandTests
{
    private TemporaryRepository _repository = null!;

    [SetUp]
    public void Create() => _repository = new();

    [TearDown]
    public void Delete() => _repository.Dispose();

    [Test]
    public void Program_called_git_in_the_repository_is_not_run()
    {
        _repository.Write("git", "#!/bin/sh\ntouch was-run\n");
        _repository.Shell("chmod +x git");
        var environment = _repository.With(("PATH", $".::{Environment.GetEnvironmentVariable("PATH")}"));

        using var git = GitCommand.Start(_repository.Path, environment, "version");

        Assert.That(Contents.Text(git.Output), Does.StartWith("git version"));
        Assert.That(File.Exists(_repository["was-run"]), Is.False);
    }

    [Test]
    public void Without_git_on_the_PATH_it_says_so() =>
        Assert.That(() => GitCommand.Start(_repository.Path, _repository.With(("PATH", "/nowhere")), "version"),
            Throws.TypeOf<RepositoryException>().With.Message.Contains("PATH"));

    [Test]
    public void Failure_is_told_in_the_words_of_git()
    {
        using var git = GitCommand.Start(_repository.Path, _repository.Environment, "cat-file", "-e", "nonsense");

        Assert.That(git.Complete, Throws.TypeOf<UnreadableException>().With.Message.StartsWith("Not a valid object name nonsense"));
    }

    [Test]
    public void Arguments_come_as_they_are()
    {
        using var git = GitCommand.Start(_repository.Path, _repository.Environment, "rev-parse", "--sq-quote", "a b", "$HOME", "\"'");

        Assert.That(Contents.Text(git.Output).Trim(), Is.EqualTo("'a b' '$HOME' '\"'\\'''"));
    }

    [TestCase("GIT_LITERAL_PATHSPECS")]
    [TestCase("GIT_GLOB_PATHSPECS")]
    [TestCase("GIT_NOGLOB_PATHSPECS")]
    [TestCase("GIT_ICASE_PATHSPECS")]
    public void Paths_mean_what_they_always_mean(string variable)
    {
        _repository.Write("a.env", "one\n");
        _repository.Git("add", ".");

        using var git = GitCommand.Start(_repository.Path, _repository.With((variable, "1")), "ls-files", ":(top,glob)*.env");

        Assert.That(Contents.Text(git.Output).Trim(), Is.EqualTo("a.env"));
    }
}
