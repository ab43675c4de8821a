using System.Buffers;
using System.Text.RegularExpressions;
using SecretGuard.Configuration;
using SecretGuard.Detection.Matching;
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

    private readonly LiteralSearch? _literals;
    private readonly Regex _anywhere;
    private readonly TriedExpression _word;
    private readonly TriedExpression _beginningOfWord;
    private readonly TriedExpression _here;
    private readonly TriedExpression _all;
    private readonly bool _hasPlaces;

    /// <summary>Matches some patterns.</summary>
    /// <param name="patterns">The patterns, in the bytes of <see cref="CText"/>; one at least.</param>
    /// <exception cref="RegexMistake">One of them can't be matched exactly here.</exception>
    public LineMatcher(IReadOnlyList<string> patterns)
    {
        var any = Expression.AnyOf(patterns);
        RegexFacts[] facts = [.. patterns.Select(pattern => RegexFacts.Of(PosixRegex.Translate(pattern, withLineEnd: true)))];
        string[] literals = [.. facts.SelectMany(one => one.Literals).Distinct(StringComparer.OrdinalIgnoreCase)];
        if (literals.Length <= MostLiterals && facts.All(one => one.Literals.Count > 0) && literals.All(literal => literal.Length >= LiteralSearch.Shortest))
            _literals = new LiteralSearch(literals);
        // An expression that may begin with nearly anything is looked for at nearly every place.
        _anywhere = Expression.Compile(string.Join('|', facts.Select(one => one.Core)));
        _word = new($@"(?:^|[^{Word}])(?:{any})(?:[^{Word}]|$)");
        _beginningOfWord = new($@"(?:^|[^{Word}])(?:{any})[{Word}]");
        _here = new($@"\A(?:{any})");
        _all = new($@"\A(?:{any})\z");
        _hasPlaces = patterns.Any(pattern => pattern.AsSpan().ContainsAny('^', '$') || pattern.Contains(@"\b", StringComparison.Ordinal) || pattern.Contains(@"\<", StringComparison.Ordinal) || pattern.Contains(@"\>", StringComparison.Ordinal));
    }

    /// <summary>Finds the lines.</summary>
    /// <param name="text">Whole lines; the last one may be without its end.</param>
    /// <param name="found">Gets them, in their order and without numbers.</param>
    public void Find(ReadOnlySpan<byte> text, List<FoundLine> found)
    {
        var lines = _literals is null ? LinesOfBlocks(text) : LinesWith(_literals, text);
        if (lines.Count == 0)
            return;

        var buffer = ArrayPool<char>.Shared.Rent(lines.Max(line => line.End - line.Start) + 1);
        foreach (var (start, end) in lines)
        {
            var line = Decode(text[start..Math.Min(end + 1, text.Length)], buffer);
            if (_anywhere.IsMatch(line))
                found.Add(new FoundLine(start, end, Number: 0, MatchWord(line[..(end - start)])));
        }

        ArrayPool<char>.Shared.Return(buffer);
    }

    private static List<(int Start, int End)> LinesWith(LiteralSearch literals, ReadOnlySpan<byte> text)
    {
        var lines = new List<(int Start, int End)>();
        foreach (var place in literals.PlacesIn(text))
        {
            if (lines.Count == 0 || place > lines[^1].End)
                lines.Add((text[..place].LastIndexOf((byte)'\n') + 1, EndOfLine(text, place)));
        }

        return lines;
    }

    // The lines of those blocks in which something matches. Where in the block is not asked: the engine is right about whether
    // an expression matches, and sometimes wrong about where.
    private List<(int Start, int End)> LinesOfBlocks(ReadOnlySpan<byte> text)
    {
        var lines = new List<(int Start, int End)>();
        var buffer = ArrayPool<char>.Shared.Rent(text.Length);
        var decoded = Decode(text, buffer);
        for (int start = 0, behind; start < text.Length; start = behind)
        {
            behind = Math.Min(EndOfLine(text, Math.Min(start + BlockLength, text.Length)) + 1, text.Length);
            if (!_anywhere.IsMatch(decoded[start..behind]))
                continue;
            for (int line = start, end; line < behind; line = end + 1)
            {
                end = EndOfLine(text, line);
                lines.Add((line, end));
            }
        }

        ArrayPool<char>.Shared.Return(buffer);
        return lines;
    }

    private static Span<char> Decode(ReadOnlySpan<byte> text, Span<char> buffer)
    {
        CText.Decode(text, buffer);
        return buffer[..text.Length];
    }

    private static int EndOfLine(ReadOnlySpan<byte> text, int place) =>
        text[place..].IndexOf((byte)'\n') is >= 0 and var length ? place + length : text.Length;

    // Programs take the longest match from each beginning of a word, and look whether it ends where a word does.
    private WordMatch MatchWord(ReadOnlySpan<char> line) =>
        !_word.IsMatch(line) ? WordMatch.None
        : !_beginningOfWord.IsMatch(line) ? WordMatch.Whole
        // What says something of its surroundings can't be cut out.
        : _hasPlaces || line.Length > LongestLine ? WordMatch.Doubtful
        : LongestMatchIsWord(line) ? WordMatch.Whole
        : WordMatch.ShorterOnly;

    private bool LongestMatchIsWord(ReadOnlySpan<char> line)
    {
        for (var start = 0; start < line.Length; start++)
        {
            if ((start > 0 && IsWord(line[start - 1])) || !_here.IsMatch(line[start..]))
                continue;
            var end = line.Length;
            while (!_all.IsMatch(line[start..end]))
                end--;
            if (end == line.Length || !IsWord(line[end]))
                return true;
        }

        return false;
    }

    private static bool IsWord(char character) => char.IsAsciiLetterOrDigit(character) || character == '_';
}
