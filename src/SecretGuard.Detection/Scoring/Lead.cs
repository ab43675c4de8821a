using System.Buffers;
using System.Text;
using SecretGuard.Detection.Decoding;
using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Scoring;

/// <summary>
/// The words that lead to a value: the name it is assigned to, the key of a pair, the label before it, the element or the
/// line above. In lower case, split at case changes and punctuation, each with a space before and behind it:
/// <c>awsSecretKey: "</c> gives <c>" aws secret key "</c>.
/// </summary>
internal readonly struct Lead
{
    // Longer leads are prose or data; what matters stands close to the value.
    private const int LongestLine = 160;
    private const int LinesAbove = 2;
    private const int ShortestValue = 20;

    private const int KeyTag = 5;
    private const int TermTag = 4;

    // In a row of a table, what is so many values further to the left is about something else.
    private const int MostPairs = 6;

    // "where" and what ends it.
    private const int LongestLabel = 6;

    // Words that say what stands there and nothing of what it is.
    private static readonly WordSet NeutralWords =
    [
        "value", "values", "val", "string", "str", "text", "echo", "export", "set", "setx", "env", "const", "let", "var",
        "final", "static", "readonly", "get", "return", "td", "li", "span", "code", "p", "b", "u", "n", "r", "x",
        "data", "default", "literal", "arg", "quot", "amp", "gt", "encoding", "base64", "as", "is", "constant", "or",
        "s", "u8", "raw", "cdata", "none", "serialize", "varchar", "nvarchar", "varchar2",
    ];

    private static readonly string[] LabelsOfNames = ["name", "key"];

    // What says nothing of the value that it is the value of: pairs of CloudFormation and JMeter, and of pydantic and its like.
    private static readonly string[] PairMarks = [.. PairFlag.Members, "<stringProp name=\"Argument.value\"", " Field(default=", " field(default="];

    // What says at the end of a name which of several it is, and nothing of what it is: DB_PASSWORD_PROD, apiKeyV2.
    private static readonly WordSet Variants =
    [
        "prod", "production", "dev", "development", "stage", "staging", "stg", "live", "qa", "uat", "preprod", "sandbox", "beta", "local", "old", "new", "backup", "fallback", "v1", "v2", "v3",
    ];

    // What stands between a value and the name behind it.
    private static readonly SearchValues<byte> Punctuation = SearchValues.Create(" \t\r\n\"',\\"u8);

    // Between two pairs of a line, or two lines in one: what they begin or end with.
    private static readonly SearchValues<byte> SeparatorMarks = SearchValues.Create(",;&\\%<"u8);

    private static readonly TextCache<string> Known = new(Split);

    private readonly string? _words;

    private Lead(string words) => _words = words;

    /// <summary>The words, each with a space before and behind it; empty where there are none.</summary>
    public string Words => _words ?? "";

    /// <summary>Reads the words that lead to the end of a text.</summary>
    /// <param name="before">What stands before the value.</param>
    public static Lead To(ReadOnlySpan<byte> before) =>
        Nearest(before, static part => Known.Of(part) is { Length: > 0 } words ? words : null, out _) is { } words ? new Lead(words) : default;

    /// <summary>Reads the parts of a text from its end to where those begin that are about something else, until one says something.</summary>
    /// <param name="before">What stands before the value.</param>
    /// <param name="read">Reads a part; null where it says nothing.</param>
    /// <param name="seen">Bytes at the end of the text that were looked at.</param>
    /// <typeparam name="T">What is read of it.</typeparam>
    public static T? Nearest<T>(ReadOnlySpan<byte> before, Func<ReadOnlySpan<byte>, T?> read, out int seen)
        where T : class
    {
        seen = before.Length;
        var end = before.Length;
        var line = 0;
        while (line <= LinesAbove)
        {
            var start = before.LastIndexOf((byte)'\n') + 1;
            var text = before[start..];
            if (text.Length > LongestLine)
                text = text[^LongestLine..];

            if (LastSaying(text, read, out var unseen) is { } found)
            {
                seen = end - before.Length + text.Length - unseen;
                return found;
            }

            if (start == 0 || text.Length == LongestLine)
                break;
            // Of a list of values, each in a line of its own, the name stands above the first.
            line += line > 0 && IsValue(text) ? 0 : 1;
            var above = PairFlag.TrimLine(before[..(start - 1)]);
            before = IsOfParent(text) && (!IsKey(text, "value"u8) || SaysType(above)) ? UpToParent(above, Indentation.Of(text)) : above;
            if (EndsStatement(before))
                break;
        }

        return null;
    }

    /// <summary>
    /// Reads a name that stands behind its value: <c>{"value": "…", "name": "AWS_SECRET"}</c>, <c>echo … | store aws_secret</c>,
    /// <c>SET value = '…' WHERE name = 'aws_secret'</c>.
    /// </summary>
    /// <param name="after">What stands behind the value.</param>
    public static Lead Behind(ReadOnlySpan<byte> after) => Behind(after, out _);

    /// <summary>The same, and how far it looked.</summary>
    /// <param name="after">What stands behind the value.</param>
    /// <param name="seen">Bytes that were looked at.</param>
    public static Lead Behind(ReadOnlySpan<byte> after, out int seen)
    {
        var start = after.IndexOfAnyExcept(Punctuation);
        seen = (start < 0 ? after.Length : start) + LongestLabel;
        if (start < 0 || after[start] is not ((byte)'|' or (byte)'n' or (byte)'N' or (byte)'k' or (byte)'K' or (byte)'w' or (byte)'W'))
            return default;

        var text = after[start..];
        var end = text.IndexOfAny("}])"u8);
        text = end < 0 ? text : text[..end];
        var label = LengthOfLabel(text);
        if (label < 0)
            return default;
        seen = after.Length;
        text = text[label..];
        var line = text.IndexOf((byte)'\n');
        return new Lead(Split(line < 0 ? text : text[..line]));
    }

    /// <summary>All words of a text.</summary>
    public static Lead Everywhere(ReadOnlySpan<byte> text) => new(Split(text));

    /// <summary>Whether any of the words contains the text.</summary>
    public bool Mentions(string text) => Words.Contains(text, StringComparison.Ordinal);

    /// <summary>Where the last of some words stands: the place of the space before it; -1 where there is none.</summary>
    public int LastOf(WordSet words)
    {
        for (var at = StartOfWord(Words.Length - 1, out var word); at >= 0; at = StartOfWord(at, out word))
        {
            if (words.Contains(word))
                return at;
        }

        return -1;
    }

    /// <summary>Where the last word stands that ends in one of some words, in none of some others, and is longer; -1 where there is none.</summary>
    public int LastEndingIn(WordSet ends, WordSet others)
    {
        for (var at = StartOfWord(Words.Length - 1, out var word); at >= 0; at = StartOfWord(at, out word))
        {
            if (ends.ContainsEndOf(word) && !others.ContainsEndOf(word))
                return at;
        }

        return -1;
    }

    /// <summary>The last word.</summary>
    /// <param name="word">The word.</param>
    /// <returns>The place of the space before it; -1 where there is none.</returns>
    public int LastWord(out ReadOnlySpan<char> word) => StartOfWord(Words.Length - 1, out word);

    /// <summary>Number of words behind the one at a place.</summary>
    /// <param name="place">The space before a word.</param>
    public int WordsBehind(int place) => Words.AsSpan(place + 1).Count(' ') - 1;

    /// <summary>Whether the word before the one at a place is one of some.</summary>
    /// <param name="place">The space before a word.</param>
    /// <param name="words">The words.</param>
    public bool IsBehindAny(int place, WordSet words)
    {
        return StartOfWord(place, out var word) >= 0 && words.Contains(word);
    }

    // Negative where there is none.
    private static int LengthOfLabel(ReadOnlySpan<byte> text) =>
        text[0] == '|' ? 0
        : StartsWithWord(text, "name"u8) ? "name".Length
        : StartsWithWord(text, "key"u8) ? "key".Length
        : StartsWithWord(text, "where"u8) ? "where".Length
        : -1;

    // "github-oauth": { "github.com": "…" }: the name of a host says where a value is for, and what is above it what it is.
    private static bool IsHost(ReadOnlySpan<byte> part) => part is [.., (byte)':', (byte)' ', (byte)'"'] && WebAddress.IsHost(part.Trim(" \t\":{"u8));

    private static bool IsKey(ReadOnlySpan<byte> line, ReadOnlySpan<byte> key) => Ascii.EqualsIgnoreCase(line.Trim(" \t\"':="u8), key);

    // "type": "string", as Terraform prints what it gives out, with the value in the next line.
    private static bool SaysType(ReadOnlySpan<byte> above) => TextLine.Before(above).TrimStart(" \t"u8).StartsWith("\"type\": \"string\""u8);

    // What stands as far to the right says other things of what the default is of: its type, a description.
    private static ReadOnlySpan<byte> UpToParent(ReadOnlySpan<byte> above, int indent)
    {
        while (above.LastIndexOf((byte)'\n') is >= 0 and var end && Indentation.Of(above[(end + 1)..]) >= indent)
            above = above[..end];
        return above;
    }

    private static bool IsValue(ReadOnlySpan<byte> line)
    {
        var value = line.Trim(" \t\r\"',-"u8);
        return value.Length >= ShortestValue && ValueAt(value) == value.Length;
    }

    // What is said above a finished statement, or a finished row of values, is about something else.
    private static bool EndsStatement(ReadOnlySpan<byte> above) => above.TrimEnd(" \t\r,"u8) is [.., (byte)')' or (byte)';' or (byte)'}'];

    private static bool StartsWithWord(ReadOnlySpan<byte> text, ReadOnlySpan<byte> word) =>
        text.Length > word.Length && Ascii.EqualsIgnoreCase(text[..word.Length], word) && !Alphabet.Identifier.Contains(text[word.Length]) && text[word.Length] != '-';

    // A line holds several pairs; the one that the value belongs to is the last that has a name.
    private static T? LastSaying<T>(ReadOnlySpan<byte> line, Func<ReadOnlySpan<byte>, T?> read, out int unseen)
        where T : class
    {
        for (var pairs = 1; ; pairs++)
        {
            var separator = LastSeparator(line, out var length);
            var part = line[(separator + length)..];
            var found = IsHost(part) ? null : read(part);
            unseen = Math.Max(0, separator);
            if (found is not null || separator < 0 || pairs == MostPairs || BeginsRow(line[..separator], part))
                return found;
            line = UpToParent(line[..separator], part);
        }
    }

    // "API_SECRET": {"description": "…", "value": "…"}
    private static ReadOnlySpan<byte> UpToParent(ReadOnlySpan<byte> line, ReadOnlySpan<byte> key) =>
        IsOfParent(key) && line.LastIndexOf(": {"u8) is > 0 and var open && !line[open..].Contains((byte)'}') && !Scoring.Mentions.AnyOf(line[open..], LabelsOfNames) ? line[..open] : line;

    private static bool IsOfParent(ReadOnlySpan<byte> line) => IsKey(line, "default"u8) || IsKey(line, "defaultValue"u8) || IsKey(line, "value"u8);

    // ('read_token', 1), ('…: the values of SQL.
    private static bool BeginsRow(ReadOnlySpan<byte> before, ReadOnlySpan<byte> part) => before is [.., (byte)')'] && part.TrimStart((byte)' ') is [(byte)'(', ..];

    // Negative where there is none.
    private static int LastSeparator(ReadOnlySpan<byte> line, out int length)
    {
        length = 1;
        for (var at = line.LastIndexOfAny(SeparatorMarks); at >= 0; at = line[..at].LastIndexOfAny(SeparatorMarks))
        {
            switch (line[at])
            {
                case (byte)',' or (byte)'&':
                    return at;
                case (byte)';':
                    // What ends an entity of HTML separates nothing, nor does what begins it; but for &amp;, which does.
                    if (line[..at].LastIndexOf((byte)'&') is not (>= 0 and var entity) || Escapes.Read(line[entity..], out var character) != at + 1 - entity || Separates(character))
                        return at;
                    at = entity;
                    break;
                default:
                    if (TextLine.LengthOfEscapedEnd(line[at..]) is > 0 and var end)
                    {
                        length = end;
                        return at;
                    }

                    break;
            }
        }

        return -1;
    }

    private static bool Separates(byte character) => character is (byte)',' or (byte)';' or (byte)'&' or (byte)'\n';

    // The word that ends at a space, and the space before it; -1 where there is none.
    private int StartOfWord(int end, out ReadOnlySpan<char> word)
    {
        var start = end <= 0 ? -1 : Words.LastIndexOf(' ', end - 1);
        word = start < 0 ? default : Words.AsSpan((start + 1)..end);
        return start;
    }

    private static string Split(ReadOnlySpan<byte> text)
    {
        // Each word has a space before it, and a letter may be a word of its own.
        var words = text.Length > LongestLine ? new char[(text.Length * 2) + 1] : stackalloc char[(text.Length * 2) + 1];
        var length = 0;
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            // A value that stands before another one is no name of it.
            if (i == start && ValueAt(text[i..]) is > 0 and var value)
                start = i += value;
            var ends = i == text.Length || !Alphabet.Alphanumeric.Contains(text[i]);
            if (ends || (i > start && StartsWord(text, i)))
            {
                length = Append(words, length, text[start..i]);
                start = ends ? i + Math.Max(1, LengthOfMark(text[i..])) : i;
                i = Math.Max(i, start - 1);
            }
        }

        length = WithoutVariant(words[..length]);
        if (length == 0)
            return "";
        words[length] = ' ';
        return words[..(length + 1)].ToString();
    }

    // Where it is no variant of anything, it is a name.
    private static int WithoutVariant(ReadOnlySpan<char> words)
    {
        while (words.LastIndexOf(' ') is > 0 and var last && Variants.Contains(words[(last + 1)..]))
            words = words[..last];
        return words.Length;
    }

    private static int ValueAt(ReadOnlySpan<byte> text)
    {
        // Most words are told from a value by two bytes.
        if (text.Length < ShortestValue || !Alphabet.Values.Contains(text[ShortestValue / 2]) || !Alphabet.Values.Contains(text[ShortestValue - 1]))
            return 0;

        var length = Alphabet.Values.RunAtStart(text);
        return length >= ShortestValue
            && text[..length].ContainsAnyInRange((byte)'a', (byte)'z')
            && text[..length].ContainsAnyInRange((byte)'0', (byte)'9')
            && !Randomness.ReadsLikeCode(text[..length]) ? length : 0;
    }

    private static bool StartsWord(ReadOnlySpan<byte> text, int at)
    {
        if (!char.IsAsciiLetterUpper((char)text[at]))
            return false;
        var afterLower = !char.IsAsciiLetterUpper((char)text[at - 1]);
        var beforeLower = at + 1 < text.Length && char.IsAsciiLetterLower((char)text[at + 1]);
        return afterLower || beforeLower;
    }

    // What holds no word: "\u0026", "&quot;" or "%20", characters that are escaped; "</name>", which says nothing that its start has not said; "<key>",
    // before the name of what follows in a property list, and "key": or key= before that of a pair; "<span class="token string">" and "{className:"token string"}", as Prism colours code; what colours it in a terminal;
    // "<td class="v">", and "<dt>" and "<dd>" around a term and what it is.
    private static int LengthOfMark(ReadOnlySpan<byte> text) => text switch
    {
        [(byte)'\\', (byte)'u' or (byte)'n' or (byte)'r' or (byte)'t', ..] or [(byte)'&' or (byte)'%', ..] => Escapes.Read(text, out _),
        [(byte)'<', (byte)'/', ..] or [(byte)'<', (byte)'t', (byte)'d', (byte)' ', ..] => text.IndexOf((byte)'>') + 1,
        [(byte)'"', (byte)'O' or (byte)'P', ..] or [(byte)'<', (byte)'s', (byte)'t', ..] or [(byte)' ', (byte)'F' or (byte)'f', (byte)'i', ..] => Scoring.Mentions.LengthAtStartOf(text, PairMarks),
        [(byte)'<', (byte)'s', ..] when text.StartsWith("<span class="u8) && text["<span class="u8.Length..].TrimStart("\\\""u8).StartsWith("token"u8) => text.IndexOf((byte)'>') + 1,
        [(byte)'{', (byte)'c', ..] when text.StartsWith("{className:\"token"u8) => text.IndexOf((byte)'}') + 1,
        [(byte)'<', (byte)'d', (byte)'d' or (byte)'t', (byte)'>', ..] => TermTag,
        [(byte)'<', (byte)'k', (byte)'e', (byte)'y', (byte)'>', _, ..] => KeyTag,
        [(byte)' ', (byte)'k', (byte)'e', (byte)'y', (byte)'=', ..] => LengthOfKey(text),
        [(byte)'"', (byte)'k' or (byte)'K', (byte)'e', (byte)'y', (byte)'"' or (byte)'\\', ..] => LengthOfKey(text),
        [Escapes.Escape, ..] => Escapes.ColourAtStart(text),
        _ => 0,
    };

    // Where nothing stands behind it, the value is the key itself.
    private static int LengthOfKey(ReadOnlySpan<byte> text)
    {
        var name = text[KeyTag..].TrimStart("\\\": "u8);
        return !name.IsEmpty && Alphabet.Alphanumeric.Contains(name[0]) ? text.Length - name.Length : 0;
    }

    private static int Append(Span<char> words, int length, ReadOnlySpan<byte> word)
    {
        if (word.IsEmpty || Alphabet.Digits.ContainsAll(word))
            return length;

        var text = words.Slice(length + 1, word.Length);
        for (var i = 0; i < word.Length; i++)
            text[i] = char.ToLowerInvariant((char)word[i]);
        if (NeutralWords.Contains(text))
            return length;
        words[length] = ' ';
        return length + 1 + word.Length;
    }
}
