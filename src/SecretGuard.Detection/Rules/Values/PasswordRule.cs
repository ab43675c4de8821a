using System.Buffers;
using System.Text;
using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Rules.Values;

/// <summary>A password or a short secret: the value that is given to a name which says so, in whatever notation.</summary>
public sealed class PasswordRule : Rule
{
    private const int LongestLine = 160;
    private const int ShortestFunction = 4;

    private static readonly SearchValues<byte> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz."u8);

    // Words beside which a password may stand with nothing but a space before it, as in .netrc.
    private static readonly WordSet SignIn = ["machine", "login", "user", "username", "account", "requirepass", "masterauth", "psk", "ppp", "auth"];

    private static readonly SearchValues<byte> TypeCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_."u8);

    private static readonly SearchValues<byte> Lists = SearchValues.Create(",|"u8);

    private static readonly SearchValues<byte> Assigning = SearchValues.Create("=:>(,| \t"u8);

    private static readonly SearchValues<byte> Code = SearchValues.Create("(){}[]\n"u8);

    private static readonly WordSet Making = ["generate", "gen"];

    /// <inheritdoc/>
    public override Anchor Anchor { get; } = Anchor.Words("pass", "pwd", "secret", "psk", "bindpw", "_pw", "masterauth", "kennwort", "senha", "contrasena", "wachtwoord");

    /// <inheritdoc/>
    public override Reach Reach { get; } = new(Reach.OfContext.Before, Assignment.Reach + LongestLine);

    /// <inheritdoc/>
    public override Exactness Exactness => Exactness.Generic;

    /// <inheritdoc/>
    internal override Range Examine(in Window window, Score score)
    {
        var text = window.Text;
        if (!Assignment.TryRead(text, window.Anchor, out var assignment))
            return default;

        var (start, end) = (assignment.Start, assignment.Start + assignment.Length);
        var name = Lead.To(text[..(assignment.IsEntered ? assignment.NameEnd : start)]);
        if (!(assignment.IsEntered ? PasswordName.IsOfField(name) : PasswordName.Is(name)) || IsMade(name, assignment) || !IsAssigned(assignment, name, text[start..end], text[end..]) || ValueText.IsLookedAt(text[start..end]))
            return default;
        if (assignment.Quote == 0 ? IsCall(text[start..end], text[end..]) || IsVariable(text[..start], text[start..end], text[end..]) || IsNamesake(text[start..end], assignment.Name) : IsName(text[end..]))
            return default;
        if (IsRole(text[..start]) || Placeholder.IsTemplate(text[(start - 1)..Math.Min(end + 1, text.Length)]))
            return default;

        score.Add(2, "the name beside it is that of a password");
        PasswordValue.Judge(text[start..end], score);
        return start..end;
    }

    // generateSecret('A128GCM') says how to make one.
    private static bool IsMade(Lead name, in Assignment assignment) =>
        assignment.Separator is [(byte)'(', ..] && name.IsBehindAny(name.LastWord(out _), Making);

    private static bool IsAssigned(in Assignment assignment, Lead name, ReadOnlySpan<byte> value, ReadOnlySpan<byte> after)
    {
        var separator = assignment.Separator;

        // In a comment behind a string: "/etc/passwd" // unistd.h:88:1, and what a link of Markdown is called.
        if (separator.IndexOf("// "u8) >= 0 || after.StartsWith("`]("u8))
            return false;

        // echo "PASSWORD=$PASSWORD" >> $HOME/.env
        if (assignment.IsOfVariable && !separator.ContainsAny("=:"u8))
            return false;

        if ((assignment.IsOfVariable && IsDefault(separator, after)) || assignment.IsEntered)
            return true;

        // Chef::Secret::Store is a name, --secret=x --etag=1 another option, and `pwd` a folder.
        if (separator.StartsWith("::"u8) || separator.EndsWith(" --"u8) || IsPointer(separator, value) || IsFolder(assignment))
            return false;

        // password=secret host=10.0.0.4, .forgotPwd .signIn
        if (IsBlank(separator) && (IsPair(value) || value[0] == '.'))
            return false;

        if (assignment.Quote != 0 && IsOfLineAbove(separator))
            return false;

        // (list "a.password") "other"
        if (separator.Contains((byte)')') && !separator.ContainsAny("=:>,"u8))
            return false;

        // A list of strings, or of alternatives, is no assignment; the arguments of a call may be one.
        if (separator.ContainsAny(Lists))
            return assignment.Quote != 0 && separator.Contains((byte)',') && (IsValueOfPair(separator) || IsFirstArgument(assignment.Before));
        if (IsBlank(separator))
        {
            var rest = assignment.Quote != 0 && !after.IsEmpty ? after[1..] : after;
            return assignment.IsOption
                || (name.LastOf(SignIn) >= 0 && (EndsLine(rest) || rest is [(byte)' ', ..] || (assignment.Quote != 0 && rest is [(byte)';', ..])))
                || (StartsLine(assignment.Before) && EndsLine(rest))
                || (assignment.Quote != 0 && IsDefinition(assignment.Before));
        }

        if (!separator.ContainsAny(Assigning))
            return false;
        if (assignment.Quote != 0 || separator is [.., (byte)'>'] || assignment.IsOption)
            return true;

        // Without quotes only what fills its line or is a pair of a list is a value; everything else is code or prose.
        return !separator.ContainsAny(Code)
            && (EndsLine(after) || after is [(byte)';' or (byte)'&' or (byte)',', ..] || IsQuotedPair(assignment.Before, after) || (separator.SequenceEqual("="u8) && IsAmongPairs(assignment, after)));
    }

    // {"name": "DB_PASSWORD", "value": "…"}
    private static bool IsValueOfPair(ReadOnlySpan<byte> separator) =>
        Mentions.AtStartOf(separator[(separator.IndexOf((byte)',') + 1)..].TrimStart(" \t\r\n\\\"'"u8), ["value", "Value"]);

    // put("password", "…"), type('#password', '…'), fill('input[name="password"]', '…')
    private static bool IsFirstArgument(ReadOnlySpan<byte> before)
    {
        var call = before.TrimEnd("\"'` #"u8);
        return call is [.., (byte)'(' or (byte)'['] || call.EndsWith("[name="u8);
    }

    // (setq smtp-password "…"), as Lisp has it
    private static bool IsDefinition(ReadOnlySpan<byte> before)
    {
        var line = LineOf(before);
        return line.StartsWith("(setq"u8) || line.StartsWith("(def"u8);
    }

    // host=db user=robot password=…, as libpq has it, and PGPASSWORD=… psql
    private static bool IsAmongPairs(in Assignment assignment, ReadOnlySpan<byte> after)
    {
        var previous = assignment.Before.TrimEnd((byte)' ');
        if (previous.Length < assignment.Before.Length && previous[(previous.LastIndexOfAny(" \"'\n"u8) + 1)..].IndexOf((byte)'=') > 0)
            return after is [(byte)' ' or (byte)'"' or (byte)'\'', ..];
        if (after is not [(byte)' ', .. var next])
            return false;
        var name = Alphabet.Identifier.RunAtStart(next);
        return (name > 0 && char.IsAsciiLetter((char)next[0]) && next[name..] is [(byte)'=', not ((byte)'=' or (byte)' '), ..])
            || (LineOf(assignment.Before).IsEmpty && !assignment.Name.ContainsAnyInRange((byte)'a', (byte)'z') && next is [>= (byte)'a' and <= (byte)'z', ..]);
    }

    // ${PASSWORD:-value} in a shell and in Docker Compose, ${db.password:value} in Spring
    private static bool IsDefault(ReadOnlySpan<byte> separator, ReadOnlySpan<byte> after) =>
        after is [(byte)'}', ..] && (separator.SequenceEqual(":"u8) || separator.SequenceEqual(":-"u8) || separator.SequenceEqual(":="u8) || separator.SequenceEqual("-"u8));

    // A line that does not go on says nothing of the next one:
    // - "PASSWORD=${PASSWORD}"
    // - "NAME=value"
    private static bool IsOfLineAbove(ReadOnlySpan<byte> separator) =>
        separator.IndexOf((byte)'\n') is >= 0 and var end && separator[..end].TrimEnd(" \t\r\"'`"u8) is not [.., (byte)':' or (byte)'=' or (byte)'(' or (byte)'[' or (byte)'{' or (byte)',' or (byte)'>' or (byte)'|'];

    // "`pwd`", as a shell asks where it is
    private static bool IsFolder(in Assignment assignment) =>
        assignment.Before is [.., (byte)'"', (byte)'`'] && assignment.Separator is [(byte)'`', (byte)'"' or (byte)'\\', ..];

    // secret *big.Int
    private static bool IsPointer(ReadOnlySpan<byte> separator, ReadOnlySpan<byte> value) =>
        separator is [(byte)' ' or (byte)'\t', .., (byte)'*'] && separator.Trim(" \t*"u8).IsEmpty && !value.ContainsAnyExcept(TypeCharacters);

    // "password: …"
    private static bool IsQuotedPair(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after) =>
        after is [(byte)'"' or (byte)'\'', ..] && before is [.., var quote] && quote == after[0];

    private static bool IsBlank(ReadOnlySpan<byte> separator) => separator.Trim("\"'` \t"u8).IsEmpty;

    private static bool IsPair(ReadOnlySpan<byte> value) =>
        value.IndexOf((byte)'=') is > 0 and var equals && equals < value.Length - 1 && !value[..equals].ContainsAnyExcept(TypeCharacters);

    // secret = BigDecimal(2.2, password = common._pow(3, x), and a call whose arguments stand in the next line
    private static bool IsCall(ReadOnlySpan<byte> value, ReadOnlySpan<byte> after) =>
        value.IndexOf((byte)'(') is >= ShortestFunction and var open
        && (after is [(byte)',', (byte)' ', ..] || open == value.Length - 1
            ? !value[..open].ContainsAnyExcept(TypeCharacters) && !value[open..].Contains((byte)')')
            : !value[..open].ContainsAnyExcept(Letters) && LetterPairs.RandomOverCode(value[..open]) < 0);

    // bindPW: $dex.ldap.bindPW, -secret ${it.key}, PASS = $1B000401 (a number in Pascal), and what is given a variable in a
    // program: a field, with a comma behind it, or another variable (secret = result.AsT0;).
    private static bool IsVariable(ReadOnlySpan<byte> before, ReadOnlySpan<byte> value, ReadOnlySpan<byte> after) =>
        (before is [.., (byte)'$'] && ((value.Contains((byte)'.') && !value.ContainsAnyExcept(TypeCharacters)) || Alphabet.Hex.ContainsAll(value)))
        || before is [.., (byte)'$', (byte)'{']
        || (!value.ContainsAnyExcept(TypeCharacters) && (after is [(byte)',', (byte)'\n' or (byte)'\r', ..] || (value.Contains((byte)'.') && EndsStatement(after))));

    // bindPW := c.BindPW
    private static bool IsNamesake(ReadOnlySpan<byte> value, ReadOnlySpan<byte> name) =>
        value.LastIndexOf((byte)'.') is > 0 and var dot && Ascii.EqualsIgnoreCase(value[(dot + 1)..], name[(name.LastIndexOf((byte)'.') + 1)..])
        && Alphabet.Members.ContainsAll(value);

    // Not what separates one part of a connection string from the next.
    private static bool EndsStatement(ReadOnlySpan<byte> after)
    {
        if (after is not [(byte)';', ..])
            return false;
        var rest = after[1..].TrimStart((byte)' ');
        return rest.IsEmpty || (!char.IsAsciiLetterOrDigit((char)rest[0]) && rest[0] is not ((byte)'"' or (byte)'\'' or (byte)'`'));
    }

    // pass :data:`h11.CLIENT`, as reStructuredText refers to a name.
    private static bool IsRole(ReadOnlySpan<byte> before) =>
        before is [.. var role, (byte)':', (byte)'`'] && role[..^Alphabet.Identifier.RunAtEnd(role)] is [.., (byte)':'];

    // "secret": {"Fn::GetAtt": …
    private static bool IsName(ReadOnlySpan<byte> after) => after.Length > 1 && after[1..].TrimStart(" \t"u8) is [(byte)':', ..];

    // Nothing but what sets a variable stands before the name.
    private static bool StartsLine(ReadOnlySpan<byte> before)
    {
        var line = LineOf(before);
        return line.IsEmpty || line.SequenceEqual("ENV"u8) || line.SequenceEqual("ARG"u8) || line.SequenceEqual("set"u8) || line.SequenceEqual("setx"u8) || line.SequenceEqual("#define"u8);
    }

    private static ReadOnlySpan<byte> LineOf(ReadOnlySpan<byte> before) => before[(before.LastIndexOf((byte)'\n') + 1)..].Trim(" \t"u8);

    private static bool EndsLine(ReadOnlySpan<byte> after)
    {
        var rest = after.TrimStart(" \t"u8);
        return rest.IsEmpty || rest[0] is (byte)'\n' or (byte)'\r' or (byte)'#' || (rest.Length < after.Length && rest is [(byte)'/', (byte)'/', ..]);
    }
}
