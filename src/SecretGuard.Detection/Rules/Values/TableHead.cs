using System.Buffers;
using System.Text;
using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Rules.Values;

/// <summary>What names the columns of a table in text: its first line, or the list between an INSERT of SQL and its rows.</summary>
internal readonly record struct TableHead
{
    // Of a name, from the one on that says what it is: Secret access key.
    private const int MostWords = 3;

    // Those of ASCII that no name has.
    private static readonly SearchValues<byte> OtherCharacters = SearchValues.Create("!\"$%&'()*+,:;<=>?@[\\]^`{|}~\t\n\r"u8);

    private static readonly SearchValues<byte> RuledCharacters = SearchValues.Create("-+|:= \t\r"u8);

    private static readonly string[] Inserts = ["insert into "];

    private static ReadOnlySpan<byte> ByteOrderMark => "\uFEFF"u8;

    private static ReadOnlySpan<byte> Values => "values"u8;

    private TableHead(int start, byte separator, bool isInsert) => (Start, Separator, IsInsert) = (start, separator, isInsert);

    /// <summary>What may stand between two columns.</summary>
    public static SearchValues<byte> Separators { get; } = SearchValues.Create(",;\t|"u8);

    /// <summary>Where the first name begins.</summary>
    public int Start { get; }

    /// <summary>What stands between two columns.</summary>
    public byte Separator { get; }

    /// <summary>Whether it is of an INSERT.</summary>
    public bool IsInsert { get; }

    /// <summary>What ends a row.</summary>
    public byte End => IsInsert ? (byte)')' : (byte)'\n';

    /// <summary>Whether a name may end as one of a column does.</summary>
    /// <param name="text">The text from a place in the name on, as far as it is seen.</param>
    public static bool MayEndName(ReadOnlySpan<byte> text)
    {
        var behind = BehindName(text);
        return behind.IsEmpty || behind[0] is (byte)'\n' or (byte)')' || Separators.Contains(behind[0]);
    }

    /// <summary>Finds the head that a name stands in.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">A place in the name.</param>
    /// <param name="isCut">Whether there may be more before the text.</param>
    /// <param name="head">The head.</param>
    public static bool TryFind(ReadOnlySpan<byte> text, int name, bool isCut, out TableHead head)
    {
        head = default;
        var after = text[name..];
        if (!MayEndName(after))
            return false;
        var before = text[..name];
        if (before.LastIndexOf((byte)'(') is >= 0 and var open && !before[open..].Contains((byte)')'))
        {
            head = new(open + 1, (byte)',', isInsert: true);
            return Mentions.AnyOf(TextLine.Before(before[..open]), Inserts);
        }

        var line = TextLine.Before(before);
        var start = name - line.Length + (line.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0);
        after = BehindName(after);
        before = before[..^Alphabet.Identifier.RunAtEnd(before)].TrimEnd("\"'` "u8);
        var separator = after is [var next, ..] && Separators.Contains(next) ? next : before is [.., var last] && Separators.Contains(last) ? last : default;
        head = new(start, separator, isInsert: false);
        // What is indented is a list in code, unless it has lines around it.
        return separator != default && (start > 0 || !isCut) && (separator == '|' || !char.IsWhiteSpace((char)text[start]));
    }

    /// <summary>Whether columns may be called like that.</summary>
    /// <param name="names">The names, in their order.</param>
    /// <param name="line">The text that they are in.</param>
    public bool MayBe(ReadOnlySpan<Range> names, ReadOnlySpan<byte> line)
    {
        foreach (var name in names)
        {
            if (line[name].ContainsAny(OtherCharacters) || (line[name].IsEmpty && Separator != '|'))
                return false;
        }

        return true;
    }

    /// <summary>Where the first row begins; the end of the text where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">Where the head ends.</param>
    public int FirstRow(ReadOnlySpan<byte> text, int end)
    {
        if (!IsInsert)
        {
            // Lines around the names stand around rows of any kind; only below a head is one ruled.
            var next = NextRow(text, end);
            return Separator == '|' && next == end + 1 ? text.Length : next;
        }

        var values = text[Math.Min(text.Length, end + 1)..].TrimStart(" \t\r\n"u8);
        return values.Length >= Values.Length && Ascii.EqualsIgnoreCase(values[..Values.Length], Values) ? NextRow(text, text.Length - values.Length + Values.Length - 1) : text.Length;
    }

    /// <summary>Where the next row begins; the end of the text where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">Where the row before it ends.</param>
    public int NextRow(ReadOnlySpan<byte> text, int end)
    {
        var rest = text[Math.Min(text.Length, end + 1)..];
        if (IsInsert)
        {
            rest = rest.TrimStart(", \t\r\n"u8);
            return rest is [(byte)'(', ..] ? text.Length - rest.Length + 1 : text.Length;
        }

        while (!rest.IsEmpty && !TextLine.Behind(rest).ContainsAnyExcept(RuledCharacters))
            rest = rest.IndexOf((byte)'\n') is >= 0 and var lineBreak ? rest[(lineBreak + 1)..] : [];
        return text.Length - rest.Length;
    }

    private static ReadOnlySpan<byte> BehindName(ReadOnlySpan<byte> text)
    {
        for (var word = 0; word < MostWords; word++)
        {
            text = text[Alphabet.Identifier.RunAtStart(text)..];
            if (text is not [(byte)' ', var next, ..] || !Alphabet.Letters.Contains(next))
                break;
            text = text[1..];
        }

        return text.TrimStart("\"'` \r"u8);
    }
}
