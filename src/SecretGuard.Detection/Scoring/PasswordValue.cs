using System.Buffers;
using System.Buffers.Text;
using System.Text;
using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Scoring;

/// <summary>Tells a password, which a person or a program chose, from the words, names, references and messages that stand beside its name as well.</summary>
internal static class PasswordValue
{
    private const int Shortest = 6;
    private const int ShortestWord = 4;

    // Of letters of one kind. Capitals may be a code in base32, or what a manual calls a password in another language: CONTRASENYA.
    private const int ShortestLetters = 10;
    private const int ShortestCode = 12;

    private const int ShortestOfFormat = 3;

    // In shorter values the order of letters says little.
    private const int ShortestRandom = 11;
    private const double LeastRandom = 0.5;

    // The bracket, and what stands in it.
    private const int LongestIndex = 4;

    // Behind a name, with a hyphen or an underscore before it.
    private const int LongestNumber = 3;

    // What JSON may write for any character, and the first one that is not ASCII.
    private const int EscapeLength = 6;
    private const int FirstForeign = 0x80;

    // What the characters from U+3000 to U+D7FF begin with in UTF-8.
    private const byte FirstOfEastAsia = 0xE3;
    private const byte LastOfEastAsia = 0xED;

    private static readonly Alphabet NameCharacters =
        Alphabet.Of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-.:/<>{}[]()%$");

    private static readonly SearchValues<byte> LettersAndHyphen = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-"u8);

    private static readonly SearchValues<byte> CapitalsAndUnderscore = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ_"u8);

    private static readonly SearchValues<byte> Sigils = SearchValues.Create("$<%{@[(&#!*"u8);

    private static readonly string[] ReferenceBeginnings = ["\\", "ENC(", "arn:", "0x", "npm:", "CN=", "&#"];

    private static readonly string[] ReferenceParts = ["${", "{{", "$(", "#{", "://", "enc[", "()", "[^", "`+", "\"+", "'+", ":\"", ":\\"];

    private static readonly string[] NumericTypes =
    [
        "uint16", "uint32", "uint64", "int128", "uint128", "float32", "float64", "complex64", "complex128",
        "int8_t", "int16_t", "int32_t", "int64_t", "uint8_t", "uint16_t", "uint32_t", "uint64_t",
    ];

    // Those behind it are tabulators and ends of lines.
    private const int LastControl = 8;

    private static readonly SearchValues<byte> PathCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789/_-."u8);

    private static readonly SearchValues<byte> FormatCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz_"u8);

    private static readonly SearchValues<byte> TypeCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_.[]"u8);

    // Parts of values that somebody wrote to stand for a password, and of weak ones that every example has.
    private static readonly string[] FillIns =
    [
        "pass", "pwd", "secret", "change", "example", "test", "demo", "dummy", "fake", "sample", "foo", "bar", "your", "xxx", "1234", "qwerty", "admin",
        "letmein", "mock", "none", "null", "true", "false", "undefined", "todo", "hidden", "redact", "default", "placeholder", "invalid", "wrong", "incorrect",
        "correct", "token", "abc", "user", "login", "root", "welcome", "hunter2", "value", "string", "enter", "insert", "replace", "here", "field", "input", "label",
        "required", "optional", "_psk", "config", "setting", "key", "hash", "auth", "encrypt", "filtered", "...", "****", "----", "____", "hello", "world", "base64", "utf-8",
        "utf8", "sha256", "sha512", "sha1", "sha-", "md5", "pbkdf", "hmac", "aes-", "http", "require", "import", "lorem",
    ];

    /// <summary>Weighs a value beside the name of a password.</summary>
    /// <param name="value">The value, without quotes.</param>
    /// <param name="score">Takes what was seen.</param>
    public static void Judge(ReadOnlySpan<byte> value, Score score)
    {
        if (value.Length < Shortest)
            score.Reject("it is too short");
        else if (Placeholder.IsTemplate(value))
            score.Reject("it is a template");
        else if (IsReference(value))
            score.Reject("it says where a value comes from");
        else if (value.ContainsAny(" \t"u8))
            score.Reject("it has spaces");
        else if (value.ContainsAnyInRange((byte)0, (byte)LastControl))
            score.Reject("it is binary");
        else if (IsForeignText(value))
            score.Reject("it is text");
        else if (Placeholder.Reason(value) is { } reason)
            score.Reject(reason);
        else if (Mentions.AnyOf(value, FillIns))
            score.Reject("it says that it is a fill-in");
        else if (IsType(value))
            score.Reject("it is a type");
        else if (IsPathOrName(value) || FileName.IsOne(value) || WebAddress.IsOne(value))
            score.Reject("it is a path or a name");
        else if (VersionNumber.Begins(value))
            score.Reject("it is a version");
        else if (IsLocale(value) || value.StartsWith("CVE-"u8))
            score.Reject("it names a language or a vulnerability");
        else
            JudgeCharacters(value, score);
    }

    /// <summary>How many kinds of characters a value has: small letters, capitals, digits, others.</summary>
    public static int Kinds(ReadOnlySpan<byte> value)
    {
        var kinds = value.ContainsAnyInRange((byte)'a', (byte)'z') ? 1 : 0;
        kinds += value.ContainsAnyInRange((byte)'A', (byte)'Z') ? 1 : 0;
        kinds += value.ContainsAnyInRange((byte)'0', (byte)'9') ? 1 : 0;
        return kinds + (Alphabet.Alphanumeric.ContainsAll(value) ? 0 : 1);
    }

    private static void JudgeCharacters(ReadOnlySpan<byte> value, Score score)
    {
        var kinds = Kinds(value);
        var digits = value.ContainsAnyInRange((byte)'0', (byte)'9');
        if (value.Length >= ValueText.Shortest && Randomness.Of(value) < 0)
            score.Reject("its letters follow each other as in names and words");
        else if (kinds == 1 && (digits || value.Length < (IsOfCapitals(value) ? ShortestCode : ShortestLetters) || Randomness.Of(value) < 0.3))
            score.Reject(digits ? "it is a number" : "it is a word");
        else if (!digits && (kinds == 2 || IsCompound(value)))
            score.Add(-3, "it has letters only");
        else
            score.Add(kinds - 1, "it mixes letters, digits and other characters");
    }

    // Contraseña, Contrase\u00f1a, and what is written in the characters of East Asia, even around numbers.
    private static bool IsForeignText(ReadOnlySpan<byte> value)
    {
        if (value.IndexOfAnyInRange(FirstOfEastAsia, LastOfEastAsia) >= 0)
            return true;
        var isForeign = value.ContainsAnyInRange((byte)FirstForeign, (byte)0xFF);
        for (var escape = value.IndexOf("\\u"u8); escape >= 0 && escape + EscapeLength <= value.Length; escape = value.IndexOf("\\u"u8))
        {
            if (value[..escape].ContainsAnyInRange((byte)'0', (byte)'9'))
                return false;
            isForeign |= Utf8Parser.TryParse(value[(escape + 2)..(escape + EscapeLength)], out ushort code, out _, 'x') && code >= FirstForeign;
            value = value[(escape + EscapeLength)..];
        }

        return isForeign && !value.ContainsAnyInRange((byte)'0', (byte)'9');
    }

    // SMTP-salasana
    private static bool IsCompound(ReadOnlySpan<byte> value) =>
        value.IndexOf((byte)'-') is > 0 and var hyphen && IsOfCapitals(value[..hyphen]) && !value[(hyphen + 1)..].ContainsAnyExceptInRange((byte)'a', (byte)'z');

    // The sign of a language for its variables and a name, a template, a URL, a call, something encrypted, a version of a package, a
    // name in a directory, ciphers of TLS that are not to be used: !PSK:!SRP.
    private static bool IsReference(ReadOnlySpan<byte> value) =>
        (Sigils.Contains(value[0]) && NameCharacters.ContainsAll(value[1..]) && !LooksRandom(value[1..]))
        || (value[0] == '/' && !value.ContainsAnyExcept(PathCharacters))
        || (value[0] == '!' && value.IndexOf(":!"u8) > 0) || value is [(byte)'{', .., (byte)'}']
        || Mentions.AtStartOf(value, ReferenceBeginnings) || Mentions.AnyOf(value, ReferenceParts) || HasVerb(value) || HasFormat(value);

    // Letters of both kinds and digits, in no order that names have.
    private static bool LooksRandom(ReadOnlySpan<byte> value) =>
        value.Length >= ShortestRandom && value.ContainsAnyInRange((byte)'0', (byte)'9') && value.ContainsAnyInRange((byte)'a', (byte)'z')
        && value.ContainsAnyInRange((byte)'A', (byte)'Z') && Randomness.Of(value) > LeastRandom;

    // %s:%d, as printf has them
    private static bool HasVerb(ReadOnlySpan<byte> value)
    {
        foreach (var range in value.Split((byte)'%'))
        {
            if (range.Start.Value > 0 && value[range] is [(byte)'s' or (byte)'d' or (byte)'v', .. var rest] && (rest.IsEmpty || !Alphabet.Alphanumeric.Contains(rest[0])))
                return true;
        }

        return false;
    }

    // "127.0.0.1:{port}"
    private static bool HasFormat(ReadOnlySpan<byte> value)
    {
        var open = value.IndexOf((byte)'{');
        if (open < 0)
            return false;
        var inside = value[(open + 1)..];
        return inside.IndexOf((byte)'}') is >= ShortestOfFormat and var close && !inside[..close].ContainsAnyExcept(FormatCharacters);
    }

    // uint32, Optional[str, args[i+1
    private static bool IsType(ReadOnlySpan<byte> value)
    {
        foreach (var type in NumericTypes)
        {
            if (Ascii.Equals(value, type))
                return true;
        }

        return value.IndexOfAny((byte)'[', (byte)']') is > 0 and var bracket && value[bracket] == '['
            && !value[..bracket].ContainsAnyExcept(TypeCharacters) && (value.Length <= bracket + LongestIndex || !value.ContainsAnyExcept(TypeCharacters));
    }

    // Words joined by punctuation or by capitals: app.settings.pass2, /run/secrets/x, my-file_name, camelCase; calls: crypt(1); labels
    // of fields that have to be filled in: Pasahitza*; keys of YAML: apiVersion:.
    private static bool IsPathOrName(ReadOnlySpan<byte> value)
    {
        if (value.ContainsAny("()"u8) && value.IndexOfAnyInRange((byte)'0', (byte)'9') < 0)
            return true;
        if (value is [.. var key, (byte)':'] && !key.ContainsAnyExcept(LettersAndHyphen))
            return true;
        if (LettersAt(value) is >= ShortestWord and var word && (value[word..] is [(byte)'(', .., (byte)')'] or [(byte)'*']))
            return true;
        var (words, letters) = (0, 0);
        for (var at = 0; at < value.Length; at++)
        {
            var length = LettersAt(value[at..]);
            if (length >= ShortestWord && LetterPairs.RandomOverCode(value.Slice(at, length)) < 0)
                words += length;
            letters += length;
            at += Math.Max(0, length - 1);
        }

        return words >= value.Length * 0.7 || (letters == 0 && value.ContainsAny("./-"u8)) || IsJoined(value) || IsRecord(value) || IsNumberedConstant(value);
    }

    // MY_ENV_VAR1, SERVICE_NAME-2
    private static bool IsNumberedConstant(ReadOnlySpan<byte> value)
    {
        var name = value.TrimEnd("0123456789"u8).TrimEnd("-_"u8);
        return value.Length - name.Length <= LongestNumber && name.Contains((byte)'_') && !name.ContainsAnyExcept(CapitalsAndUnderscore);
    }

    // en_GB, en_001
    private static bool IsLocale(ReadOnlySpan<byte> value) =>
        value is [>= (byte)'a' and <= (byte)'z', >= (byte)'a' and <= (byte)'z', (byte)'_', .. { Length: 2 or 3 } region]
        && (Alphabet.Digits.ContainsAll(region) || !region.ContainsAnyExceptInRange((byte)'A', (byte)'Z'));

    // Nothing but words, however short: Gid:List, IntPtr.Zero, and small ones with a number: my-ca-1, unicode/3299.
    private static bool IsJoined(ReadOnlySpan<byte> value)
    {
        var parts = 0;
        foreach (var range in value.SplitAny("_-./:"u8))
        {
            var part = value[range];
            if (part.IsEmpty || (!IsOfWords(part) && !IsAbbreviation(part) && !IsConstant(value, range) && !IsNumeronym(part) && !(parts > 0 && IsNumberInPath(value, range)) && !(parts > 1 && IsSmallNumber(part))))
                return false;
            parts++;
        }

        return parts > 1;
    }

    // 1001:100:upload
    private static bool IsRecord(ReadOnlySpan<byte> value)
    {
        if (!value.Contains((byte)':'))
            return false;
        foreach (var range in value.Split((byte)':'))
        {
            var part = value[range];
            if (!Alphabet.Digits.ContainsAll(part) && LettersAt(part) != part.Length)
                return false;
        }

        return true;
    }

    // AnyType: words of at least two letters.
    private static bool IsOfWords(ReadOnlySpan<byte> part)
    {
        if (LettersAt(part) == part.Length)
            return true;
        while (!part.IsEmpty && LettersAt(part) is > 1 and var length)
            part = part[length..];
        return part.IsEmpty;
    }

    private static bool IsNumberInPath(ReadOnlySpan<byte> value, Range part) => value[part.Start.Value - 1] == '/' && Alphabet.Digits.ContainsAll(value[part]);

    private static bool IsAbbreviation(ReadOnlySpan<byte> part) => part.Length is 2 or 3 && IsOfCapitals(part);

    // Fn.BYTES, STDIN.gets
    private static bool IsConstant(ReadOnlySpan<byte> value, Range part) =>
        IsOfCapitals(value[part]) && ((part.Start.Value > 0 && value[part.Start.Value - 1] == '.') || value[part.End.Value..] is [(byte)'.', ..]);

    private static bool IsOfCapitals(ReadOnlySpan<byte> part) => !part.ContainsAnyExceptInRange((byte)'A', (byte)'Z');

    // e2e, k8s, i18n
    private static bool IsNumeronym(ReadOnlySpan<byte> part) =>
        part.Length is 3 or 4 && char.IsAsciiLetterLower((char)part[0]) && char.IsAsciiLetterLower((char)part[^1]) && Alphabet.Digits.ContainsAll(part[1..^1]);

    private static bool IsSmallNumber(ReadOnlySpan<byte> part) => part.Length <= 2 && Alphabet.Digits.ContainsAll(part);

    // A capital letter and small ones behind it, or small ones.
    private static int LettersAt(ReadOnlySpan<byte> text)
    {
        var length = char.IsAsciiLetter((char)text[0]) ? 1 : 0;
        while (length > 0 && length < text.Length && char.IsAsciiLetterLower((char)text[length]))
            length++;
        return length;
    }
}
