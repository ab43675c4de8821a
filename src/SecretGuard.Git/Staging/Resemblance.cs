using System.Runtime.InteropServices;

namespace SecretGuard.Git.Staging;

/// <summary>What is needed of a content to say how much of it another one has: how many bytes lie on which line.</summary>
internal sealed class Resemblance
{
    private readonly Dictionary<ushort, long> _bytes = [];
    private long _length;

    /// <summary>Reads a content. A line stands for one of 65,536 kinds, so that a large content takes no more memory.</summary>
    public static Resemblance Of(Stream content)
    {
        var resemblance = new Resemblance();
        using var lines = new LineReader(content);
        while (lines.TryRead(out var line))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(resemblance._bytes, (ushort)line.Hash, out _) += line.End - line.Start;
            resemblance._length = line.End;
        }
        return resemblance;
    }

    /// <summary>The part of the longer content that both have, from 0 to 1.</summary>
    public double To(Resemblance other)
    {
        var (few, many) = _bytes.Count < other._bytes.Count ? (this, other) : (other, this);
        var longer = Math.Max(_length, other._length);
        if (longer == 0 || Math.Min(_length, other._length) * 2 < longer) return 0;
        var common = 0L;
        foreach (var (line, count) in few._bytes) common += Math.Min(count, many._bytes.GetValueOrDefault(line));
        return (double)common / longer;
    }
}
