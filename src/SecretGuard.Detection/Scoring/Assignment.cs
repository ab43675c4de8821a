using System.Buffers;
using SecretGuard.Detection.Decoding;
using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Scoring;

/// <summary>
/// Reads the value that a name is given, in whatever language: <c>password = "…"</c>, <c>--password …</c>,
/// <c>&lt;password&gt;…&lt;/password&gt;</c>, <c>&lt;add key="Password" value="…"/&gt;</c>, <c>setPassword("…")</c>,
/// <c>{"name": "password", "value": "…"}</c>, <c>login robot password …</c>.
/// </summary>
internal readonly ref struct Assignment
{
    /// <summary>What begins a text in XML that may have any character in it.</summary>
    public const string CharacterData = "<![CDATA[";

    private const int LongestName = 48;
    private const int LongestGlue = 96;
    private const int LongestValue = 160;
    private const int MostLines = 2;

    // Of those between a name and its value.
    private const int LongestWord = 16;
    private const int LongestNeutral = 9;

    // What may stand between a name and its value: punctuation, and words that say nothing.
    private static readonly SearchValues<byte> Glue = SearchValues.Create(" \t\"'`=:>([{,|*<)]}/-$"u8);

    private static readonly SearchValues<byte> BeforeWords = SearchValues.Create(" \t\n\"'`[{("u8);

    private static readonly SearchValues<byte> UnquotedEnd = SearchValues.Create(" \t\r\n\"'`<>;,|)}]\\\u001b"u8);

    private static readonly SearchValues<byte> QueryEnd = SearchValues.Create(" \t\r\n\"'`<>;,|)}]\\&\u001b"u8);

    private static readonly SearchValues<byte> ChosenEnd = SearchValues.Create(" \t\r\n;,\"'`\\\u001b"u8);

    // No value that fills its line has these, and none of YAML begins with those. With a dollar begin variables and hashes.
    private static readonly SearchValues<byte> NotInLine = SearchValues.Create(" \t\"'`\\<\u001b"u8);
    private static readonly SearchValues<byte> NotAtStartInYaml = SearchValues.Create("*&!|>%@{}[],?#:="u8);

    private static readonly string[] NeutralWords =
    [
        "value", "string", "str", "text", "val", "data", "cdata", "type", "key", "name", "std", "char", "const", "encoding", "base64", "default", "is", "final",
        "setting", "property", "var", "xml", "space", "preserve", "content", "str8", "s", "constant", "with", "send",
        "secretstr", "field", "u8",
    ];

    // Types of Basic and Rust.
    private static readonly string[] Types = ["As String", "&str", "&'static str"];

    // What stands behind the name of a property in C#.
    private static readonly string[] Accessors = ["{ get; set; }", "{ get; init; }", "{ get; private set; }", "{ get; }"];

    // What gives a value in a template where there is none, as Jinja and Go write it.
    private static readonly string[] Defaults = ["| default(", "|default(", "| default "];

    private static readonly string[] ColumnTypes = ["NVARCHAR(", "nvarchar(", "VARCHAR(", "varchar(", "VARCHAR2("];

    // Around the border between two cells of a table in HTML, or a term and what it is.
    private static readonly string[] CellEnds = ["</td>", "</th>", "</dt>"];
    private static readonly string[] CellStarts = ["<td", "<dd"];

    // What ends how a name looks in HTML, and what begins a text in XML.
    private static readonly string[] Marks = ["</b>", "</strong>", "</em>", "</code>", CharacterData];

    // Before a text as Erlang sends and stores it.
    private static readonly string[] Binaries = [", <<", ",<<"];

    // What types a text into a field, or sets it.
    private static readonly string[] Setters =
    [
        ".send_keys(", ".sendKeys(", ".SendKeys(", ".type(", ".fill(", ".setValue(", ".set_value(", ".val(", ".Text = ", ".text = ", ".Value = ", ".value = ", ".Text=", ".value=",
    ];

    private Assignment(int start, int length, byte quote, ReadOnlySpan<byte> name, ReadOnlySpan<byte> separator, ReadOnlySpan<byte> before)
    {
        Name = name;
        Start = start;
        Length = length;
        Quote = quote;
        Separator = separator;
        Before = before;
    }

    /// <summary>The name, with those of what it is a member of.</summary>
    public ReadOnlySpan<byte> Name { get; }

    /// <summary>Where the name ends.</summary>
    public int NameEnd => Start - Separator.Length;

    /// <summary>Where the value begins.</summary>
    public int Start { get; }

    /// <summary>Number of its bytes.</summary>
    public int Length { get; }

    /// <summary>The quote around the value; 0 where there is none.</summary>
    public byte Quote { get; }

    /// <summary>What stands between the name and the value.</summary>
    public ReadOnlySpan<byte> Separator { get; }

    /// <summary>What stands before the name.</summary>
    public ReadOnlySpan<byte> Before { get; }

    /// <summary>Whether the name is an option of a command: <c>--password</c>, <c>--db-password</c>, <c>/password:</c>.</summary>
    public bool IsOption => Before is [.., (byte)'-']
        ? IsStartOfWord(Before.TrimEnd((byte)'-'))
        : Before is [.., (byte)' ', (byte)'/'] && Separator is [(byte)':'];

    /// <summary>Whether the name is a keyword of Clojure's: <c>:db-password</c>.</summary>
    public bool IsKeyword => Before is [.. var rest, (byte)':'] && IsStartOfWord(rest);

    /// <summary>
    /// Whether a text is entered where the name says: <c>passwordField.sendKeys("…")</c>, <c>fill_in 'Password', with: '…'</c>,
    /// <c>expect "password:"</c> and <c>send "…"</c>.
    /// </summary>
    public bool IsEntered => Quote != 0
        && ((Separator.IndexOf((byte)'.') is >= 0 and var dot && Mentions.LengthAtStartOf(Separator[dot..], Setters) > 0) || Separator.IndexOf(", with: "u8) >= 0 || Separator.IndexOf("\nsend "u8) >= 0);

    /// <summary>Whether the value stands in a template for where there is none: <c>{{ db_password | default('…') }}</c>.</summary>
    public bool IsOfTemplate => Quote != 0 && Mentions.AtEndOf(Separator[..^1], Defaults);

    /// <summary>Whether the name is that of a variable which is read there: <c>$PASSWORD</c>, <c>${PASSWORD}</c>.</summary>
    public bool IsOfVariable => Before is [.., (byte)'$'] or [.., (byte)'$', (byte)'{'];

    /// <summary>Bytes behind the start of a name within which the value stands, if it has one.</summary>
    public static int Reach => LongestName + LongestGlue + LongestValue;

    /// <summary>Whether what stands right behind the name that goes on at a place may lead to a value.</summary>
    /// <param name="text">What is near the place.</param>
    /// <param name="name">The place.</param>
    public static bool MayFollow(ReadOnlySpan<byte> text, int name)
    {
        var end = EndOfName(text, name);
        return end - name == LongestName || end > text.Length - LongestWord || SkipGlue(text, end) != end;
    }

    /// <summary>Reads what is assigned to the name that goes on at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">A place in the name.</param>
    /// <param name="assignment">The value.</param>
    public static bool TryRead(ReadOnlySpan<byte> text, int name, out Assignment assignment)
    {
        assignment = default;
        var nameEnd = EndOfName(text, name);
        var nameStart = name - NameBefore(text[..name]);
        nameStart += Math.Min(name - nameStart, Escapes.TailAt(text, nameStart));
        if (LengthInLine(text, nameStart, nameEnd, out var start) is > 0 and var whole)
        {
            assignment = new Assignment(start, whole, 0, text[nameStart..nameEnd], text[nameEnd..start], text[..nameStart]);
            return true;
        }

        start = SkipGlue(text, nameEnd);
        if (start <= nameEnd || start >= text.Length)
            return false;

        var glue = text[nameEnd..start];
        var quote = OpeningQuote(glue);
        var isOfQuery = nameStart > 0 && text[nameStart - 1] is (byte)'?' or (byte)'&';
        var length = quote != 0 ? QuotedLength(text[start..], quote) : UnquotedLength(text[start..], glue, isOfQuery);
        length -= Substitution.LengthOfEnd(text, start, start + length, out _);
        if (length == 0)
            return false;
        assignment = new Assignment(start, length, quote, text[nameStart..nameEnd], glue, text[..nameStart]);
        return true;
    }

    // What stands in a value's place where nobody is to read it.
    private static ReadOnlySpan<byte> Mask => "***"u8;

    private static bool IsStartOfWord(ReadOnlySpan<byte> before) => before.IsEmpty || BeforeWords.Contains(before[^1]);

    private static int EndOfName(ReadOnlySpan<byte> text, int name)
    {
        var end = name;
        while (end < text.Length && end - name < LongestName && Alphabet.Identifier.Contains(text[end]))
            end++;
        return end;
    }

    private static int NameBefore(ReadOnlySpan<byte> before)
    {
        var length = 0;
        while (length < before.Length && length < LongestName && (Alphabet.Identifier.Contains(before[^(length + 1)]) || Joins(before[..^length], before[^length..])))
            length++;
        return length > 0 && IsJoint(before[^length]) ? length - 1 : length;
    }

    // Right before the name a hyphen may be that of an option.
    private static bool Joins(ReadOnlySpan<byte> before, ReadOnlySpan<byte> name) =>
        name.IsEmpty ? before[^1] == '.' || (before is [.., var last, (byte)'-'] && Alphabet.Alphanumeric.Contains(last)) : IsJoint(before[^1]) && !IsJoint(name[0]);

    // spring.datasource.password, db-password
    private static bool IsJoint(byte value) => value is (byte)'-' or (byte)'.';

    private static int SkipGlue(ReadOnlySpan<byte> text, int from)
    {
        var (at, lines, end) = (from, 0, Math.Min(text.Length, from + LongestGlue));
        while (at < end)
        {
            if (text[at] is (byte)'\n' or (byte)'\r')
            {
                lines += text[at] == '\n' ? 1 : 0;
                if (lines > MostLines)
                    return -1;
                at++;
            }
            else if (text[at..end].StartsWith(Mask))
            {
                return at;
            }
            else if (text[at..end] is [(byte)'?', (byte)'?' or (byte)':' or (byte)'=', ..] or [(byte)'o', (byte)'r', (byte)' ', (byte)'"' or (byte)'\'', ..])
            {
                at += 2;
            }
            else if (WholeGlue(text[at..end]) is > 0 and var whole)
            {
                at += whole;
            }
            else if (Glue.Contains(text[at]) || IsQuotePrefix(text[at..end]))
            {
                at++;
                if (IsOpening(text, at, from))
                    return at;
            }
            else
            {
                var word = text[at] switch
                {
                    (byte)'.' => Mentions.LengthAtStartOf(text[at..end], Setters),
                    (byte)'&' or (byte)'A' => Mentions.LengthAtStartOf(text[at..end], Types),
                    _ => NeutralWord(text[at..end]),
                };
                if (word == 0)
                    return at;
                at += word;
            }
        }

        return -1;
    }

    private static int WholeGlue(ReadOnlySpan<byte> text) => text[0] switch
    {
        (byte)'{' => Mentions.LengthAtStartOf(text, Accessors),
        (byte)'|' => Mentions.LengthAtStartOf(text, Defaults),
        (byte)'"' => Math.Max(PairFlag.LengthAtStartOf(text), Mentions.LengthAtStartOf(text, PairFlag.Members)),
        (byte)'<' => Math.Max(LengthOfCellBreak(text), Mentions.LengthAtStartOf(text, Marks)),
        (byte)';' => LengthOfCount(text),
        (byte)'s' => Mentions.LengthAtStartOf(text, ["serializeAs=\"String\""]),
        (byte)'N' or (byte)'n' or (byte)'V' or (byte)'v' => LengthOfColumnType(text),
        _ => 0,
    };

    // NVARCHAR(50), varchar(MAX)
    private static int LengthOfColumnType(ReadOnlySpan<byte> text)
    {
        if (Mentions.LengthAtStartOf(text, ColumnTypes) is not (> 0 and var name))
            return 0;
        var size = text[name..].IndexOf((byte)')');
        return size > 0 && (Alphabet.Digits.ContainsAll(text.Slice(name, size)) || System.Text.Ascii.EqualsIgnoreCase(text.Slice(name, size), "max"u8)) ? name + size + 1 : 0;
    }

    // <td>password</td><td class="v">…
    private static int LengthOfCellBreak(ReadOnlySpan<byte> text)
    {
        var next = text[Mentions.LengthAtStartOf(text, CellEnds)..].TrimStart(" \t\r\n"u8);
        return next.Length < text.Length && Mentions.LengthAtStartOf(next, CellStarts) > 0 && next.IndexOf((byte)'>') is > 0 and var end ? text.Length - next.Length + end + 1 : 0;
    }

    // s:8:"password";s:12:"…", as PHP writes an array out
    // https://www.php.net/manual/function.serialize.php
    private static int LengthOfCount(ReadOnlySpan<byte> text) =>
        text.StartsWith(";s:"u8) && Alphabet.Digits.RunAtStart(text[3..]) is > 0 and var digits && text[(digits + 3)..] is [(byte)':', ..] ? digits + 4 : 0;

    // \", @"…" of C# and Objective-C, u'…' and b'…' of Python, N'…' of SQL, L"…" of C
    private static bool IsQuotePrefix(ReadOnlySpan<byte> text) =>
        text is [(byte)'\\' or (byte)'@' or (byte)'u' or (byte)'b' or (byte)'r' or (byte)'N' or (byte)'L', (byte)'"', ..] or [(byte)'\\' or (byte)'u' or (byte)'b' or (byte)'r' or (byte)'N', (byte)'\'', ..];

    // A value begins right behind a quote that something other than the name's own closing quote precedes.
    private static bool IsOpening(ReadOnlySpan<byte> text, int at, int from)
    {
        if (text[at - 1] is not ((byte)'"' or (byte)'\'' or (byte)'`') || at - 1 == from || text[at..] is [(byte)'\n' or (byte)'\r', ..] or [(byte)'\\', (byte)'"', ..] || IsLabel(text[at..]))
            return false;
        var before = text[from..(at - 1)].TrimEnd(" \t\r\n\\"u8);
        return before is [.., (byte)'=' or (byte)':' or (byte)'(' or (byte)',' or (byte)'>' or (byte)'[' or (byte)'{' or (byte)'|' or (byte)'@']
            || Mentions.AtEndOf(text[from..(at - 1)], Defaults) || Mentions.AtEndOf(before, Binaries);
    }

    // Of the two members of {"name": "password", "value": "…"} the second one's name.
    private static bool IsLabel(ReadOnlySpan<byte> text) =>
        NeutralWord(text) is > 0 and var word && text[word..].TrimStart("\\\"' "u8) is [(byte)':' or (byte)'=', ..];

    private static int NeutralWord(ReadOnlySpan<byte> text)
    {
        var length = Alphabet.Alphanumeric.RunAtStart(text);
        if (length is 0 or > LongestNeutral || length == text.Length)
            return 0;

        // What ends a line or closes a quote is a value, whatever it is called.
        if (text[length] is not ((byte)'=' or (byte)'>' or (byte)'"' or (byte)'\'' or (byte)' ' or (byte)':' or (byte)'[' or (byte)'(' or (byte)'*'))
            return 0;
        foreach (var word in NeutralWords)
        {
            if (word.Length == length && System.Text.Ascii.EqualsIgnoreCase(text[..length], word))
                return length;
        }

        return 0;
    }

    // DB_PASSWORD=tm7B)!^*n[W;8sI and db_password: …, alone in a line: what a program chose may have any character in it.
    private static int LengthInLine(ReadOnlySpan<byte> text, int nameStart, int nameEnd, out int start)
    {
        const int Longest = LongestGlue + LongestValue;
        var line = TextLine.Behind(text[nameEnd..Math.Min(text.Length, nameEnd + Longest)]);
        var sign = line.TrimStart(" \t"u8);
        var value = sign.IsEmpty ? sign : sign[1..].TrimStart(" \t"u8);
        start = nameEnd + line.Length - value.Length;
        if (line.Length == Longest || value.Length is 0 or > LongestValue || value[0] == '$' || value[^1] is (byte)';' or (byte)',' || value.ContainsAny(NotInLine))
            return 0;
        if (sign[0] != '=' && (sign[0] != ':' || NotAtStartInYaml.Contains(value[0])))
            return 0;

        var command = TextLine.Before(text[..nameStart]).Trim(" \t-"u8);
        return (command.IsEmpty || command.SequenceEqual("export"u8)) && !HasOtherPair(value)
            && (Randomness.IsOfAllKinds(value) || Randomness.IsOfKeyboard(value)) ? value.Length : 0;
    }

    // aB3xY7qP;HOST=db
    private static bool HasOtherPair(ReadOnlySpan<byte> value)
    {
        foreach (var range in value.SplitAny(";,&"u8))
        {
            var part = value[range];
            if (range.Start.Value > 0 && Alphabet.Identifier.RunAtStart(part) is > 1 and var name && part[name..] is [(byte)'=', ..])
                return true;
        }

        return false;
    }

    private static byte OpeningQuote(ReadOnlySpan<byte> glue) =>
        glue.Length > 1 && glue[^1] is (byte)'"' or (byte)'\'' or (byte)'`' ? glue[^1] : (byte)0;

    private static int QuotedLength(ReadOnlySpan<byte> text, byte quote)
    {
        for (var i = 0; i < text.Length && i <= LongestValue; i++)
        {
            if (text[i] is (byte)'\n' or (byte)'\r')
                return 0;
            if (text[i] == quote)
                return WithoutEnd(text[..i]);
            if (text[i] == '\\' && i + 1 < text.Length && text[i + 1] != quote)
                i++;
        }

        return 0;
    }

    // Without the backslash of an escaped quote, or the end of the line that is sent with it.
    private static int WithoutEnd(ReadOnlySpan<byte> value) => value switch
    {
        [.., (byte)'\\'] => value.Length - 1,
        [.., (byte)'\\', (byte)'r' or (byte)'n'] => value.Length - 2,
        _ => value.Length,
    };

    // What a program chose may have any character in it, where it fills its line, its string or its part of a connection string.
    private static int LengthOfChosen(ReadOnlySpan<byte> text, int end, ReadOnlySpan<byte> glue)
    {
        if (end > LongestValue || ChosenEnd.Contains(text[end]) || glue.TrimEnd((byte)' ') is not [.., (byte)'=' or (byte)':'])
            return 0;
        var more = text[end..Math.Min(text.Length, LongestValue + 1)];
        if (more.IndexOfAny(ChosenEnd) is >= 0 and var length)
        {
            if (more[length] is (byte)' ' or (byte)'\t' or (byte)',' or (byte)'\\')
                return 0;
            more = more[..length];
        }

        var value = text[..(end + more.Length)];
        return value.Length <= LongestValue && Alphabet.Alphanumeric.OccursIn(more) && more.IndexOf("</"u8) < 0 && more.IndexOf("<br"u8) < 0 && Randomness.IsOfAllKinds(value) ? value.Length : 0;
    }

    private static int UnquotedLength(ReadOnlySpan<byte> text, ReadOnlySpan<byte> glue, bool isOfQuery)
    {
        if (glue is [.., (byte)'>'])
        {
            var close = text.IndexOf((byte)'<');
            return close is > 0 and <= LongestValue && !text[..close].ContainsAny("\r\n"u8) ? text[..close].TrimEnd((byte)' ').Length : 0;
        }

        var end = text.IndexOfAny(isOfQuery ? QueryEnd : UnquotedEnd);
        if (end > 0 && !isOfQuery && LengthOfChosen(text, end, glue) is > 0 and var chosen)
            return chosen;
        return end < 0 ? (text.Length <= LongestValue ? text.Length : 0) : end <= LongestValue ? end : 0;
    }
}
