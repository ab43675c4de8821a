using CsCheck;

namespace SecretGuard.Git.Tests;

/// <summary>libgit2 and <c>git</c> must say the same of anything.</summary>
public sealed class BackEndsTests
{
    private static readonly string[] Paths = ["a", "b", "dir/a", "dir/b", "dir/sub/a", "z z", "link"];

    private static readonly Gen<(string Path, string? Text, bool IsLink)> Entry = Gen.Select(
        Gen.OneOfConst(Paths),
        Gen.OneOf(Gen.Const((string?)null), Gen.OneOfConst("one", "two", "three", "four").Array[0, 5].Select(lines => (string?)string.Concat(lines.Select(line => line + "\n")))),
        Gen.Int[0, 9].Select(number => number == 0),
        (path, text, isLink) => (path, text, isLink));

    [Test]
    public void Both_say_the_same_of_random_changes()
    {
        using var repository = new TemporaryRepository();
        Gen.Select(Entry.Array[0, 8], Entry.Array[0, 8]).Sample(
            (first, second) =>
            {
                repository.Git("rm", "-r", "-q", "-f", "--cached", "--ignore-unmatch", ".");
                Stage(repository, first);
                repository.Git("commit", "--quiet", "--allow-empty", "--message", "x");
                Stage(repository, second);
                Assert.That(Staged(repository.Locate(), true, out var usesLibGit2), Is.EqualTo(Staged(repository.Locate(), false, out _)));
                Assert.That(usesLibGit2, Is.True);
            },
            iter: 40, threads: 1);
    }

    [Test]
    public void Libgit2_is_used_where_it_can_be()
    {
        using var repository = new TemporaryRepository();
        repository.Write("a", "one\n");
        repository.Git("add", "a");

        Staged(repository.Locate(), true, out var unborn);
        repository.Commit();
        repository.Write("a", "two\n");
        repository.Git("add", "a");
        Staged(repository.Locate(), true, out var plain);
        Staged(repository.Locate("", ("GIT_INDEX_FILE", ".git/other")), true, out var otherIndex);
        repository.Git("worktree", "add", "--quiet", "../linked");
        Staged(RepositoryLocation.Find(repository.Beside("linked"), repository.Environment)!, true, out var linked);

        Assert.That(new[] { unborn, plain, otherIndex, linked }, Is.All.True);
    }

    [TestCase("[extensions]\nrefstorage = reftable")]
    [TestCase("[extensions]\npartialclone = origin")]
    [TestCase("[extensions]\nobjectformat = sha256")]
    [TestCase("[extensions]\nsomethingnew = true")]
    public void Libgit2_leaves_what_it_does_not_know_to_git(string extension)
    {
        using var repository = new TemporaryRepository();
        repository.Commit();
        File.AppendAllText(repository[".git/config"], $"\n[core]\nrepositoryformatversion = 1\n{extension}\n");
        using var source = new StagedSource(repository.Locate());

        try
        {
            _ = source.Enumerate().ToList();
        }
        catch (UnreadableException)
        {
            // Git itself may not know it either.
        }

        Assert.That(source.UsesLibGit2, Is.False);
    }

    [Test]
    public void Large_index_is_left_to_git()
    {
        using var repository = new TemporaryRepository();
        repository.Write("a", "one\n");
        var id = repository.Git("hash-object", "-w", "a");
        var list = repository.Write("list", string.Concat(Enumerable.Range(0, 50_000).Select(i => $"100644 {id}\tfolder/with a rather long name/{i:00000000}\n")));
        repository.Shell($"git update-index --index-info < '{list}'");
        Assume.That(new FileInfo(repository[".git/index"]).Length, Is.GreaterThan(4 << 20));

        Assert.That(Staged(repository.Locate(), true, out var usesLibGit2), Has.Length.EqualTo(50_000));
        Assert.That(usesLibGit2, Is.False);
    }

    private static void Stage(TemporaryRepository repository, (string Path, string? Text, bool IsLink)[] entries)
    {
        foreach (var (path, text, isLink) in entries)
        {
            if (text is null)
            {
                repository.Git("update-index", "--force-remove", path);
                continue;
            }
            var id = repository.Git("hash-object", "-w", repository.Write("../content", text));
            repository.Git("update-index", "--add", "--replace", "--cacheinfo", $"{(isLink ? "120000" : "100644")},{id},{path}");
        }
    }

    private static string[] Staged(RepositoryLocation location, bool mayUseLibGit2, out bool usesLibGit2)
    {
        using var source = new StagedSource(location, mayUseLibGit2);
        var staged = Contents.Describe(source);
        usesLibGit2 = source.UsesLibGit2;
        return staged;
    }
}
