using System.Buffers;
using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Scoring;

/// <summary>Values that are words, joined to a path or a name.</summary>
internal static class WordValue
{
    private const int ShortestWord = 4;

    // Behind a name, with a hyphen or an underscore before it.
    private const int LongestNumber = 3;

    private static readonly SearchValues<byte> LettersAndHyphen = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-"u8);

    private static readonly SearchValues<byte> CapitalsAndUnderscore = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ_"u8);

    /// <summary>
    /// Whether a value is one: words joined by punctuation or by capitals (app.settings.pass2, /run/secrets/x, my-file_name,
    /// camelCase), calls (crypt(1)), labels of fields that have to be filled in (Pasahitza*), keys of YAML (apiVersion:),
    /// and a sentence of one word.
    /// </summary>
    /// <param name="value">The value, at least one character.</param>
    public static bool IsOne(ReadOnlySpan<byte> value)
    {
        if (value.ContainsAny("()"u8) && value.IndexOfAnyInRange((byte)'0', (byte)'9') < 0 && !Randomness.IsOfKeyboard(value))
            return true;
        if (value is [.. var key, (byte)':' or (byte)'.'] && !key.ContainsAnyExcept(LettersAndHyphen))
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

    /// <summary>Whether a part is of capitals only.</summary>
    public static bool IsOfCapitals(ReadOnlySpan<byte> part) => !part.ContainsAnyExceptInRange((byte)'A', (byte)'Z');

    /// <summary>
    /// Whether a value is nothing but words, however short: Gid:List, IntPtr.Zero, and small ones with a number: my-ca-1,
    /// unicode/3299.
    /// </summary>
    public static bool IsJoined(ReadOnlySpan<byte> value)
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

    // MY_ENV_VAR1, SERVICE_NAME-2
    private static bool IsNumberedConstant(ReadOnlySpan<byte> value)
    {
        var name = value.TrimEnd("0123456789"u8).TrimEnd("-_"u8);
        return value.Length - name.Length <= LongestNumber && name.Contains((byte)'_') && !name.ContainsAnyExcept(CapitalsAndUnderscore);
    }

    // 1001:100:upload, 48:PSA_SUCCESS
    private static bool IsRecord(ReadOnlySpan<byte> value)
    {
        if (!value.Contains((byte)':'))
            return false;
        foreach (var range in value.Split((byte)':'))
        {
            var part = value[range];
            if (!Alphabet.Digits.ContainsAll(part) && LettersAt(part) != part.Length && !IsNumberedConstant(part))
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

    // CA, CAs
    private static bool IsAbbreviation(ReadOnlySpan<byte> part) => part.TrimEnd((byte)'s') is { Length: 2 or 3 } letters && part.Length - letters.Length <= 1 && IsOfCapitals(letters);

    // Fn.BYTES, STDIN.gets
    private static bool IsConstant(ReadOnlySpan<byte> value, Range part) =>
        IsOfCapitals(value[part]) && ((part.Start.Value > 0 && value[part.Start.Value - 1] == '.') || value[part.End.Value..] is [(byte)'.', ..]);

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
