using System.Buffers;
using System.Text;
using SecretGuard.Detection.Decoding;
using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Rules.Values;

/// <summary>
/// Tells the notations that give a password to a name from code and prose in which the two only stand side by side: assignments,
/// members, elements, options, arguments, pairs of a list, lines of a configuration.
/// </summary>
internal static class PasswordNotation
{
    // Words beside which a password may stand with nothing but a space before it, as in .netrc.
    private static readonly WordSet SignIn = ["machine", "login", "user", "username", "account", "requirepass", "masterauth", "psk", "ppp", "auth"];

    // Where programs read variables of the environment.
    private static readonly string[] Environments = ["ENV[", "ENV.fetch(", "getenv(", "Getenv(", "env(", "environ.get(", "GetEnvironmentVariable("];

    // What stands before a name that is given a value.
    private static readonly string[] SettingCommands = ["export", "env", "ARG", "set", "set -gx", "set -x", "setx", "setenv", "fastcgi_param", "#define"];

    // What takes a name and a value.
    private static readonly string[] OptionsOfPairs = [" -e ", " --env ", " --build-arg ", " --set ", " --from-literal=", " --define ", " --dart-define=", " -D"];

    private static readonly SearchValues<byte> Lists = SearchValues.Create(",|"u8);

    private static readonly SearchValues<byte> Assigning = SearchValues.Create("=:>(,| \t"u8);

    private static readonly SearchValues<byte> Code = SearchValues.Create("(){}[]\n"u8);

    /// <summary>What names consist of, with those of what they are members of.</summary>
    public static SearchValues<byte> NameCharacters { get; } = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_."u8);

    /// <summary>Whether a value is given to a name.</summary>
    /// <param name="assignment">What the two were read from.</param>
    /// <param name="name">The words of the name.</param>
    /// <param name="value">The value.</param>
    /// <param name="after">What stands behind it, from its closing quote on.</param>
    public static bool Gives(in Assignment assignment, Lead name, ReadOnlySpan<byte> value, ReadOnlySpan<byte> after)
    {
        var separator = assignment.Separator;

        // In a comment behind a string: "/etc/passwd" // unistd.h:88:1, and what a link of Markdown is called.
        if (separator.IndexOf("// "u8) >= 0 || after.StartsWith("`]("u8))
            return false;

        // echo "PASSWORD=$PASSWORD" >> $HOME/.env
        if (assignment.IsOfVariable && !separator.ContainsAny("=:"u8))
            return false;

        if ((assignment.IsOfVariable && IsDefault(separator, after)) || assignment.IsOfTemplate || assignment.IsEntered)
            return true;

        // secret < CURVE25519_ORDER compares the two.
        if (assignment.Quote == 0 && separator is [(byte)' ', (byte)'<', not (byte)'/', ..])
            return false;

        // Chef::Secret::Store is a name, --secret=x --etag=1 and -ppass -h127.0.0.1 another option, and `pwd` a folder.
        if (separator.StartsWith("::"u8) || separator.EndsWith(" --"u8) || IsShortOption(separator, value) || IsPointer(separator, value) || IsFolder(assignment))
            return false;

        // password=secret host=10.0.0.4, .forgotPwd .signIn, username/password SOCKS5, and: read -r user pass s3_port
        if (IsBlank(separator) && (IsPair(value) || value[0] == '.' || (assignment.Quote == 0 && assignment.Before is [.., (byte)'/']) || LineOf(assignment.Before).IndexOf("read -r "u8) >= 0))
            return false;

        // -s secret=secret -s 'redirectUris=["*"]'
        if (assignment.Quote != 0 && separator.StartsWith(" -"u8) && IsPair(value))
            return false;

        if (assignment.Quote != 0 && IsOfLineAbove(separator))
            return false;
        if (assignment.Quote != 0 && IsFallback(separator))
            return IsOfEnvironment(assignment);

        if (assignment.Quote == 0 && (IsLabelled(separator) || IsBlock(separator)))
            return EndsLine(after);

        // (list "a.password") "other"
        if (separator.Contains((byte)')') && !separator.ContainsAny("=:>,"u8))
            return false;

        // A list of strings, or of alternatives, is no assignment; the arguments of a call may be one.
        if (separator.ContainsAny(Lists))
            return assignment.Quote != 0 && separator.Contains((byte)',') && (IsValueOfPair(separator) || IsFirstArgument(assignment.Before) || IsTuple(assignment.Before, after) || Mentions.AtStartOf(LineOf(assignment.Before), ["buildConfigField", "resValue"]));
        if (IsBlank(separator))
        {
            var rest = assignment.Quote != 0 && !after.IsEmpty ? after[1..] : after;
            return assignment.IsOption
                || (assignment.Quote != 0 && assignment.IsKeyword)
                || (name.LastOf(SignIn) >= 0 && (EndsLine(rest) || (rest is [(byte)' ', ..] && !IsPassedOn(assignment.Name, rest)) || (assignment.Quote != 0 && rest is [(byte)';', ..])))
                || (StartsLine(assignment.Before) && (EndsLine(rest) || (EndsCommand(rest) && !LineOf(assignment.Before).IsEmpty)))
                || (Mentions.AtEndOf(LineOf(assignment.Before), ["config set", "configure set"]) && (EndsLine(rest) || rest.StartsWith(" --"u8)))
                || (assignment.Quote != 0 && IsDefinition(assignment.Before));
        }

        if (!separator.ContainsAny(Assigning))
            return false;
        if (assignment.Quote != 0 || separator is [.., (byte)'>'] || assignment.IsOption || Mentions.AtEndOf(separator, [Assignment.CharacterData]))
            return true;

        // Without quotes only what fills its line or is a pair of a list is a value; everything else is code or prose.
        return !separator.ContainsAny(Code)
            && (EndsLine(after) || after is [(byte)';' or (byte)'&' or (byte)',', ..] || IsQuotedPair(assignment.Before, after) || Substitution.IsReplaced(assignment.Before, after) || (separator.SequenceEqual("="u8) && IsAmongPairs(assignment, after)));
    }

    // {"name": "DB_PASSWORD", "value": "…"}
    private static bool IsValueOfPair(ReadOnlySpan<byte> separator)
    {
        var member = separator[(separator.LastIndexOf((byte)',') + 1)..].TrimStart(" \t\r\n\\"u8);
        return Mentions.AtStartOf(member.TrimStart("\"'"u8), ["value", "Value"]) || Mentions.AtStartOf(member, PairFlag.Members);
    }

    // - name: DB_PASSWORD
    //   value: …
    private static bool IsLabelled(ReadOnlySpan<byte> separator)
    {
        var end = separator.IndexOf((byte)'\n');
        return end >= 0 && separator[..end].Trim(" \r\"'"u8).IsEmpty && IsLabel(separator[end..].Trim(" \n\"'"u8));
    }

    // value:, Value:, value =
    private static bool IsLabel(ReadOnlySpan<byte> label) =>
        label is [.. var word, (byte)':' or (byte)'='] && Ascii.EqualsIgnoreCase(word.TrimEnd((byte)' '), "value"u8);

    // password: |-
    //   …
    private static bool IsBlock(ReadOnlySpan<byte> separator) =>
        separator is [(byte)':', ..] && separator.IndexOf((byte)'\n') is > 0 and var end && separator[end..].Trim(" \n"u8).IsEmpty
        && separator[1..end].Trim(" \r-"u8) is [(byte)'|' or (byte)'>'];

    // process.env.DB_PASSWORD || '…', ENV['DB_PASSWORD'] ?? '…', getenv('DB_PASSWORD') ?: '…', os.getenv('DB_PASSWORD') or '…',
    // ENV.fetch('DB_PASSWORD') { '…' }
    private static bool IsFallback(ReadOnlySpan<byte> separator)
    {
        var operation = separator.Trim(" \t\"'`)]"u8);
        return operation.SequenceEqual("||"u8) || operation.SequenceEqual("??"u8) || operation.SequenceEqual("?:"u8) || operation.SequenceEqual("or"u8) || operation.SequenceEqual("{"u8);
    }

    private static bool IsOfEnvironment(in Assignment assignment) =>
        assignment.Name.IndexOf("env."u8) >= 0 || Mentions.AtEndOf(assignment.Before.TrimEnd("\"'`"u8), Environments);

    // put("password", "…"), type('#password', '…'), fill('input[name="password"]', '…')
    private static bool IsFirstArgument(ReadOnlySpan<byte> before)
    {
        var call = before.TrimEnd("\"'` #-"u8);
        return call is [.., (byte)'(' or (byte)'['] || call.EndsWith("[name="u8);
    }

    // {db_password, "…"} and {default_pass, <<"…">>}, as Erlang has them, and {"password", "…"} of C++
    private static bool IsTuple(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after) =>
        before.TrimEnd("\"'"u8) is [.., (byte)'{'] && after[1..].TrimStart((byte)'>') is [(byte)'}', ..];

    // (setq smtp-password "…"), as Lisp has it
    private static bool IsDefinition(ReadOnlySpan<byte> before)
    {
        var line = LineOf(before);
        return line.StartsWith("(setq"u8) || line.StartsWith("(def"u8);
    }

    // host=db user=robot password=…, as libpq has it, docker run -e PGPASSWORD=… image, and PGPASSWORD=… psql
    private static bool IsAmongPairs(in Assignment assignment, ReadOnlySpan<byte> after)
    {
        if (Mentions.AtEndOf(assignment.Before, OptionsOfPairs))
            return after is [(byte)' ', ..];
        var previous = assignment.Before.TrimEnd((byte)' ');
        if (previous.Length < assignment.Before.Length && previous[(previous.LastIndexOfAny(" \"'\n"u8) + 1)..].IndexOf((byte)'=') > 0)
            return after is [(byte)' ' or (byte)'"' or (byte)'\'', ..];
        if (after is not [(byte)' ', .. var next])
            return false;
        var name = Alphabet.Identifier.RunAtStart(next);
        return (name > 0 && char.IsAsciiLetter((char)next[0]) && next[name..] is [(byte)'=', not ((byte)'=' or (byte)' '), ..])
            || (next.StartsWith("&& "u8) && Mentions.AtEndOf(assignment.Before.TrimEnd((byte)' '), SettingCommands))
            || (LineOf(assignment.Before).IsEmpty && !assignment.Name.ContainsAnyInRange((byte)'a', (byte)'z') && next is [>= (byte)'a' and <= (byte)'z', ..]);
    }

    // ${PASSWORD:-value} in a shell and in Docker Compose, ${db.password:value} in Spring
    private static bool IsDefault(ReadOnlySpan<byte> separator, ReadOnlySpan<byte> after) =>
        after is [(byte)'}', ..] && (separator.SequenceEqual(":"u8) || separator.SequenceEqual(":-"u8) || separator.SequenceEqual(":="u8) || separator.SequenceEqual("-"u8));

    // A line that does not go on says nothing of the next one:
    // - "PASSWORD=${PASSWORD}"
    // - "PASSWORD="
    // - "NAME=value"
    private static bool IsOfLineAbove(ReadOnlySpan<byte> separator)
    {
        var end = separator.IndexOf((byte)'\n');
        if (end < 0 || IsLabelled(separator))
            return false;
        var above = separator[..end].TrimEnd(" \t\r"u8);
        return (above is [.., (byte)'"' or (byte)'\''] && separator[end..].TrimStart("\n "u8).StartsWith("- "u8))
            || above.TrimEnd(" \t\"'`"u8) is not [.., (byte)':' or (byte)'=' or (byte)'(' or (byte)'[' or (byte)'{' or (byte)',' or (byte)'>' or (byte)'|'];
    }

    // "`pwd`", as a shell asks where it is
    private static bool IsFolder(in Assignment assignment) =>
        assignment.Before is [.., (byte)'"', (byte)'`'] && assignment.Separator is [(byte)'`', (byte)'"' or (byte)'\\', ..];

    // -h127.0.0.1, -P3306
    private static bool IsShortOption(ReadOnlySpan<byte> separator, ReadOnlySpan<byte> value) =>
        separator.EndsWith(" -"u8) && char.IsAsciiLetter((char)value[0]) && !value[1..].ContainsAnyExceptInRange((byte)'.', (byte)'9');

    // secret *big.Int
    private static bool IsPointer(ReadOnlySpan<byte> separator, ReadOnlySpan<byte> value) =>
        separator is [(byte)' ' or (byte)'\t', .., (byte)'*'] && separator.Trim(" \t*"u8).IsEmpty && !value.ContainsAnyExcept(NameCharacters);

    // "password: …", "- export PASSWORD=…", and at the end of a query, a connection string or a text of several lines: 'user=robot&password=…'
    private static bool IsQuotedPair(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        if (after is not [(byte)'"' or (byte)'\'', ..] || before.IsEmpty)
            return false;
        var line = TextLine.BeforeUnescaped(before);
        if (line.Length < TextLine.Before(before).Length && StartsLine(line.Trim(" \t-"u8)))
            return true;
        before = before.TrimEnd(" \t"u8);
        before = before[..^Mentions.LengthAtEndOf(before, SettingCommands)].TrimEnd(" \t-"u8);
        return before is [.., var last] && (last == after[0] || last is (byte)'&' or (byte)'?' or (byte)';');
    }

    // auth: Pass KRB5CCNAME to PAM
    private static bool IsPassedOn(ReadOnlySpan<byte> name, ReadOnlySpan<byte> rest) => Ascii.EqualsIgnoreCase(name, "pass"u8) && rest.StartsWith(" to "u8);

    private static bool IsBlank(ReadOnlySpan<byte> separator) => separator.Trim("\"'` \t"u8).IsEmpty;

    // Also an attribute of HTML: ng-minlength=5
    private static bool IsPair(ReadOnlySpan<byte> value) =>
        value.IndexOf((byte)'=') is > 0 and var equals && equals < value.Length - 1 && (Alphabet.Base64Url.ContainsAll(value[..equals]) || !value[..equals].ContainsAnyExcept(NameCharacters));

    // Nothing but what sets a variable stands before the name.
    private static bool StartsLine(ReadOnlySpan<byte> before)
    {
        var line = LineOf(before);
        return line.IsEmpty || Mentions.IsAnyOf(line, SettingCommands);
    }

    // fastcgi_param NAME …; and setx NAME … /M
    private static bool EndsCommand(ReadOnlySpan<byte> rest) => (rest is [(byte)';', ..] && EndsLine(rest[1..])) || rest.StartsWith(" /M"u8);

    private static ReadOnlySpan<byte> LineOf(ReadOnlySpan<byte> before) => TextLine.Before(before).Trim(" \t"u8);

    private static bool EndsLine(ReadOnlySpan<byte> after)
    {
        var rest = after.TrimStart(" \t"u8);
        return rest.IsEmpty || rest[0] is (byte)'\n' or (byte)'\r' or (byte)'#' or Escapes.Escape || rest.StartsWith("</"u8) || rest.StartsWith("<br"u8) || TextLine.LengthOfEscapedEnd(rest) > 0 || (rest.Length < after.Length && rest is [(byte)'/', (byte)'/', ..]);
    }
}
