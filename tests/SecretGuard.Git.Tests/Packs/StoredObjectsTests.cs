using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SecretGuard.Git.Packs;

namespace SecretGuard.Git.Tests.Packs;

public sealed class StoredObjectsTests
{
    private const int Longest = 1 << 20;

    // All of a text of nine bytes, and an exclamation mark.
    private static readonly byte[] Shout = HandMadePack.Delta(9, 10, 0x90, 9, 1, (byte)'!');

    private static readonly string[][] Storages =
    [
        [],
        ["repack -adfq --depth=50 --window=50"],
        ["-c repack.useDeltaBaseOffset=false repack -adfq --depth=20"],
        ["repack -dq", "commit --quiet --allow-empty -m more", "repack -dq", "commit --quiet --allow-empty -m loose"],
        ["-c pack.indexVersion=1 repack -adfq"],
        ["repack -adq", "multi-pack-index write"],
    ];

    [TestCaseSource(nameof(Storages))]
    public void Each_object_has_its_hash(params string[] commands)
    {
        using var repository = new TemporaryRepository();
        AssertHashes(repository, repository.Locate(), commands);
    }

    [TestCaseSource(nameof(Storages))]
    public void So_has_each_that_is_named_by_SHA_256(params string[] commands)
    {
        using var repository = new TemporaryRepository("--object-format=sha256");
        AssertHashes(repository, repository.Locate(), commands);
    }

    [Test]
    public void So_has_each_that_is_borrowed()
    {
        using var repository = new TemporaryRepository();
        repository.CommitVersions();
        repository.Git("repack", "-adq");
        repository.Git("clone", "--quiet", "--shared", repository.Path, repository.Beside("clone"));
        AssertHashes(repository, RepositoryLocation.Find(repository.Beside("clone"), repository.Environment)!);
    }

    [Test]
    public void Any_number_of_threads_read_the_same()
    {
        using var repository = new TemporaryRepository();
        repository.CommitVersions();
        repository.Git("repack", "-adfq", "--depth=50");
        using var objects = new StoredObjects(repository.Locate());
        var names = Names(repository);
        Parallel.For(0, 2000, i => Assert.That(HashOf(objects.Read(names[i * 7 % names.Length], Longest)!.Value, 20), Is.EqualTo(names[i * 7 % names.Length])));
    }

    [Test]
    public void What_is_too_long_or_differs_from_such_is_left_to_git()
    {
        using var repository = new TemporaryRepository();
        var (root, difference) = (HandMadePack.Name(1), HandMadePack.Name(2));
        new HandMadePack().Add(root, ObjectType.Blob, "some text"u8).AddDelta(difference, root, Shout).Write(repository);
        using var objects = new StoredObjects(repository.Locate());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(objects.Read(root, 8), Is.Null);
            Assert.That(objects.Read(difference, 9), Is.Null);
            Assert.That(objects.Read(difference, 20)!.Value.Content, Is.EqualTo("some text!"u8.ToArray()));
        }
    }

    [Test]
    public void What_is_damaged_is_left_to_git()
    {
        using var repository = new TemporaryRepository();
        var names = Enumerable.Range(0, 8).Select(HandMadePack.Name).ToArray();
        new HandMadePack()
            .AddDelta(names[1], names[2], Shout).AddDelta(names[2], names[1], Shout)
            .AddDelta(names[3], names[7], Shout)
            .AddDelta(names[4], -100_000, Shout)
            .Add(names[5], ObjectType.Blob, "some text"u8, size: 100_000_000_000)
            .Add(names[6], ObjectType.Blob, "some text"u8, size: 10)
            .Write(repository);
        using var objects = new StoredObjects(repository.Locate());
        Assert.That(names.Select(name => objects.Read(name, Longest)), Is.All.Null);
    }

    [TestCase("")]
    [TestCase("HEAD")]
    [TestCase("zz00000000000000000000000000000000000000")]
    public void What_is_no_name_is_left_to_git(string name)
    {
        using var repository = new TemporaryRepository();
        using var objects = new StoredObjects(repository.Locate());
        Assert.That(objects.Read(name, Longest), Is.Null);
    }

    [Test]
    public void What_was_asked_for_longest_ago_is_held_no_longer()
    {
        using var repository = new TemporaryRepository();
        using var pack = PackFile.Open(new HandMadePack().Add(HandMadePack.Name(1), ObjectType.Blob, "some text"u8).Write(repository), 20);
        var recent = new RecentObjects(25);
        recent.Add(pack, 1, ObjectType.Blob, new byte[10]);
        recent.Add(pack, 2, ObjectType.Blob, new byte[10]);
        recent.Find(pack, 1);
        recent.Add(pack, 3, ObjectType.Blob, new byte[10]);
        recent.Add(pack, 4, ObjectType.Blob, new byte[26]);
        Assert.That(Enumerable.Range(1, 4).Where(offset => recent.Find(pack, offset) is not null), Is.EqualTo([1, 3]));
    }

    private static void AssertHashes(TemporaryRepository repository, RepositoryLocation location, params string[] commands)
    {
        if (location.Folder == repository.Path)
            repository.CommitVersions();
        foreach (var command in commands)
            repository.Git(command.Split(' '));
        var names = Names(repository);
        using var objects = new StoredObjects(location);
        Assert.That(names, Has.Length.GreaterThan(100));
        Assert.That(names.Select(name => objects.Read(name, Longest) is { } read ? HashOf(read, name.Length / 2) : "none"), Is.EqualTo(names));
    }

    private static string[] Names(TemporaryRepository repository) =>
        repository.Git("cat-file", "--batch-all-objects", "--batch-check=%(objectname)").Split('\n');

    private static string HashOf((ObjectType Type, byte[] Content) read, int length)
    {
        using var hash = IncrementalHash.CreateHash(length == 20 ? HashAlgorithmName.SHA1 : HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{read.Type.ToString().ToLowerInvariant()} {read.Content.Length}\0")));
        hash.AppendData(read.Content);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
