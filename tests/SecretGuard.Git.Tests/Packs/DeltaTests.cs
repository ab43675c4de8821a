using System.Text;
using SecretGuard.Detection.Versions;
using SecretGuard.Git.Packs;

namespace SecretGuard.Git.Tests.Packs;

public sealed class DeltaTests
{
    private static readonly byte[] Source = Encoding.ASCII.GetBytes("the quick brown fox");

    [Test]
    public void Copies_and_insertions_make_the_object()
    {
        // "quick" of the source, "-" and "er", "fox" of the source.
        Assert.That(Apply(11, out var copied, [0x91, 4, 5, 3, .. "-er"u8, 0x91, 16, 3]), Is.EqualTo("quick-erfox"));
        Assert.That(copied, Is.EqualTo([new CopiedRange(4, 0, 5), new CopiedRange(16, 8, 3)]));
    }

    [Test]
    public void Copies_that_go_on_from_one_another_are_one()
    {
        Assert.That(Apply(7, out var copied, 0x91, 4, 3, 0x91, 7, 4), Is.EqualTo("quick b"));
        Assert.That(copied, Is.EqualTo([new CopiedRange(4, 0, 7)]));
    }

    [Test]
    public void A_copy_without_a_length_is_of_64_kilobytes()
    {
        var source = new byte[70_000];
        source[69_999] = 1;
        var content = new byte[0x10000];
        var copied = new List<CopiedRange>();
        Delta.Apply(source, [0x83, 70_000 - 0x10000 & 0xFF, 70_000 - 0x10000 >> 8], content, copied);
        Assert.That(copied, Is.EqualTo([new CopiedRange(70_000 - 0x10000, 0, 0x10000)]));
        Assert.That(content[^1], Is.EqualTo(1));
    }

    [Test]
    public void All_bytes_of_a_place_and_a_length_count()
    {
        var source = new byte[0x01020304 + 0x010203];
        source[0x01020304] = 7;
        var content = new byte[0x010203];
        var copied = new List<CopiedRange>();
        Delta.Apply(source, [0xFF, 4, 3, 2, 1, 3, 2, 1], content, copied);
        Assert.That(copied, Is.EqualTo([new CopiedRange(0x01020304, 0, 0x010203)]));
        Assert.That(content[0], Is.EqualTo(7));
    }

    [Test]
    public void An_empty_object_needs_no_instruction() => Assert.That(Apply(0, out _), Is.Empty);

    [TestCase("none", 5, new byte[] { 0, 1, 65 })]
    [TestCase("not in its base", 5, new byte[] { 0x91, 15, 5 }, TestName = "A copy across the end of the base")]
    [TestCase("not in its base", 5, new byte[] { 0x91, 200, 5 }, TestName = "A copy from behind the base")]
    [TestCase("not in its base", 5, new byte[] { 0x9F, 255, 255, 255, 255, 5 }, TestName = "A copy from four gigabytes on")]
    [TestCase("not in its base", 5, new byte[] { 0x80 }, TestName = "A copy of more than the base")]
    [TestCase("not in its base", 5, new byte[] { 0x90, 6 }, TestName = "A copy of more than the object")]
    [TestCase("cut short", 5, new byte[] { 0x91, 4 }, TestName = "A copy without its length")]
    [TestCase("cut short", 5, new byte[] { 5, 65, 66 }, TestName = "An insertion without its end")]
    [TestCase("cut short", 1, new byte[] { 2, 65, 66 }, TestName = "An insertion of more than the object")]
    [TestCase("less", 5, new byte[] { 2, 65, 66 }, TestName = "Less than it says")]
    [TestCase("less", 5, new byte[0], TestName = "Nothing")]
    public void Instructions_that_can_not_be_right(string reason, int length, byte[] instructions) =>
        Assert.That(() => Apply(length, out _, instructions), Throws.TypeOf<DamagedObjectException>().With.Message.Contains(reason));

    [Test]
    public void Sizes_come_first()
    {
        ReadOnlySpan<byte> instructions = [0x80, 0x01, 0xFF, 0xFF, 0x03, 9];
        Assert.That(Delta.ReadSizes(ref instructions), Is.EqualTo((128L, 65535L)));
        Assert.That(instructions.ToArray(), Is.EqualTo([9]));
    }

    [TestCase(new byte[0])]
    [TestCase(new byte[] { 1 })]
    [TestCase(new byte[] { 1, 0x80 })]
    [TestCase(new byte[] { 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 1, 1 })]
    public void Sizes_that_are_none(byte[] instructions) =>
        Assert.That(() =>
        {
            ReadOnlySpan<byte> rest = instructions;
            return Delta.ReadSizes(ref rest);
        }, Throws.TypeOf<DamagedObjectException>());

    private static string Apply(int length, out List<CopiedRange> copied, params byte[] instructions)
    {
        var content = new byte[length];
        copied = [];
        Delta.Apply(Source, instructions, content, copied);
        return Encoding.ASCII.GetString(content);
    }
}
