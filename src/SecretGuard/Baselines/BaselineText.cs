using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using SecretGuard.Configuration;

namespace SecretGuard.Baselines;

/// <summary>
/// What a baseline says. A merge puts the lines of both sides together, so their order means nothing, a line may stand there
/// twice, and there may be a salt of each side.
/// </summary>
internal sealed class BaselineText
{
    private const string Header = "# SecretGuard baseline 1: secrets that were known, by salted hashes. `secretguard baseline` writes it.";
    private const string SaltMark = "# salt ";

    // Fewer characters than a line has, so that the list need not grow.
    private const int ShortLine = 48;

    private readonly SortedSet<UInt128> _salts = [];
    private readonly List<BaselineEntry> _entries;
    private readonly HashSet<string> _guessable = [];

    /// <summary>Says nothing.</summary>
    public BaselineText()
        : this([], "")
    {
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text, in UTF-8.</param>
    /// <param name="name">What messages call it.</param>
    /// <exception cref="ConfigurationException">A line is wrong; the message names file and line.</exception>
    public BaselineText(ReadOnlySpan<byte> text, string name)
    {
        _entries = new List<BaselineEntry>(text.Length / ShortLine);
        var rules = new HashSet<string>().GetAlternateLookup<ReadOnlySpan<char>>();
        var (number, isInOrder, last) = (0, true, UInt128.Zero);
        foreach (var range in text.Split((byte)'\n'))
        {
            number++;
            var line = text[range].TrimEnd((byte)'\r');
            if (line is [(byte)'#', ..])
                ReadComment(line, $"{name}:{number}");
            else if (!line.IsEmpty)
                Append(BaselineEntry.TryParse(line, Intern, out var entry) ? entry : throw Bad(line, $"{name}:{number}"));
        }

        if (!isInOrder)
            Arrange();
        if (_entries.Count > 0 && _salts.Count == 0)
            throw new ConfigurationException($"{name}: the line with its salt is missing, so it says nothing; take the file from Git once more, or write a new one");

        void Append(BaselineEntry entry)
        {
            isInOrder &= _entries.Count == 0 || last < entry.Hash;
            last = entry.Hash;
            _entries.Add(entry);
            if (entry.IsSlow)
                _guessable.Add(entry.Rule);
        }

        string Intern(ReadOnlySpan<char> id)
        {
            if (rules.TryGetValue(id, out var known))
                return known;
            rules.Add(id);
            return Intern(id);
        }
    }

    /// <summary>The salts, of which each may have been used for any line.</summary>
    public IReadOnlyCollection<UInt128> Salts => _salts;

    /// <summary>All lines, in order.</summary>
    public IReadOnlyList<BaselineEntry> Entries => _entries;

    /// <summary>Whether it has a line.</summary>
    public bool Has(BaselineEntry entry) => _entries.BinarySearch(entry, BaselineEntry.Order) >= 0;

    /// <summary>Whether it has a secret of a rule whose hash takes long to compute.</summary>
    public bool HasGuessable(string rule) => _guessable.Contains(rule);

    /// <summary>Adds lines.</summary>
    /// <param name="entries">The lines.</param>
    /// <returns>Number of those that were not there.</returns>
    public int Add(IEnumerable<BaselineEntry> entries)
    {
        var before = _entries.Count;
        _entries.AddRange(entries);
        _guessable.UnionWith(_entries.Skip(before).Where(entry => entry.IsSlow).Select(entry => entry.Rule));
        Arrange();
        return _entries.Count - before;
    }

    /// <summary>The salt for what is added; makes one where there is none.</summary>
    public UInt128 SaltToAdd()
    {
        if (_salts.Count == 0)
            _salts.Add(BinaryPrimitives.ReadUInt128BigEndian(RandomNumberGenerator.GetBytes(16)));
        return _salts.Min;
    }

    /// <summary>The text with some of the lines only.</summary>
    /// <param name="isKept">Which of them.</param>
    public string Text(Func<BaselineEntry, bool> isKept)
    {
        var text = new StringBuilder($"{Header}\n");
        foreach (var salt in _salts)
            text.Append($"{SaltMark}{GroupedHex.Of(salt)}\n");
        foreach (var entry in Entries.Where(isKept))
            text.Append($"{entry}\n");
        return text.ToString();
    }

    private void Arrange()
    {
        BaselineEntry[] entries = [.. _entries.Distinct().Order(BaselineEntry.Order)];
        _entries.Clear();
        _entries.AddRange(entries);
    }

    private void ReadComment(ReadOnlySpan<byte> line, string place)
    {
        if (line.StartsWith("# salt "u8))
        {
            _salts.Add(GroupedHex.TryParse(line[SaltMark.Length..], out var salt)
                ? salt
                : throw new ConfigurationException($"{place}: this is no salt; take the line from Git once more, or write the file anew with `secretguard baseline`"));
        }
        else if (line.StartsWith("# SecretGuard baseline "u8) && !line.StartsWith("# SecretGuard baseline 1:"u8))
        {
            throw new ConfigurationException($"{place}: another version of SecretGuard wrote this baseline; use that, or a newer one");
        }
    }

    // The line itself might be a secret that somebody put there.
    private static ConfigurationException Bad(ReadOnlySpan<byte> line, string place) => new(
        line.StartsWith("<<<<<<<"u8) || line.StartsWith("======="u8) || line.StartsWith(">>>>>>>"u8)
            ? $"{place}: a merge left its marks here: remove the marks and keep the lines of both sides"
            : $"{place}: this is no line of a baseline: it is written as HASH hmac RULE-ID or HASH pbkdf2 RULE-ID. Remove it, or write the file anew with `secretguard baseline`");
}
