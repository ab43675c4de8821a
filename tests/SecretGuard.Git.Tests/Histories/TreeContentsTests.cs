using SecretGuard.Git.Histories;
using SecretGuard.Git.Packs;

namespace SecretGuard.Git.Tests.Histories;

/// <summary>What is read from the trees themselves is what `git diff-tree` tells of all commits.</summary>
public sealed class TreeContentsTests : IDisposable
{
    private const int Commits = 40;
    private const long Memory = 64 << 20;

    private TemporaryRepository _repository = null!;

    [SetUp]
    public void Create() => _repository = new();

    [TearDown]
    public void Dispose() => _repository.Dispose();

    [Test]
    public void Says_of_a_random_history_what_git_says([Range(1, 4)] int seed)
    {
        _repository.CommitHistory(seed, Commits);
        AssertAsGit();
        foreach (var depth in new[] { "1", "50" })
        {
            _repository.Git("repack", "-adfq", $"--depth={depth}", "--window=100");
            AssertAsGit();
        }
    }

    [Test]
    public void Some_objects_in_packs_and_some_not()
    {
        _repository.CommitHistory(11, Commits / 2);
        _repository.Git("repack", "-adfq");
        _repository.CommitHistory(12, Commits / 2, "v2");
        AssertAsGit();
        _repository.Git("repack", "-dq");
        AssertAsGit();
    }

    [Test]
    public void A_tree_that_lies_in_a_version_of_itself()
    {
        _repository.CommitHistory(21, Commits / 4);
        for (var i = 0; i < 4; i++)
        {
            _repository.Git("read-tree", $"--prefix=old {i}/deep/er/", "HEAD");
            _repository.Git("checkout-index", "--all", "--force");
            _repository.Git("commit", "--quiet", "--message", "a copy of all in it");
        }

        _repository.Git("repack", "-adfq", "--depth=50", "--window=100");
        AssertAsGit();
    }

    [Test]
    public void Names_that_look_like_entries()
    {
        foreach (var name in new[] { "40000 a", "x 40000 b", "100644 40000 c", "d40000 ", "40000 folder/40000 in it", "folder/100644 e", "ß 40000 ü/ö" })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_repository[name])!);
            _repository.Write(name, name);
            _repository.Commit(name);
        }

        AssertAsGit();
        _repository.Git("repack", "-adfq");
        AssertAsGit();
    }

    [Test]
    public void A_commit_whose_tree_is_missing_is_left_to_git()
    {
        _repository.Write("file", "text");
        _repository.Commit("first");
        using var objects = new ObjectDatabase(_repository.Locate());
        var contents = TreeContents.Read(objects, [], null, null, 1, Memory, default);
        Assert.That(() => contents!.In(ObjectName.Parse(new string('1', 40))), Throws.TypeOf<UnreadableException>());
    }

    [Test]
    public void A_missing_tree_is_left_to_git()
    {
        Directory.CreateDirectory(_repository["folder"]);
        _repository.Write("folder/file", "text");
        _repository.Commit("first");
        var tree = _repository.Git("rev-parse", "HEAD:folder").Trim();
        File.Delete(_repository[$".git/objects/{tree[..2]}/{tree[2..]}"]);
        using var objects = new ObjectDatabase(_repository.Locate());
        Assert.That(TreeContents.Read(objects, [tree], null, null, 1, Memory, default), Is.Null);
    }

    private void AssertAsGit()
    {
        var repository = _repository.Locate();
        string[] blobs =
        [
            .. _repository.Git("cat-file", "--batch-all-objects", "--batch-check=%(objecttype) %(objectname)").Split('\n')
                .Where(line => line.StartsWith("blob ", StringComparison.Ordinal))
                .Select(line => line.Split(' ')[1]),
        ];
        var tips = RefTip.Of(repository);
        using var objects = new ObjectDatabase(repository);
        var contents = TreeContents.Read(objects, blobs, null, null, 2, Memory, default);
        Assert.That(contents, Is.Not.Null);
        foreach (var scope in new[] { new HistoryScope(), new HistoryScope { Since = "HEAD~4" } })
        {
            var graph = CommitGraph.Load(repository, scope, default);
            var expected = Introductions.Of(repository, graph.Names, [.. blobs], 2, default);
            var found = Introductions.Of(graph, contents!, 2);
            Assert.That(found.Count, Is.EqualTo(expected.Count).And.GreaterThan(0));
            foreach (var blob in blobs)
                Assert.That(found[blob], Is.EqualTo(expected[blob]), blob);
            Assert.That(Live(graph, contents), Is.EqualTo(Live(graph, null)).And.Not.Empty);
        }

        // Of each object with whom it is alive.
        IEnumerable<string> Live(CommitGraph graph, TreeContents? contents) =>
            LiveObjects.Of(repository, tips, graph, contents, [.. blobs], default).Select(found => $"{found.Key} {string.Join(' ', found.Value.Order())}").Order();
    }
}
