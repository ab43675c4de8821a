namespace SecretGuard.Git.Tests;

/// <summary>Repositories of all kinds in a folder of them.</summary>
[Platform(Exclude = "Win")]
public sealed class RepositorySearchTests : IDisposable
{
    private TemporaryRepository _repository = null!;

    [SetUp]
    public void Create() => _repository = new();

    [TearDown]
    public void Dispose() => _repository.Dispose();

    [Test]
    public void Bare_ones_and_others_however_deep()
    {
        Init("z");
        Init("org/team/deep");
        Init("org/a.git", "--bare");
        Init("org/bare", "--bare");
        Directory.CreateDirectory(At("org/empty"));
        Assert.That(Found(), Is.EqualTo(["org/a.git", "org/bare", "org/team/deep", "z"]));
    }

    [Test]
    public void The_folder_itself()
    {
        Init("a");
        Assert.That(RepositorySearch.In(At("a"), Fail), Is.EqualTo([At("a")]));
    }

    [Test]
    public void What_lies_inside_of_one_belongs_to_it()
    {
        Init("a");
        Init("a/b");
        Assert.That(Found(), Is.EqualTo(["a"]));
    }

    [Test]
    public void Of_several_working_trees_of_one_the_main_one()
    {
        Init("main");
        _repository.GitIn(At("main"), "commit", "-q", "--allow-empty", "-m", "a commit");
        _repository.GitIn(At("main"), "worktree", "add", "-q", "--detach", At("a linked one"));
        Assert.That(Found(), Is.EqualTo(["main"]));
    }

    [Test]
    public void What_only_looks_like_one()
    {
        Directory.CreateDirectory(At("empty.git"));
        Init("no HEAD", "--bare");
        File.Delete(At("no HEAD/HEAD"));
        Directory.CreateDirectory(At("leads nowhere"));
        File.WriteAllText(At("leads nowhere/.git"), "gitdir: ../nowhere\n");
        Assert.That(Found(), Is.EqualTo(["empty.git", "leads nowhere", "no HEAD"]));
    }

    [Test]
    public void Through_a_link_to_one_and_not_round_in_circles()
    {
        Init("a");
        Directory.CreateDirectory(At("links"));
        Directory.CreateSymbolicLink(At("links/up"), At("."));
        Directory.CreateSymbolicLink(At("links/b"), _repository.Path);
        Assert.That(Found(), Is.EqualTo(["a", "links/b"]));
    }

    [Test]
    [Platform("Linux")]
    public void A_folder_that_must_not_be_listed_is_told()
    {
        Init("a");
        Directory.CreateDirectory(At("closed"));
        Mode("0");
        try
        {
            if (IsListed(At("closed")))
                Assert.Ignore("Whoever runs this may list everything.");
            var told = new List<string>();
            Assert.That(RepositorySearch.In(At("."), (path, _) => told.Add(path)), Has.Count.EqualTo(1));
            Assert.That(told, Has.One.EndsWith("closed"));
        }
        finally
        {
            Mode("700");
        }
    }

    [Test]
    public void A_place_in_a_repository_is_none_by_itself()
    {
        _repository.Write("folder/file", "");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(RepositoryLocation.At(_repository["folder"]), Is.Null);
            Assert.That(RepositoryLocation.At(_repository.Path)?.WorkTree, Is.EqualTo(_repository.Path));
            Assert.That(RepositoryLocation.At(_repository[".git"])?.GitDir, Is.EqualTo(_repository[".git"]));
        }
    }

    private void Mode(string mode) => _repository.Shell($"chmod {mode} '{At("closed")}'");

    private static bool IsListed(string folder)
    {
        try
        {
            return Directory.GetFiles(folder).Length == 0;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static void Fail(string path, string reason) => Assert.Fail($"{path}: {reason}");

    private string At(string path) => _repository.Beside(Path.Combine("mirrors", path));

    private void Init(string path, params string[] options) => _repository.Git(["init", "-q", .. options, At(path)]);

    private string[] Found() => [.. RepositorySearch.In(At("."), Fail).Select(path => Path.GetRelativePath(At("."), path))];
}
