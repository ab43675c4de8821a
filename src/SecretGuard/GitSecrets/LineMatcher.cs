using System.Buffers;
using System.Text.RegularExpressions;
using SecretGuard.Configuration;
using SecretGuard.Import;

namespace SecretGuard.GitSecrets;

/// <summary>Finds the lines of a text in which prohibited patterns match, and says whether they match whole words.</summary>
internal sealed class LineMatcher
{
    // Found fast; more would be tried one by one.
    private const int MostLiterals = 64;

    // The class of .NET holds letters of the whole world, which takes long to work out.
    private const string Word = "0-9A-Za-z_";

    private const int BlockLength = 4096;

    // Of the longest line in which each place is looked at.
    private const int LongestLine = 1024;

    private readonly SearchValues<string>? _literals;
    private readonly Regex _anywhere;
    private readonly Lazy<Regex> _word;
    private readonly Lazy<Regex> _beginningOfWord;
    private readonly Lazy<Regex> _here;
    private readonly Lazy<Regex> _all;
    private readonly bool _hasPlaces;

    /// <summary>Matches some patterns.</summary>
    /// <param name="patterns">The patterns, in the bytes of <see cref="CText"/>; one at least.</param>
    /// <exception cref="RegexMistake">One of them can't be matched exactly here.</exception>
    public LineMatcher(IReadOnlyList<string> patterns)
    {
        var any = Expression.AnyOf(patterns);
        RegexFacts[] facts = [.. patterns.Select(pattern => RegexFacts.Of(PosixRegex.Translate(pattern, withLineEnd: true)))];
        string[] literals = [.. facts.SelectMany(one => one.Literals).Distinct(StringComparer.OrdinalIgnoreCase)];
        _literals = literals.Length <= MostLiterals && facts.All(one => one.Literals.Count > 0) ? SearchValues.Create(literals, StringComparison.OrdinalIgnoreCase) : null;
        // An expression that may begin with nearly anything is looked for at nearly every place.
        _anywhere = Expression.Compile(string.Join('|', facts.Select(one => one.Core)));
        _word = new(() => Expression.Compile($@"(?:^|[^{Word}])(?:{any})(?:[^{Word}]|$)"));
        _beginningOfWord = new(() => Expression.Compile($@"(?:^|[^{Word}])(?:{any})[{Word}]"));
        _here = new(() => Expression.Compile($@"\A(?:{any})"));
        _all = new(() => Expression.Compile($@"\A(?:{any})\z"));
        _hasPlaces = patterns.Any(pattern => pattern.AsSpan().ContainsAny('^', '$') || pattern.Contains(@"\b", StringComparison.Ordinal) || pattern.Contains(@"\<", StringComparison.Ordinal) || pattern.Contains(@"\>", StringComparison.Ordinal));
    }

    /// <summary>Finds the lines.</summary>
    /// <param name="text">Whole lines; the last one may be without its end.</param>
    /// <param name="found">Gets them, in their order.</param>
    /// <param name="number">The number of the first line.</param>
    public void Find(ReadOnlySpan<byte> text, List<FoundLine> found, int number = 1)
    {
        var buffer = ArrayPool<char>.Shared.Rent(text.Length);
        try
        {
            CText.Decode(text, buffer);
            Find(text, buffer.AsSpan(0, text.Length), found, number);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private void Find(ReadOnlySpan<byte> bytes, ReadOnlySpan<char> text, List<FoundLine> found, int number)
    {
        var (start, counted, tested) = (0, 0, 0);
        while (start < text.Length && (_literals is null ? NextOf(text, start, ref tested) : NextLiteral(text, start)) is >= 0 and var next)
        {
            start = next;
            var end = EndOfLine(text, start);
            if (_anywhere.IsMatch(text[start..Math.Min(end + 1, text.Length)]))
            {
                number += bytes[counted..start].Count((byte)'\n');
                counted = start;
                found.Add(new FoundLine(start, end, number, MatchWord(text[start..end])));
            }

            start = end + 1;
        }
    }

    private int NextLiteral(ReadOnlySpan<char> text, int start)
    {
        var place = text[start..].IndexOfAny(_literals!);
        return place < 0 ? -1 : start + text.Slice(start, place).LastIndexOf('\n') + 1;
    }

    // Where something matches in a block of lines, each of them is tried. Where in the block is not asked: the engine is
    // right about whether an expression matches, and sometimes wrong about where.
    private int NextOf(ReadOnlySpan<char> text, int start, ref int tested)
    {
        while (start >= tested && start < text.Length)
        {
            tested = Math.Min(EndOfLine(text, Math.Min(start + BlockLength, text.Length)) + 1, text.Length);
            if (_anywhere.IsMatch(text[start..tested]))
                return start;
            start = tested;
        }

        return start < text.Length ? start : -1;
    }

    private static int EndOfLine(ReadOnlySpan<char> text, int place) =>
        text[place..].IndexOf('\n') is >= 0 and var length ? place + length : text.Length;

    // Programs take the longest match from each beginning of a word, and look whether it ends where a word does.
    private WordMatch MatchWord(ReadOnlySpan<char> line) =>
        !_word.Value.IsMatch(line) ? WordMatch.None
        : !_beginningOfWord.Value.IsMatch(line) ? WordMatch.Whole
        // What says something of its surroundings can't be cut out.
        : _hasPlaces || line.Length > LongestLine ? WordMatch.Doubtful
        : LongestMatchIsWord(line) ? WordMatch.Whole
        : WordMatch.ShorterOnly;

    private bool LongestMatchIsWord(ReadOnlySpan<char> line)
    {
        for (var start = 0; start < line.Length; start++)
        {
            if ((start > 0 && IsWord(line[start - 1])) || !_here.Value.IsMatch(line[start..]))
                continue;
            var end = line.Length;
            while (!_all.Value.IsMatch(line[start..end]))
                end--;
            if (end == line.Length || !IsWord(line[end]))
                return true;
        }

        return false;
    }

    private static bool IsWord(char character) => char.IsAsciiLetterOrDigit(character) || character == '_';
}
