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
    private const int IndexBits = 12;

    // Bytes right before a run with which the part of a head ends that is none of the run.
    private readonly bool[] _endsBefore = new bool[256];

    // For each key, one more than its first entry; most are 0.
    private readonly ushort[] _first = new ushort[1 << IndexBits];
    private readonly List<(TokenHead Head, Rule Rule, ushort Next)> _entries = [];

    /// <summary>Makes the table.</summary>
    /// <param name="rules">The rules.</param>
    public TokenHeads(IEnumerable<Rule> rules)
    {
        foreach (var rule in rules)
        {
            foreach (var head in rule.Anchor.Heads)
            {
                if (head.KeyOffset < 0)
                    _endsBefore[head.Text[head.RunStart - 1]] = true;
                ref var first = ref _first[Hash(head.Key)];
                _entries.Add((head, rule, first));
                first = (ushort)_entries.Count;
            }
        }
    }

    /// <summary>Three bytes of a text as one number.</summary>
    public static int KeyAt(ReadOnlySpan<byte> text, int at) => text[at] | (text[at + 1] << 8) | (text[at + 2] << 16);

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

    private void AddAt(ReadOnlySpan<byte> text, int at, int offset, List<(Rule Rule, int Start, int Length)> found)
    {
        if (at + offset + TokenHead.KeyLength > text.Length)
            return;
        for (int entry = _first[Hash(KeyAt(text, at + offset))]; entry > 0; entry = _entries[entry - 1].Next)
        {
            var (head, rule, _) = _entries[entry - 1];
            var start = at - head.RunStart;
            if (head.KeyOffset == offset && start >= 0 && text[start..].StartsWith(head.Text))
                found.Add((rule, start, head.Text.Length));
        }
    }

    private static uint Hash(int key) => ((uint)key * Multiplier) >> (32 - IndexBits);
}
