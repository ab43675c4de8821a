using System.IO.Compression;
using CsCheck;
using SecretGuard.Git.Inflating;

namespace SecretGuard.Git.Tests.Inflating;

public sealed class InflaterTests
{
    private static readonly Gen<byte[]> Contents = Gen.OneOf(
        Gen.Byte.Array[1, 3000],
        Gen.Byte[1, 5].Array[1, 3000],
        Gen.Select(Gen.Byte.Array[1, 40], Gen.Int[1, 2000]).Select((text, times) => Repeated(text, times)),
        Gen.Select(Gen.Byte.Array[1, 500], Gen.Int[0, 40_000]).Select((text, between) => (byte[])[.. text, .. new byte[between], .. text]),
        Gen.Int[0, int.MaxValue].Select(LongCodes));

    private static readonly Gen<ZLibCompressionOptions> Options = Gen.Select(Gen.Int[0, 9], Gen.Enum<ZLibCompressionStrategy>())
        .Select((level, strategy) => new ZLibCompressionOptions { CompressionLevel = level, CompressionStrategy = strategy });

    [Test]
    public void Whatever_was_deflated_is_inflated() =>
        Gen.Select(Contents, Options).Sample(
            (content, options) => Inflate(Deflate(content, options), content.Length) is { } inflated && inflated.AsSpan().SequenceEqual(content),
            iter: 3000);

    [Test]
    public void Nothing_is_inflated_too() => Assert.That(Inflate([0x78, 0x9C, 0x03, 0x00, 0x00, 0x00, 0x00, 0x01], 0), Is.Empty);

    [Test]
    public void It_is_all_of_it_and_no_more() =>
        Gen.Select(Contents, Options, Gen.OneOf(Gen.Int[-300, -1], Gen.Int[1, 300])).Sample(
            (content, options, more) => content.Length + more < 0 || Inflate(Deflate(content, options), content.Length + more) is null,
            iter: 2000);

    [Test]
    public void What_was_cut_short_is_not_inflated() =>
        Gen.Select(Contents, Options, Gen.Double.Unit).Sample(
            (content, options, part) =>
            {
                var deflated = Deflate(content, options);
                return Inflate(deflated.AsSpan(0, (int)(deflated.Length * part)), content.Length, followed: 0) is null;
            },
            iter: 2000);

    // The checksum of a few bytes that changed may be the same.
    [Test]
    public void What_was_damaged_is_no_other_than_a_stream_takes_it_for() =>
        Gen.Select(Contents, Options, Gen.Select(Gen.Double.Unit, Gen.Byte[1, 255]).Array[1, 4]).Sample(
            (content, options, damages) =>
            {
                var deflated = Deflate(content, options);
                foreach (var (place, flipped) in damages)
                    deflated[(int)(place * (deflated.Length - 1))] ^= flipped;
                return Inflate(deflated, content.Length) is not { } inflated || inflated.AsSpan().SequenceEqual(InflateByStream(deflated));
            },
            iter: 10_000);

    [Test]
    public void Noise_is_not_inflated() =>
        Gen.Select(Gen.Byte.Array[0, 400], Gen.Int[0, 7], Gen.Int[0, 5000]).Sample(
            (noise, start, size) => Inflate([0x78, 0x9C, (byte)start, .. noise], size) is null,
            iter: 20_000);

    [Test]
    public void Without_room_behind_it_nothing_is_inflated()
    {
        var deflated = Deflate("some text"u8.ToArray(), new ZLibCompressionOptions());
        Assert.That(new Inflater().TryInflate([.. deflated, .. new byte[Inflater.Behind]], new byte[9 + Inflater.Beyond - 1], 9), Is.False);
    }

    private static byte[]? Inflate(ReadOnlySpan<byte> deflated, int size, int followed = Inflater.Behind)
    {
        var room = new byte[size + Inflater.Beyond];
        return new Inflater().TryInflate([.. deflated, .. Enumerable.Repeat((byte)0xA5, followed)], room, size) ? room[..size] : null;
    }

    private static byte[] Deflate(byte[] content, ZLibCompressionOptions options)
    {
        var deflated = new MemoryStream();
        using (var deflating = new ZLibStream(deflated, options, leaveOpen: true))
            deflating.Write(content);
        return deflated.ToArray();
    }

    private static byte[] InflateByStream(byte[] deflated)
    {
        using var inflating = new ZLibStream(new MemoryStream(deflated), CompressionMode.Decompress);
        var inflated = new MemoryStream();
        inflating.CopyTo(inflated);
        return inflated.ToArray();
    }

    private static byte[] Repeated(byte[] text, int times)
    {
        var content = new byte[text.Length * times];
        for (var at = 0; at < content.Length; at++)
            content[at] = text[at % text.Length];
        return content;
    }

    // Where each byte is as frequent as the two before it together, its code is one bit shorter than theirs.
    private static byte[] LongCodes(int seed)
    {
        var content = new List<byte>();
        var (frequency, next) = (1, 1);
        for (byte value = 0; value < 20; value++, (frequency, next) = (next, frequency + next))
            content.AddRange(Enumerable.Repeat(value, frequency));
        var bytes = content.ToArray();
        new Random(seed).Shuffle(bytes);
        return bytes;
    }
}
