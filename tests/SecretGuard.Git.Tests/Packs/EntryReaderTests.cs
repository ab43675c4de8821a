using System.Security.Cryptography;
using System.Text;
using SecretGuard.Git.Inflating;
using SecretGuard.Git.Packs;

namespace SecretGuard.Git.Tests.Packs;

public sealed class EntryReaderTests : IDisposable
{
    private TemporaryRepository _repository = null!;

    [SetUp]
    public void Create() => _repository = new();

    [TearDown]
    public void Dispose() => _repository.Dispose();

    [Test]
    public void Each_object_is_made_as_git_makes_it()
    {
        _repository.CommitVersions();
        _repository.Git("repack", "-adfq", "--depth=20");
        using var pack = PackFile.Open(_repository.Pack(), 20);
        var forest = new DeltaForest(pack);
        var reader = new EntryReader(pack, forest, 1 << 20);
        for (var entry = 0; entry < forest.Count; entry++)
        {
            if (forest.Type(entry) != ObjectType.Blob)
                continue;
            using var content = reader.Make(entry);
            Assert.That(Encoding.UTF8.GetString(content.Span).TrimEnd('\n'), Is.EqualTo(_repository.Git("cat-file", "blob", Convert.ToHexStringLower(forest.Name(entry)))));
        }
    }

    [TestCase(0, null)]
    [TestCase(-1, "it is longer than it says")]
    [TestCase(-Inflater.Beyond, "it is longer than it says")]
    [TestCase(-319, "it is longer than it says")]
    [TestCase(-320, "it is longer than it says")]
    [TestCase(-321, "it is longer than it says")]
    [TestCase(-100_000, "it is longer than it says")]
    [TestCase(1, "it is shorter than it says")]
    [TestCase(100_000, "it is shorter than it says")]
    public void A_size_that_lies(int difference, string? reason)
    {
        var text = HandMadePack.Text(string.Concat(Enumerable.Range(0, 20_000).Select(number => $"{number} ")));
        var made = new HandMadePack().Add(HandMadePack.Name(1), ObjectType.Blob, text, text.Length + difference);
        using var pack = PackFile.Open(made.Write(_repository), 20);
        var reader = new EntryReader(pack, new DeltaForest(pack), 1 << 20);
        if (reason is null)
            Assert.That(Read(reader), Is.EqualTo(text));
        else
            Assert.That(() => Read(reader), Throws.TypeOf<DamagedObjectException>().With.Message.EqualTo(reason));
    }

    [TestCase(PackWindow.Longest / 2)]
    [TestCase(PackWindow.Longest - 100)]
    [TestCase(PackWindow.Longest)]
    [TestCase(PackWindow.Longest * 3)]
    public void What_hardly_fits_the_window_and_what_does_not(int length)
    {
        var content = RandomNumberGenerator.GetBytes(length);
        using var pack = PackFile.Open(new HandMadePack().Add(HandMadePack.Name(1), ObjectType.Blob, content).Write(_repository), 20);

        Assert.That(Read(new EntryReader(pack, new DeltaForest(pack), 1 << 20)), Is.EqualTo(content));
    }

    // A block whose distances have a code of one bit, of which only one value is used: allowed, and left to the stream.
    [Test]
    public void What_is_deflated_in_a_rare_way()
    {
        var made = new HandMadePack().AddDeflated(HandMadePack.Name(1), HandMadePack.Head(ObjectType.Blob, 259), Convert.FromHexString("789cedc001010000008090adfd3fd11162d9a86224"));
        using var pack = PackFile.Open(made.Write(_repository), 20);

        Assert.That(Read(new EntryReader(pack, new DeltaForest(pack), 1 << 20)), Is.EqualTo(Enumerable.Repeat((byte)'a', 259)));
    }

    private static byte[] Read(EntryReader reader)
    {
        using var content = reader.Make(0);
        return content.Span.ToArray();
    }
}
