using System.Collections;

namespace SecretGuard.Detection.Scoring;

/// <summary>Some words in lower case, to be asked whether a part of a text is one of them.</summary>
internal sealed class WordSet : IEnumerable<string>
{
    private const int LongestWord = 31;

    // Shorter ones are names of things: md5, s3, db2.
    private const int ShortestNumbered = 3;

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    // For each length, which letters words begin with: most texts that are asked for are none of them, and this is told at once.
    private readonly uint[] _firstLetters = new uint[LongestWord + 1];
    private int _shortest = int.MaxValue;

    /// <summary>Makes an empty set.</summary>
    public WordSet() => _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds a word of at most 31 characters.</summary>
    public void Add(string word)
    {
        _words.Add(word);
        _firstLetters[word.Length] |= 1u << word[0];
        _shortest = Math.Min(_shortest, word.Length);
    }

    /// <summary>Whether a text is one of the words, or one with a number behind it: secret2.</summary>
    public bool Contains(ReadOnlySpan<char> text) => Has(text) || (WithoutNumber(text) is { Length: >= ShortestNumbered } word && Has(word));

    /// <summary>Whether a text is longer than one of the words and ends in it, or in it and a number.</summary>
    public bool ContainsEndOf(ReadOnlySpan<char> text) => HasEndOf(text, _shortest) || HasEndOf(WithoutNumber(text), Math.Max(_shortest, ShortestNumbered));

    private bool HasEndOf(ReadOnlySpan<char> text, int shortest)
    {
        for (var start = Math.Max(1, text.Length - LongestWord); start <= text.Length - shortest; start++)
        {
            if (Has(text[start..]))
                return true;
        }

        return false;
    }

    private bool Has(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= LongestWord && ((_firstLetters[text.Length] >> text[0]) & 1) != 0 && _lookup.Contains(text);

    // Nobody counts from nought; Auth0 is a provider.
    private static ReadOnlySpan<char> WithoutNumber(ReadOnlySpan<char> text) =>
        text is [.., >= '1' and <= '9'] ? text[..(text.LastIndexOfAnyExceptInRange('0', '9') + 1)] : default;

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => _words.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
