using SecretGuard.Git.Packs;

namespace SecretGuard.Git.Tests.Packs;

public sealed class PackEntryTests
{
    private const int HashLength = 20;

    [TestCase(0L, 1)]
    [TestCase(15L, 1)]
    [TestCase(16L, 2)]
    [TestCase(2047L, 2)]
    [TestCase(2048L, 3)]
    [TestCase(5_000_000_000L, 6)]
    [TestCase(long.MaxValue, 10)]
    public void Sizes_of_any_length(long size, int length)
    {
        var head = HandMadePack.Head(ObjectType.Blob, size);
        Assert.That(PackEntry.Read([.. head, 0xFF], HashLength), Is.EqualTo(new PackEntry(ObjectType.Blob, size, length, 0)));
    }

    [TestCase(new byte[] { 1 }, 1L)]
    [TestCase(new byte[] { 0x7F }, 127L)]
    [TestCase(new byte[] { 0x80, 0 }, 128L)]
    [TestCase(new byte[] { 0x80, 1 }, 129L)]
    [TestCase(new byte[] { 0xFF, 0x7F }, 16511L)]
    [TestCase(new byte[] { 0x80, 0x80, 0 }, 16512L)]
    public void Distances_to_the_base(byte[] distance, long expected)
    {
        var entry = PackEntry.Read([.. HandMadePack.Head(ObjectType.OffsetDelta, 9), .. distance, 0x78], HashLength);
        Assert.That(entry, Is.EqualTo(new PackEntry(ObjectType.OffsetDelta, 9, 1 + distance.Length, expected)));
    }

    [TestCase(20)]
    [TestCase(32)]
    public void A_named_base_stands_behind_the_size(int hashLength)
    {
        var head = new byte[1 + hashLength];
        head[0] = 0x75;
        Assert.That(PackEntry.Read(head, hashLength), Is.EqualTo(new PackEntry(ObjectType.ReferenceDelta, 5, 1 + hashLength, 0)));
        Assert.That(() => PackEntry.Read(head.AsSpan(0, hashLength), hashLength), Throws.TypeOf<DamagedObjectException>());
    }

    [Test]
    public void The_longest_head_is_as_long_as_is_said()
    {
        var head = HandMadePack.Head(ObjectType.ReferenceDelta, long.MaxValue);
        Assert.That(PackEntry.Read([.. head, .. new byte[32]], 32).HeadLength, Is.EqualTo(PackEntry.LongestHead));
    }

    [TestCase("cut short", new byte[0], TestName = "No byte")]
    [TestCase("cut short", new byte[] { 0xB1, 0x80 }, TestName = "A size without its end")]
    [TestCase("size", new byte[] { 0xBF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F }, TestName = "A size without bounds")]
    [TestCase("size", new byte[] { 0xBF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x08 }, TestName = "A size of more than 63 bits")]
    [TestCase("type 0", new byte[] { 0x01 }, TestName = "Type 0")]
    [TestCase("type 5", new byte[] { 0x51 }, TestName = "Type 5")]
    [TestCase("itself", new byte[] { 0x61, 0 }, TestName = "A base at no distance")]
    [TestCase("cut short", new byte[] { 0x61, 0x80 }, TestName = "A distance without its end")]
    [TestCase("outside", new byte[] { 0x61, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01 }, TestName = "A distance without bounds")]
    public void Heads_that_are_none(string reason, byte[] head) =>
        Assert.That(() => PackEntry.Read(head, HashLength), Throws.TypeOf<DamagedObjectException>().With.Message.Contains(reason));
}
