using System.Runtime.CompilerServices;
using SecretGuard.Detection.Rules;

namespace SecretGuard.Detection.Matching;

/// <summary>
/// Finds the rules whose tokens begin in a run: however many there are, a look-up for each word in it. So a rule more costs
/// nothing.
/// </summary>
internal sealed class TokenHeads
{
    private const int Offsets = TokenHead.KeyLength + 1;
    private const uint Multiplier = 0x9E3779B1;
    private const int IndexBits = 13;
    private const int FilterBits = 15;

    // Bytes right before a run with which the part of a head ends that is none of the run.
    private readonly bool[] _endsBefore = new bool[256];

    // A bit for each hash of a key. Most look-ups end here, and these four kilobytes stay in the nearest cache.
    private readonly uint[] _filter = new uint[1 << (FilterBits - 5)];

    // For each key, one more than its first entry; most are 0.
    private readonly ushort[] _first = new ushort[1 << IndexBits];
    private readonly Entry[] _entries;

    /// <summary>Makes the table.</summary>
    /// <param name="rules">The rules.</param>
    public TokenHeads(IReadOnlyList<Rule> rules)
    {
        var count = 0;
        foreach (var rule in rules)
            count += rule.Anchor.Heads.Count;
        _entries = new Entry[count];
        count = 0;
        foreach (var rule in rules)
        {
            foreach (var head in rule.Anchor.Heads)
            {
                if (head.KeyOffset < 0)
                    _endsBefore[head.Text[head.RunStart - 1]] = true;
                var hash = Hash(head.Key);
                _filter[hash >> 5] |= 1u << (int)hash;
                ref var first = ref _first[hash >> (FilterBits - IndexBits)];
                _entries[count++] = new Entry(head.Key, head.KeyOffset, head, rule, first);
                first = (ushort)count;
            }
        }
    }

    /// <summary>Adds the heads that stand where a run begins, or where a word in it does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place in the run.</param>
    /// <param name="isStart">Whether it is the start of the run, before which a part of the head may stand.</param>
    /// <param name="found">Takes the rule and where its head begins, with the length of the head.</param>
    public void FindAt(ReadOnlySpan<byte> text, int at, bool isStart, List<(Rule Rule, int Start, int Length)> found)
    {
        AddAt(text, at, 0, found);
        for (var offset = -1; isStart && offset > -Offsets && at + offset >= 0 && _endsBefore[text[at - 1]]; offset--)
            AddAt(text, at, offset, found);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddAt(ReadOnlySpan<byte> text, int at, int offset, List<(Rule Rule, int Start, int Length)> found)
    {
        if (at + offset + TokenHead.KeyLength > text.Length)
            return;
        var key = Fragment.Key(text.Slice(at + offset, TokenHead.KeyLength));
        var hash = Hash(key);
        if (((_filter[hash >> 5] >> (int)hash) & 1) != 0)
            AddEntries(_first[hash >> (FilterBits - IndexBits)], key, text, at, offset, found);
    }

    private void AddEntries(int first, int key, ReadOnlySpan<byte> text, int at, int offset, List<(Rule Rule, int Start, int Length)> found)
    {
        for (var next = first; next > 0; next = _entries[next - 1].Next)
        {
            ref readonly var entry = ref _entries[next - 1];
            if (entry.Key != key || entry.KeyOffset != offset)
                continue;
            var start = at - entry.Head.RunStart;
            if (start >= 0 && text[start..].StartsWith(entry.Head.Text))
                found.Add((entry.Rule, start, entry.Head.Text.Length));
        }
    }

    private static uint Hash(int key) => ((uint)key * Multiplier) >> (32 - FilterBits);

    private readonly record struct Entry(int Key, int KeyOffset, TokenHead Head, Rule Rule, ushort Next);
}
