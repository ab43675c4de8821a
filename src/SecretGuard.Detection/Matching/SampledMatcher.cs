using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SecretGuard.Detection.Matching;

/// <summary>
/// Finds thousands of texts at once, where each has eight bytes at least: wherever such a text stands, at one of every five
/// places a block of four bytes of it begins. So four of five places are not looked at, and a bit for each block sorts out
/// nearly all others.
/// </summary>
internal sealed class SampledMatcher
{
    /// <summary>Bytes that a text has at least.</summary>
    public const int ShortestText = Stride + BlockLength - 1;

    private const int BlockLength = sizeof(int);
    private const int Stride = 5;
    private const uint Multiplier = 0x9E3779B1;
    private const int BitsOfWord = 6;

    // Bits of the filter for each block: one place in sixteen that holds no block gets through.
    private const int BitsOfBlock = 16;

    private readonly byte[][] _texts;
    private readonly ulong[] _filter;
    private readonly int _shift;

    // For each hash, one more than its first entry.
    private readonly int[] _first;
    private readonly int _firstShift;
    private readonly Entry[] _entries;

    /// <summary>Prepares the tables.</summary>
    /// <param name="texts">What to find; a match names one by its index here.</param>
    /// <exception cref="ArgumentException">A text has less than <see cref="ShortestText"/> bytes.</exception>
    public SampledMatcher(IReadOnlyList<byte[]> texts)
    {
        if (texts.Any(text => text.Length < ShortestText))
            throw new ArgumentException($"Texts have at least {ShortestText} bytes.", nameof(texts));

        _texts = [.. texts];
        _entries = new Entry[_texts.Length * Stride];
        var bits = BitOperations.Log2((uint)_entries.Length + 1) + 1;
        _firstShift = 32 - bits;
        _first = new int[1 << bits];
        bits = Math.Max(BitsOfWord, bits + BitOperations.Log2(BitsOfBlock) - 1);
        _shift = 32 - bits;
        _filter = new ulong[1 << (bits - BitsOfWord)];
        for (var text = 0; text < _texts.Length; text++)
            Add(text);
    }

    /// <summary>Adds every occurrence of every text to <paramref name="matches"/>.</summary>
    public void FindAll(ReadOnlySpan<byte> content, List<LiteralMatch> matches)
    {
        ref var start = ref MemoryMarshal.GetReference(content);
        var (filter, shift, last) = (_filter, _shift, content.Length - BlockLength);
        for (var at = 0; at <= last; at += Stride)
        {
            var block = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref start, at));
            var hash = (block * Multiplier) >> shift;
            if ((filter[hash >> BitsOfWord] >> (int)(hash & 63) & 1) != 0)
                Compare(content, at, block, matches);
        }
    }

    // Many texts begin alike (tokens by a prefix, keys by an armour) or end alike; what lies in the middle is their own.
    private void Add(int text)
    {
        var middle = (_texts[text].Length - ShortestText) / 2;
        for (var phase = 0; phase < Stride; phase++)
        {
            var offset = middle + phase;
            var block = MemoryMarshal.Read<uint>(_texts[text].AsSpan(offset));
            var hash = (block * Multiplier) >> _shift;
            _filter[hash >> BitsOfWord] |= 1UL << (int)(hash & 63);
            ref var first = ref _first[(block * Multiplier) >> _firstShift];
            var entry = (text * Stride) + phase;
            _entries[entry] = new Entry(block, text, offset, first);
            first = entry + 1;
        }
    }

    private void Compare(ReadOnlySpan<byte> content, int at, uint block, List<LiteralMatch> matches)
    {
        for (var next = _first[(block * Multiplier) >> _firstShift]; next > 0; next = _entries[next - 1].Next)
        {
            ref readonly var entry = ref _entries[next - 1];
            var start = at - entry.Offset;
            if (entry.Block == block && start >= 0 && content[start..].StartsWith(_texts[entry.Text]))
                matches.Add(new LiteralMatch(start, _texts[entry.Text].Length, entry.Text));
        }
    }

    private readonly record struct Entry(uint Block, int Text, int Offset, int Next);
}
