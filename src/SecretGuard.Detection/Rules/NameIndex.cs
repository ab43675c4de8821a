using System.Runtime.InteropServices;
using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Rules;

/// <summary>Finds the rules for a value by the names beside it: however many rules there are, a few look-ups for each word.</summary>
internal sealed class NameIndex
{
    // A word this long also counts where it begins a longer one: datadogkey.
    private const int ShortestBeginning = 5;

    private const int LettersOfBeginning = 3;
    private const int BitsOfLetter = 5;

    // For each first word of a name one more than its last entry.
    private readonly Dictionary<string, int> _last;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Entry[] _entries;

    // A bit for each three letters that a name begins with: most words end here, which would be looked up as long as they are and shorter.
    private readonly uint[] _beginnings = new uint[1 << ((LettersOfBeginning * BitsOfLetter) - BitsOfLetter)];
    private readonly Rule[] _ofAnyName;

    private readonly Func<ReadOnlySpan<byte>, NameBeside?> _read;

    /// <summary>Makes the index.</summary>
    /// <param name="rules">Rules that are called for values.</param>
    public NameIndex(IReadOnlyList<Rule> rules)
    {
        var count = 0;
        foreach (var rule in rules)
            count += rule.Anchor.ValueNames?.Count ?? 0;
        _entries = new Entry[count];
        _last = new Dictionary<string, int>(count, StringComparer.Ordinal);
        _lookup = _last.GetAlternateLookup<ReadOnlySpan<char>>();

        var (ofAnyName, added) = (new List<Rule>(), 0);
        foreach (var rule in rules)
        {
            var names = rule.Anchor.ValueNames ?? [];
            if (names.Count == 0)
                ofAnyName.Add(rule);
            foreach (var name in names)
                Add(name, rule, ref added);
        }

        _ofAnyName = [.. ofAnyName];
        var known = new TextCache<NameBeside>(Read);
        _read = part => known.Of(part) is { SaysNothing: false } name ? name : null;
    }

    /// <summary>The rules for a value, each once: first those whose name stands beside it, then those whose name is near.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the value begins.</param>
    /// <param name="length">Its length.</param>
    /// <param name="withUnlikely">Whether to call a rule for any name also where no name beside the value may be that of a secret.</param>
    /// <param name="seen">Bytes to either side of the value that were looked at.</param>
    public IReadOnlyList<Rule> Beside(ReadOnlySpan<byte> text, int start, int length, bool withUnlikely, out int seen)
    {
        var reach = Reach.OfContext;
        var before = text[Math.Max(0, start - reach.Before)..start];
        var name = Lead.Nearest(before, _read, out var seenBefore);
        var behind = Lead.Behind(text[(start + length)..Math.Min(text.Length, start + length + reach.After)], out var seenBehind);
        var mayBeOfSecret = name?.MayBeOfSecret == true;
        var isForAnyName = mayBeOfSecret || withUnlikely || SecretNames.MayBeOfSecret(behind) || SecretValue.IsKeyOfUrl(before);
        seen = reach.Farther;
        if (!isForAnyName && behind.Words.Length == 0)
        {
            seen = name is null ? seen : Math.Max(seenBefore, seenBehind);
            return name?.Rules ?? [];
        }

        List<Rule> found = isForAnyName ? [.. _ofAnyName] : [];
        found.AddRange(name?.Rules ?? []);
        Collect(behind.Words, found);
        if (mayBeOfSecret)
            Collect(Lead.Everywhere(before).Words, found);
        return found;
    }

    private NameBeside Read(ReadOnlySpan<byte> part)
    {
        var words = Lead.Everywhere(part);
        var rules = new List<Rule>();
        Collect(words.Words, rules);
        return new NameBeside(words, rules);
    }

    private void Add(string name, Rule rule, ref int added)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(_last, space < 0 ? name : name[..space], out _);
        var beginning = Beginning(name);
        _beginnings[beginning >> BitsOfLetter] |= 1u << beginning;
        _entries[added] = new Entry(name, rule, last);
        last = ++added;
    }

    private void Collect(string words, List<Rule> found)
    {
        for (var at = words.IndexOf(' ', StringComparison.Ordinal); at >= 0 && at + 1 < words.Length;)
        {
            var rest = words.AsSpan(at + 1);
            var end = rest.IndexOf(' ');
            if (MayBegin(rest))
                CollectAt(rest, end, found);
            at += end + 1;
        }
    }

    // The word that some words begin with may be that of a name, or a longer one that the name's begins.
    private void CollectAt(ReadOnlySpan<char> words, int end, List<Rule> found)
    {
        for (var length = end; length >= Math.Min(end, ShortestBeginning); length--)
        {
            for (var next = _lookup.TryGetValue(words[..length], out var last) ? last : 0; next > 0; next = _entries[next - 1].Next)
            {
                var entry = _entries[next - 1];
                if (Fits(entry.Name, words, isWhole: length == end) && !found.Contains(entry.Rule))
                    found.Add(entry.Rule);
            }
        }
    }

    private bool MayBegin(ReadOnlySpan<char> words)
    {
        var beginning = Beginning(words);
        return ((_beginnings[beginning >> BitsOfLetter] >> beginning) & 1) != 0;
    }

    private static int Beginning(ReadOnlySpan<char> words)
    {
        var beginning = 0;
        for (var i = 0; i < LettersOfBeginning && i < words.Length && words[i] != ' '; i++)
            beginning = (beginning << BitsOfLetter) | (words[i] & ((1 << BitsOfLetter) - 1));
        return beginning;
    }

    // The first word of the name stands here; what follows it has to as well.
    private static bool Fits(string name, ReadOnlySpan<char> rest, bool isWhole) =>
        name.Contains(' ', StringComparison.Ordinal)
            ? rest.StartsWith(name) && rest[name.Length] == ' '
            : isWhole || name.Length >= ShortestBeginning;

    private readonly record struct Entry(string Name, Rule Rule, int Next);
}
