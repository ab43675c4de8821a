using System.Collections;

namespace SecretGuard.Detection.Scoring;

/// <summary>Some words in lower case, to be asked whether a part of a text is one of them.</summary>
internal sealed class WordSet : IEnumerable<string>
{
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private int _shortest = int.MaxValue;

    /// <summary>Makes an empty set.</summary>
    public WordSet() => _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds a word.</summary>
    public void Add(string word)
    {
        _words.Add(word);
        _shortest = Math.Min(_shortest, word.Length);
    }

    /// <summary>Whether a text is one of the words.</summary>
    public bool Contains(ReadOnlySpan<char> text) => text.Length >= _shortest && _lookup.Contains(text);

    /// <summary>Whether a text is longer than one of the words and ends in it.</summary>
    public bool ContainsEndOf(ReadOnlySpan<char> text)
    {
        for (var start = 1; start <= text.Length - _shortest; start++)
        {
            if (_lookup.Contains(text[start..]))
                return true;
        }

        return false;
    }

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => _words.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
