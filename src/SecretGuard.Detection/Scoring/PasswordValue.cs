using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Unicode;
using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Scoring;

/// <summary>Tells a password, which a person or a program chose, from the words, names, references and messages that stand beside its name as well.</summary>
internal static class PasswordValue
{
    private const int Shortest = 6;

    // Of letters of one kind. Capitals may be a code in base32, or what a manual calls a password in another language: CONTRASENYA.
    private const int ShortestLetters = 10;
    private const int ShortestCode = 12;

    private const double LeastRandomOfOneKind = 0.3;
    private const double LeastRandomOfTwoKinds = 0.4;

    // The bracket, and what stands in it.
    private const int LongestIndex = 4;

    // What JSON may write for any character, and the first one that is not ASCII.
    private const int EscapeLength = 6;
    private const int FirstForeign = 0x80;

    // What the characters from U+3000 to U+D7FF begin with in UTF-8.
    private const byte FirstOfEastAsia = 0xE3;
    private const byte LastOfEastAsia = 0xED;

    // Those behind it are tabulators and ends of lines.
    private const int LastControl = 8;

    private static readonly string[] NumericTypes =
    [
        "uint16", "uint32", "uint64", "int128", "uint128", "float32", "float64", "complex64", "complex128",
        "int8_t", "int16_t", "int32_t", "int64_t", "uint8_t", "uint16_t", "uint32_t", "uint64_t",
    ];

    private static readonly SearchValues<byte> TypeCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_.[]"u8);

    // Parts of values that somebody wrote to stand for a password, and of weak ones that every example has.
    private static readonly string[] FillIns =
    [
        "pass", "pwd", "secret", "change", "example", "test", "demo", "dummy", "fake", "sample", "foo", "bar", "your", "xxx", "1234", "qwerty", "admin",
        "letmein", "r00tme", "mock", "none", "null", "true", "false", "undefined", "todo", "hidden", "redact", "default", "placeholder", "invalid", "wrong", "incorrect",
        "correct", "token", "abc", "user", "login", "root", "welcome", "hunter2", "value", "string", "enter", "insert", "replace", "here", "field", "input", "label",
        "required", "optional", "psk", "config", "setting", "key", "hash", "auth", "encrypt", "filtered", "...", "***", "----", "____", "hello", "world", "base64", "utf-8",
        "utf-16", "utf_16", "utf8", "sha256", "sha512", "sha1", "sha-", "md5", "pbkdf", "25519", "hmac", "aes-", "http", "require", "import", "lorem", "crwdn",
    ];

    // Words that have one of those in them, and stand for nothing but a password.
    private static readonly string[] OtherWords =
    [
        "monkey", "hockey", "turkey", "donkey", "jockey", "whiskey", "mickey", "smokey", "barcelona", "barbara", "barbie", "barney", "passion", "passat", "compass",
    ];

    private static readonly SearchValues<byte> CharactersOfVariables = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"u8);

    private static readonly string[] Protocols = ["/tcp", "/udp", "/sctp", "/dccp"];

    // What a form says of how long a value may be.
    private static readonly string[] Limits = ["min", "max", "between", "size", "digits", "length"];

    // Characters that only what is read by people has, in HTML; the semicolon of a quote may be taken for the end of the value.
    private static readonly string[] Typography = ["&nbsp;", "&ndash;", "&mdash;", "&hellip;", "&rarr;", "&times;", "&copy;", "&ldquo", "&rdquo", "&lsquo", "&rsquo"];

    /// <summary>Weighs a value beside the name of a password.</summary>
    /// <param name="value">The value, without quotes.</param>
    /// <param name="score">Takes what was seen.</param>
    public static void Judge(ReadOnlySpan<byte> value, Score score)
    {
        if (EncodedValue.Decode(value, stackalloc byte[EncodedValue.Longest]) is { IsEmpty: false } text)
            JudgeText(text, score);
        else
            JudgeText(value, score);
    }

    private static void JudgeText(ReadOnlySpan<byte> value, Score score)
    {
        if (value.Length < Shortest)
            score.Reject("it is too short");
        else if (Placeholder.IsTemplate(value))
            score.Reject("it is a template");
        else if (ReferenceValue.IsOne(value))
            score.Reject("it says where a value comes from");
        else if (EncryptedValue.IsOne(value))
            score.Reject("it is encrypted");
        else if (value.ContainsAny(" \t"u8))
            score.Reject("it has spaces");
        else if (value.ContainsAnyInRange((byte)0, (byte)LastControl))
            score.Reject("it is binary");
        else if (IsText(value))
            score.Reject("it is text");
        else if (Placeholder.Reason(value) is { } reason)
            score.Reject(reason);
        else if (IsFillIn(value))
            score.Reject("it says that it is a fill-in");
        else if (value is [(byte)'+', .., (byte)'+'] or [(byte)'.', (byte)'(' or (byte)'$', ..])
            score.Reject("it is put together of others");
        else if (IsType(value))
            score.Reject("it is a type");
        else if (WordValue.IsOne(value) || ThingName.IsConstantOf(value) || value.StartsWith("_."u8) || ThingName.IsConstant(value) || ThingName.IsJsonWebCipher(value) || FileName.IsOne(value) || WebAddress.IsOne(value))
            score.Reject("it is a path or a name");
        else if (VersionNumber.Begins(value))
            score.Reject("it is a version");
        else if (IsLocale(value) || value.StartsWith("CVE-"u8) || IsStandard(value) || IsPort(value) || IsTls(value) || IsEmoji(value))
            score.Reject("it names a language, a vulnerability, a standard, a port, a protocol or a picture");
        else if (IsLimit(value) || IsCounter(value))
            score.Reject("it is a limit or a counter");
        else if (IsSetting(value))
            score.Reject("it sets something else");
        else
            JudgeCharacters(value, score);
    }

    private static bool IsFillIn(ReadOnlySpan<byte> value)
    {
        var word = Mentions.Find(value, OtherWords, out var length);
        return word < 0 ? Mentions.AnyOf(value, FillIns) : Mentions.AnyOf(value[..word], FillIns) || Mentions.AnyOf(value[(word + length)..], FillIns);
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
        else if (kinds == 1 && (digits || value.Length < (WordValue.IsOfCapitals(value) ? ShortestCode : ShortestLetters) || Randomness.Of(value) < LeastRandomOfOneKind))
            score.Reject(digits ? "it is a number" : "it is a word");
        else if (!digits && (kinds == 2 || IsCompound(value)))
            score.Add(IsOfRandomLetters(value) ? -1 : -3, "it has letters only");
        else
            score.Add(kinds - 1, "it mixes kinds of characters");
    }

    // RusceIWVJbbh; with a capital at its start only, it may be a word in any language.
    private static bool IsOfRandomLetters(ReadOnlySpan<byte> value) =>
        value.Length >= ShortestLetters && Alphabet.Alphanumeric.ContainsAll(value) && value[1..].ContainsAnyInRange((byte)'A', (byte)'Z')
        && Randomness.Of(value) >= LeastRandomOfTwoKinds;

    // Contraseña, Contrase\u00f1a, what is written in the characters of East Asia, even around numbers, and 90&ndash;100.
    private static bool IsText(ReadOnlySpan<byte> value)
    {
        if (value.IndexOfAnyInRange(FirstOfEastAsia, LastOfEastAsia) >= 0 || Mentions.AnyOf(value, Typography) || IsInOtherEncoding(value))
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

    // What is written in Chinese, Japanese or Korean, as it was before UTF-8.
    private static bool IsInOtherEncoding(ReadOnlySpan<byte> value)
    {
        var foreign = 0;
        foreach (var character in value)
            foreign += character >= FirstForeign ? 1 : 0;
        return foreign * 2 >= value.Length && !Utf8.IsValid(value);
    }

    // SMTP-salasana
    private static bool IsCompound(ReadOnlySpan<byte> value) =>
        value.IndexOf((byte)'-') is > 0 and var hyphen && WordValue.IsOfCapitals(value[..hyphen]) && !value[(hyphen + 1)..].ContainsAnyExceptInRange((byte)'a', (byte)'z');

    // uint32, VARCHAR(80), Optional[str, args[i+1, cli.Command{
    private static bool IsType(ReadOnlySpan<byte> value)
    {
        foreach (var numeric in NumericTypes)
        {
            if (Ascii.Equals(value, numeric))
                return true;
        }

        if (value is [.. var type, (byte)')'] && type.TrimEnd("0123456789,"u8) is [.. { IsEmpty: false } name, (byte)'('] && WordValue.IsOfCapitals(name))
            return true;
        if (value is [.. var literal, (byte)'{'] && literal.Contains((byte)'.') && Alphabet.Members.ContainsAll(literal))
            return true;
        return value.IndexOfAny((byte)'[', (byte)']') is > 0 and var bracket && value[bracket] == '['
            && !value[..bracket].ContainsAnyExcept(TypeCharacters) && (value.Length <= bracket + LongestIndex || !value.ContainsAnyExcept(TypeCharacters));
    }

    // PSK - RFC4279
    private static bool IsStandard(ReadOnlySpan<byte> value) => value.StartsWith("RFC"u8) && Alphabet.Digits.ContainsAll(value["RFC".Length..]);

    // 464/tcp; AstAttrType:38, as a directory numbers what it knows
    private static bool IsPort(ReadOnlySpan<byte> value) =>
        Alphabet.Digits.RunAtStart(value) is > 0 and var digits
            ? Mentions.AtStartOf(value[digits..], Protocols)
            : value.TrimEnd("0123456789"u8) is [.. { IsEmpty: false } name, (byte)':'] && name.Length < value.Length - 1 && Alphabet.Letters.ContainsAll(name);

    // 3299-fe0f, 1f1ec-1f1ed: characters of Unicode.
    private static bool IsEmoji(ReadOnlySpan<byte> value)
    {
        if (!value.Contains((byte)'-'))
            return false;
        var known = false;
        foreach (var range in value.Split((byte)'-'))
        {
            var code = value[range];
            if (code.Length is < 4 or > 5 || !Alphabet.Hex.ContainsAll(code))
                return false;
            known |= code is [(byte)'1', (byte)'f', ..] || code.SequenceEqual("fe0f"u8) || code.SequenceEqual("200d"u8);
        }

        return known;
    }

    // TLS1.3, TLSv1.2
    private static bool IsTls(ReadOnlySpan<byte> value) =>
        value.StartsWith("TLS"u8) && !value["TLS".Length..].TrimStart((byte)'v').ContainsAnyExceptInRange((byte)'.', (byte)'9');

    // between:60,60
    private static bool IsLimit(ReadOnlySpan<byte> value) =>
        value.IndexOf((byte)':') is > 0 and var colon && Mentions.AtEndOf(value[..colon], Limits) && !value[(colon + 1)..].ContainsAnyExceptInRange((byte)',', (byte)'9');

    // pend=0, in a chain that sets several counters
    private static bool IsCounter(ReadOnlySpan<byte> value) => value is [.. var name, (byte)'=', (byte)'0'] && !name.ContainsAnyExceptInRange((byte)'a', (byte)'z');

    // VCAP_APP_HOST=0.0.0.0, behind a variable that has no value
    private static bool IsSetting(ReadOnlySpan<byte> value) =>
        value.IndexOf((byte)'=') is > 0 and var sign && sign < value.Length - 1 && value[..sign].Contains((byte)'_') && !value[..sign].ContainsAnyExcept(CharactersOfVariables);

    // en_GB, en_001
    private static bool IsLocale(ReadOnlySpan<byte> value) =>
        value is [>= (byte)'a' and <= (byte)'z', >= (byte)'a' and <= (byte)'z', (byte)'_', .. { Length: 2 or 3 } region]
        && (Alphabet.Digits.ContainsAll(region) || WordValue.IsOfCapitals(region));
}
