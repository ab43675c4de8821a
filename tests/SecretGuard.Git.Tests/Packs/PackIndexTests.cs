using System.Buffers.Binary;
using SecretGuard.Git.Packs;

namespace SecretGuard.Git.Tests.Packs;

public sealed class PackIndexTests : IDisposable
{
    private const int FanOut = 8;
    private const int Names = FanOut + (256 * 4);

    private TemporaryRepository _repository = null!;

    [SetUp]
    public void Create() => _repository = new();

    [TearDown]
    public void Dispose() => _repository.Dispose();

    [TestCase("1")]
    [TestCase("2")]
    [TestCase("2,0", TestName = "Places of 64 bits")]
    [TestCase("2,1000", TestName = "Some places of 64 bits")]
    public void Every_version_tells_what_git_tells(string version)
    {
        Pack();
        var file = _repository.Beside("index");
        _repository.Git("index-pack", $"--index-version={version}", "-o", file, _repository.Pack());
        AssertLikeGit(new PackIndex(new HeldBytes(File.ReadAllBytes(file)), 20));
    }

    [Test]
    public void Names_of_SHA_256()
    {
        Dispose();
        _repository = new("--object-format=sha256");
        Pack();
        AssertLikeGit(new PackIndex(new HeldBytes(Index()), 32));
    }

    [Test]
    public void What_is_not_there_is_not_found()
    {
        Pack();
        var index = new PackIndex(new HeldBytes(Index()), 20);
        foreach (var first in new byte[] { 0, 1, 0x7F, 0xFF })
            Assert.That(index.Find([first, .. new byte[19]]), Is.EqualTo(-1));
    }

    [TestCase("of version 3", 7, 3)]
    [TestCase("backwards", FanOut + 3, 255)]
    [TestCase("cut short", FanOut + (255 * 4), 1)]
    public void An_index_that_can_not_be_right(string reason, int place, byte value)
    {
        Pack();
        var file = Index();
        file[place] = value;
        Assert.That(() => new PackIndex(new HeldBytes(file), 20), Throws.TypeOf<DamagedObjectException>().With.Message.Contains(reason));
    }

    [TestCase(0)]
    [TestCase(7)]
    [TestCase(100)]
    [TestCase(1100)]
    [TestCase(2000)]
    public void An_index_that_is_cut_short(int length)
    {
        Pack();
        Assert.That(() => new PackIndex(new HeldBytes(Index()[..length]), 20), Throws.TypeOf<DamagedObjectException>());
    }

    [Test]
    public void A_place_outside_of_the_index()
    {
        Pack();
        var file = Index();
        var count = _repository.Entries().Length;
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(Names + (count * 24)), 0xFFFF_FFFF);
        Assert.That(() => new PackIndex(new HeldBytes(file), 20).Offset(0), Throws.TypeOf<DamagedObjectException>());
    }

    private void Pack()
    {
        _repository.CommitVersions();
        _repository.Git("repack", "-adq");
    }

    private byte[] Index() => File.ReadAllBytes(Path.ChangeExtension(_repository.Pack(), ".idx"));

    private void AssertLikeGit(PackIndex index)
    {
        var entries = _repository.Entries();
        Assert.That(index.Count, Is.EqualTo(entries.Length));
        foreach (var entry in entries)
        {
            var position = index.Find(Convert.FromHexString(entry.Name));
            Assert.That(index.Offset(position), Is.EqualTo(entry.Offset));
            Assert.That(Convert.ToHexStringLower(index.Name(position)), Is.EqualTo(entry.Name));
        }
    }
}
