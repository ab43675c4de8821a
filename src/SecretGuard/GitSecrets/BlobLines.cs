using System.Buffers.Binary;
using System.Security.Cryptography;

namespace SecretGuard.GitSecrets;

/// <summary>What is known of a blob: the lines in which something matches.</summary>
internal sealed class BlobLines
{
    // As far as Git looks for a NUL.
    private const int Head = 8000;

    private BlobLines(IReadOnlyList<MatchedLine> lines, IReadOnlyList<(int Number, byte[] Text)> words, bool isDoubtful) =>
        (Lines, Words, IsDoubtful) = (lines, words, isDoubtful);

    /// <summary>No line matches.</summary>
    public static BlobLines None { get; } = new([], [], isDoubtful: false);

    /// <summary>It is no text, so nothing is looked for in it.</summary>
    public static BlobLines Binary { get; } = new([], [], isDoubtful: false);

    /// <summary>The lines in which something matches.</summary>
    public IReadOnlyList<MatchedLine> Lines { get; }

    /// <summary>Those in which whole words match.</summary>
    public IReadOnlyList<(int Number, byte[] Text)> Words { get; private set; }

    /// <summary>Whether only <c>git grep</c> knows whether whole words match in some of them.</summary>
    public bool IsDoubtful { get; private set; }

    /// <summary>Whether no line of it will be listed, whatever attributes or Git say.</summary>
    public bool IsOfNoUse => !IsDoubtful && Words.Count == 0 && this != Binary;

    /// <summary>Whether a content counts as no text.</summary>
    public static bool IsBinary(ReadOnlySpan<byte> content) => content[..Math.Min(Head, content.Length)].Contains((byte)0);

    /// <summary>What is to be known of a content.</summary>
    /// <param name="content">The content, a text.</param>
    /// <param name="found">Its lines in which something matches.</param>
    public static BlobLines Of(ReadOnlySpan<byte> content, IReadOnlyList<FoundLine> found)
    {
        if (found.Count == 0)
            return None;

        var words = new List<(int, byte[])>();
        foreach (var line in found)
        {
            if (line.Word == WordMatch.Whole)
                words.Add((line.Number, content[line.Start..line.End].ToArray()));
        }

        return new BlobLines(HashesOf(content, found), words, found.Any(line => line.Word == WordMatch.Doubtful));
    }

    /// <summary>Takes what <c>git grep</c> says.</summary>
    public void Settle(IReadOnlyList<(int Number, byte[] Text)> words) => (Words, IsDoubtful) = (words, false);

    /// <summary>Whether the same lines match in another blob, though perhaps elsewhere.</summary>
    public bool HasLinesOf(BlobLines other) =>
        Lines.Count == other.Lines.Count
        && Lines.Select(line => line.Hash).Order().SequenceEqual(other.Lines.Select(line => line.Hash).Order());

    /// <summary>Whether all these lines stand above or below everything that differs in another blob.</summary>
    public bool StandsAsideOf(BlobLines other)
    {
        if (Lines.Count != other.Lines.Count)
            return false;
        var above = 0;
        while (above < Lines.Count && Lines[above].Above == other.Lines[above].Above)
            above++;
        return above == Lines.Count || Lines[above].Below == other.Lines[above].Below;
    }

    private static MatchedLine[] HashesOf(ReadOnlySpan<byte> content, IReadOnlyList<FoundLine> found)
    {
        var lines = new MatchedLine[found.Count];
        var (last, above) = (0, UInt128.Zero);
        for (var i = 0; i < lines.Length; i++)
        {
            var end = Math.Min(found[i].End + 1, content.Length);
            above = Hash(content[last..end], above);
            lines[i] = new MatchedLine(Hash(content[found[i].Start..end], 0), above, 0);
            last = end;
        }

        var (next, below) = (content.Length, UInt128.Zero);
        for (var i = lines.Length - 1; i >= 0; i--)
        {
            below = Hash(content[found[i].Start..next], below);
            lines[i] = lines[i] with { Below = below };
            next = found[i].Start;
        }

        return lines;
    }

    private static UInt128 Hash(ReadOnlySpan<byte> bytes, UInt128 seed)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> result = stackalloc byte[SHA256.HashSizeInBytes];
        BinaryPrimitives.WriteUInt128LittleEndian(result, seed);
        hash.AppendData(result[..16]);
        hash.AppendData(bytes);
        hash.GetHashAndReset(result);
        return BinaryPrimitives.ReadUInt128LittleEndian(result);
    }
}
