using CsCheck;
using SecretGuard.Detection.Versions;
using SecretGuard.GitSecrets;

namespace SecretGuard.Tests.GitSecrets;

/// <summary>What is known of a version by way of another one is what a look through all of it says.</summary>
internal sealed class FileVersionTests
{
    private static readonly Gen<byte[]> Text = Gen.Frequency(
            (600, Gen.OneOfConst("nothing here ", "some words of a line ", "0123456789 ")),
            (200, Gen.Const("\n")),
            (100, Gen.OneOfConst("find me ", "find meanwhile", "find", " me ", "\r\n")),
            (1, Gen.Const("\0")))
        .Array[0, 120].Select(pieces => pieces.SelectMany(piece => piece.Select(character => (byte)character)).ToArray());

    // Ranges of the source, in any order and several times, and other text between them.
    private static readonly Gen<(int Start, int Length, byte[] Between)[]> Pieces =
        Gen.Select(Gen.Int[0, 2500], Gen.Int[1, 2500], Gen.OneOf(Text, Gen.Const(Array.Empty<byte>()))).Array[0, 6];

    [Test]
    public void A_version_is_known_by_way_of_another_one()
    {
        var matcher = new LineMatcher(["find me"]);
        var carried = 0;
        Gen.Select(Text, Pieces, Gen.Bool).Sample(
            (source, pieces, endsAlike) =>
            {
                var (content, copied) = Compose(source, endsAlike ? [.. pieces, (source.Length / 2, source.Length, [])] : pieces);
                var known = FileVersion.Of(source, null, [], matcher);
                var found = FileVersion.Of(content, known, copied, matcher);
                var expected = FileVersion.Of(content, null, [], matcher);
                Assert.That(found.Lines == BlobLines.Binary, Is.EqualTo(expected.Lines == BlobLines.Binary));
                Assert.That(found.Lines.Words, Is.EqualTo(expected.Lines.Words));
                Assert.That(found.Lines.Lines, Is.EqualTo(expected.Lines.Lines));
                Interlocked.Add(ref carried, expected.Lines.Words.Count);
            },
            iter: 4000);
        Assert.That(carried, Is.GreaterThan(4000));
    }

    private static (byte[] Content, CopiedRange[] Copied) Compose(byte[] source, (int Start, int Length, byte[] Between)[] pieces)
    {
        var (content, copied) = (new List<byte>(), new List<CopiedRange>());
        foreach (var (start, length, between) in pieces)
        {
            var range = source.Skip(start).Take(length).ToArray();
            if (range.Length > 0)
                copied.Add(new CopiedRange(start, content.Count, range.Length));
            content.AddRange(range);
            content.AddRange(between);
        }

        return ([.. content], [.. copied]);
    }
}
