using System.Buffers;
using System.Buffers.Text;
using SecretGuard.Detection.Decoding;
using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Scoring;

/// <summary>Says of a value that has no shape of its own how likely it is a secret: by its letters, its kind, and the name beside it.</summary>
internal static class SecretValue
{
    /// <summary>Log-odds of a value in the shape of a provider, whose name stands beside it.</summary>
    public const double PriorOfNamed = -2;

    /// <summary>Log-odds of a value that looks random, whatever stands beside it.</summary>
    public const double PriorOfAny = -6.5;

    private static readonly WordSet HashWords = ["commit", "commits", "rev", "revision", "sha", "sha1", "sha256", "checksum", "checksums", "md5", "digest"];

    // Longer parts are no words of a name.
    private const int LongestWord = 40;

    private const int UuidLength = 36;
    private const int DigitsOfGit = 40;

    // Chance repeats less.
    private const int ShortestRepeated = 4;

    private static readonly SearchValues<byte> OfNames = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_- "u8);

    private static readonly SearchValues<byte> WordEnd = SearchValues.Create(" \t\r\n\"'<"u8);

    /// <summary>Weighs a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="before">What stands before it.</param>
    /// <param name="after">What stands behind it.</param>
    /// <param name="score">Takes what was seen.</param>
    public static void Judge(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after, Score score)
    {
        JudgeLetters(value, after, score);
        if (score.IsRejected)
            return;
        JudgeKind(value, before, after, score);
        if (IsKeyOfUrl(before))
            score.Add(8, "it is the key in a URL");
        else if (!score.IsRejected)
            JudgeName(value, before, after, score);
    }

    /// <summary>Whether what follows is the key in a URL.</summary>
    public static bool IsKeyOfUrl(ReadOnlySpan<byte> before) => before.EndsWith("?key="u8) || before.EndsWith("&key="u8);

    /// <summary>Whether a value is a UUID, as it is written with hyphens.</summary>
    public static bool IsUuid(ReadOnlySpan<byte> value) => value.Length == UuidLength && Utf8Parser.TryParse(value, out Guid _, out _, 'D');

    /// <summary>Weighs a value by its characters alone.</summary>
    /// <param name="value">The value.</param>
    /// <param name="after">What stands behind it.</param>
    /// <param name="score">Takes what was seen.</param>
    public static void JudgeLetters(ReadOnlySpan<byte> value, ReadOnlySpan<byte> after, Score score)
    {
        if ((Placeholder.Reason(value) ?? Placeholder.ReasonBehind(RestOfWord(after)) ?? ReasonOfText(value)) is { } reason)
        {
            score.Reject(reason);
            return;
        }

        var randomness = Randomness.Of(value);
        if (randomness < 0)
            score.Reject("its letters follow each other as in names and words");
        else
            score.Add(Math.Min(3, (randomness - 0.5) * 3), randomness < 0.5 ? "its letters hardly look random" : "its letters look random");
    }

    private static string? ReasonOfText(ReadOnlySpan<byte> value) =>
        IsTextInBase64(value.TrimEnd((byte)'=')) ? "it is base64 of text"
        : IsWideText(value) ? "it is base64 of text in UTF-16"
        : IsTextInHex(value) ? "it is a name in hexadecimal digits"
        : null;

    // Of a shorter one chance may decode to text.
    private static bool IsTextInBase64(ReadOnlySpan<byte> value) => value.Length >= ValueText.Shortest && Base64Decoder.IsOfText(value[..(value.Length / 4 * 4)]);

    // ZABpAHIAOwAgAGUAeABpAHQA, as PowerShell takes a command.
    private static bool IsWideText(ReadOnlySpan<byte> value)
    {
        Span<byte> bytes = stackalloc byte[ValueText.Longest];
        return value.Length <= ValueText.Longest && Base64.DecodeFromUtf8(value[..(value.Length / 4 * 4)], bytes, out _, out var length) == OperationStatus.Done && EncodedValue.IsWide(bytes[..length]);
    }

    // 6d7973716c5f6e61746976655f
    private static bool IsTextInHex(ReadOnlySpan<byte> value)
    {
        Span<byte> bytes = stackalloc byte[ValueText.Longest / 2];
        return value.Length <= ValueText.Longest && Convert.FromHexString(value, bytes, out _, out var length) == OperationStatus.Done && !bytes[..length].ContainsAnyExcept(OfNames);
    }

    private static void JudgeName(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after, Score score)
    {
        var name = Lead.To(TextList.Before(before, after));
        if (Repeats(value, name))
            score.Reject("it repeats the name beside it");
        else if (name.Mentions(" client token ") && (IsUuid(value) || IsMemberOfAws(before)))
            score.Reject("it says that a request is the same as one before");
        else if (IsUuid(value) && name.Mentions(" kms "))
            score.Reject("it is the name of a key in AWS");
        else if (!SecretNames.Judge(name, IsArgument(before), score))
            SecretNames.Judge(Lead.Behind(after), isArgument: false, score);
    }

    private static void JudgeKind(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after, Score score)
    {
        if (OtherValue.Reason(value, before, after) is { } reason)
            score.Reject(reason);
        else if (Alphabet.Hex.ContainsAll(value) && value.Length is 32 or 40 or 56 or 64 or 96 or 128)
            JudgeHash(before, isOfGit: value.Length == DigitsOfGit, score);
        else if (IsUuid(value))
            score.Add(-1, "it is a UUID");
    }

    // Of commits, whole lists of which stand in texts, other lines may speak.
    private static void JudgeHash(ReadOnlySpan<byte> before, bool isOfGit, Score score)
    {
        score.Add(-1, "hashes have its length and characters");
        if (Lead.Everywhere(isOfGit ? before : TextLine.BeforeUnescaped(before)).LastOf(HashWords) >= 0)
            score.Add(-3, "hashes are mentioned near it");
    }

    private static bool IsArgument(ReadOnlySpan<byte> before)
    {
        var call = before.TrimEnd("\"'` \t\r\n"u8);
        while (call.EndsWith("\\n"u8))
            call = call[..^2].TrimEnd("\"'` "u8);
        return call is [.., (byte)','] || (call is [.., var character, (byte)'('] && Alphabet.Alphanumeric.Contains(character));
    }

    // As the API of AWS writes it; elsewhere a client token may open something.
    // https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-idempotency.html
    private static bool IsMemberOfAws(ReadOnlySpan<byte> before) => before.TrimEnd("\\\"': "u8).EndsWith("\"ClientToken"u8) || before.EndsWith("<clientToken>"u8);

    // RUBY2_KEYWORDS_KEY = "_my_ruby2_keywords": most of it are words of its name.
    private static bool Repeats(ReadOnlySpan<byte> value, Lead name)
    {
        var repeated = 0;
        Span<char> word = stackalloc char[LongestWord];
        foreach (var range in value.SplitAny("_-./+"u8))
        {
            var part = value[range];
            if (part.Length is < ShortestRepeated or > LongestWord)
                continue;
            for (var i = 0; i < part.Length; i++)
                word[i] = char.ToLowerInvariant((char)part[i]);
            if (name.Words.AsSpan().IndexOf(word[..part.Length]) >= 0)
                repeated += part.Length;
        }

        return repeated * 2 >= value.Length;
    }

    // An escaped space or quote ends it as well: VALUE\nEXAMPLE=1.
    private static ReadOnlySpan<byte> RestOfWord(ReadOnlySpan<byte> after)
    {
        var end = after.IndexOfAny(WordEnd);
        var word = end < 0 ? after : after[..end];
        for (var at = 0; word[at..].IndexOfAny(Escapes.Marks) is >= 0 and var next;)
        {
            at += next;
            var length = Escapes.Read(word[at..], out var character);
            if (length > 0 && WordEnd.Contains(character))
                return word[..at];
            at += Math.Max(1, length);
        }

        return word;
    }
}
