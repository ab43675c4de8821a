namespace SecretGuard.Git.Tests;

public sealed class RepositoryLocationTests : IDisposable
{
    private TemporaryRepository _repository = null!;

    [SetUp]
    public void Create() => _repository = new();

    [TearDown]
    public void Dispose() => _repository.Dispose();

    [Test]
    public void Found_from_any_folder_below()
    {
        _repository.Write("a/b/c", "");

        foreach (var start in new[] { "", "a", "a/b", "a/b/" })
            AssertLikeGit(_repository[start]);
        Assert.That(_repository.Locate("a/b").IndexFile, Is.EqualTo(_repository[".git/index"]));
    }

    [Test]
    public void Nothing_is_found_outside()
    {
        Assert.That(RepositoryLocation.Find(_repository.Home, _repository.Environment), Is.Null);
    }

    [Test]
    public void Folder_called_git_that_is_no_repository_is_passed_over()
    {
        Directory.CreateDirectory(_repository["a/.git"]);

        Assert.That(_repository.Locate("a").GitDir, Is.EqualTo(_repository[".git"]));
    }

    [Test]
    public void File_called_git_that_leads_nowhere_is_an_error()
    {
        _repository.Write("a/.git", "gitdir: ../nowhere\n");
        _repository.Write("b/.git", "hello\n");

        Assert.Multiple(() =>
        {
            Assert.That(() => _repository.Locate("a"), Throws.TypeOf<RepositoryException>().With.Message.Contains(_repository["nowhere"]));
            Assert.That(() => _repository.Locate("b"), Throws.TypeOf<RepositoryException>().With.Message.Contains(_repository["b/.git"]));
        });
    }

    [Test]
    public void Linked_worktree_and_submodule()
    {
        _repository.Write("a", "one\n");
        _repository.Commit();
        _repository.Git("worktree", "add", "--quiet", "../linked");
        _repository.Git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", _repository.Path, "sub");

        AssertLikeGit(_repository.Beside("linked"));
        AssertLikeGit(_repository["sub"]);
        Assert.That(_repository.Locate("sub").WorkTree, Is.EqualTo(_repository["sub"]), "found");
        Assert.That(_repository.Locate("", ("GIT_DIR", ".git/modules/sub")).WorkTree, Is.EqualTo(_repository["sub"]), "by core.worktree");
        Assert.That(_repository.Locate("", ("GIT_DIR", _repository["sub/.git"])).GitDir, Is.EqualTo(_repository[".git/modules/sub"]), "by .git file");
    }

    [Test]
    public void Linked_worktree_of_a_bare_repository_has_a_working_tree()
    {
        using var bare = new TemporaryRepository("--bare");
        _repository.Commit();
        _repository.Git("push", "--quiet", bare.Path, "main");
        bare.Git("worktree", "add", "--quiet", "../linked", "main");

        Assert.That(bare.Locate().IsBare, Is.True);
        AssertLikeGit(bare.Beside("linked"));
    }

    [Test]
    public void Bare_setting_may_be_in_the_configuration_of_the_worktree()
    {
        _repository.Git("config", "extensions.worktreeConfig", "true");
        _repository.Git("config", "--worktree", "core.bare", "true");
        _repository.Git("config", "--unset", "core.bare");

        Assert.That(_repository.Locate().IsBare, Is.True);
    }

    [Test]
    public void Bare_repository_and_its_folders()
    {
        using var bare = new TemporaryRepository("--bare");

        Assert.Multiple(() =>
        {
            Assert.That(bare.Locate().IsBare, Is.True);
            Assert.That(bare.Locate().GitDir, Is.EqualTo(bare.Path));
            Assert.That(bare.Locate("refs/heads").GitDir, Is.EqualTo(bare.Path));
            Assert.That(bare.Locate("", ("GIT_DIR", "."), ("GIT_WORK_TREE", "..")).WorkTree, Is.EqualTo(Path.GetDirectoryName(bare.Path)));
            Assert.That(_repository.Locate(".git").WorkTree, Is.Null);
        });
    }

    [Test]
    public void Variables_of_hooks()
    {
        _repository.Write("a/b", "");
        var location = _repository.Locate("", ("GIT_DIR", ".git"), ("GIT_INDEX_FILE", ".git/next-index-7.lock"));

        Assert.Multiple(() =>
        {
            Assert.That(location.GitDir, Is.EqualTo(_repository[".git"]));
            Assert.That(location.CommonDir, Is.EqualTo(_repository[".git"]));
            Assert.That(location.WorkTree, Is.EqualTo(_repository.Path));
            Assert.That(location.IndexFile, Is.EqualTo(_repository[".git/next-index-7.lock"]));
            Assert.That(_repository.Locate("a", ("GIT_INDEX_FILE", "other")).IndexFile, Is.EqualTo(_repository["other"]));
            Assert.That(_repository.Locate("a", ("GIT_WORK_TREE", ".")).WorkTree, Is.EqualTo(_repository["a"]));
            Assert.That(_repository.Locate("a", ("GIT_DIR", "")).GitDir, Is.EqualTo(_repository[".git"]), "an empty variable is none");
            Assert.That(() => _repository.Locate("", ("GIT_DIR", "nowhere")), Throws.TypeOf<RepositoryException>().With.Message.Contains("GIT_DIR"));
        });
    }

    [Test]
    public void Ceiling_is_not_looked_into()
    {
        _repository.Write("a/b/c", "");

        Assert.Multiple(() =>
        {
            Assert.That(_repository.Locate("a/b", ("GIT_CEILING_DIRECTORIES", _repository.Path)), Is.Null);
            Assert.That(_repository.Locate("a/b", ("GIT_CEILING_DIRECTORIES", "/nowhere:" + _repository["a/"])), Is.Null);
            Assert.That(_repository.Locate("", ("GIT_CEILING_DIRECTORIES", _repository.Path)), Is.Not.Null, "the current folder is none");
            Assert.That(_repository.Locate("a/b", ("GIT_CEILING_DIRECTORIES", _repository.Home)), Is.Not.Null);
        });
    }

    [TestCase("[core]\n\tworktree = ../tree", "tree")]
    [TestCase("[CORE] WorkTree = \"../a # b\" ; comment", "a # b")]
    [TestCase("# [core]\n[core \"sub\"]\nworktree = x\n[core]\nworktree = ../one\nworktree = ../t\\\nwo  # last", "two")]
    [TestCase("[core]\n\tbare\n\tworktree = \"..\\\\\\\"q\\\"\"", "/.git/..\\\"q\"")]
    public void Working_tree_named_in_the_configuration(string config, string expected)
    {
        File.WriteAllText(_repository[".git/config"], config);

        Assert.That(_repository.Locate().WorkTree, Is.EqualTo(_repository[expected.TrimStart('/')]));
    }

    private void AssertLikeGit(string folder)
    {
        var location = RepositoryLocation.Find(folder, _repository.Environment)!;
        var git = _repository.GitIn(folder, "rev-parse", "--path-format=absolute", "--show-toplevel", "--git-dir", "--git-common-dir").Split('\n');
        Assert.That(new[] { location.WorkTree, location.GitDir, location.CommonDir }, Is.EqualTo(git), folder);
        Assert.That(location.IsBare, Is.False);
    }
}
