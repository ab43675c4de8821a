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

    // Characters of base64 of the shortest private key in PKCS #8, Ed25519's, are 64; those of elliptic curves have 180 and more.
    private const int ShortestPrivateKey = 150;

    private static readonly SearchValues<byte> WordEnd = SearchValues.Create(" \t\r\n\"'"u8);

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
        if (!score.IsRejected && !SecretNames.Judge(Lead.To(before), score))
            SecretNames.Judge(Lead.Behind(after), score);
    }

    private static void JudgeLetters(ReadOnlySpan<byte> value, ReadOnlySpan<byte> after, Score score)
    {
        if ((Placeholder.Reason(value) ?? Placeholder.SaysExample(RestOfWord(after))) is { } reason)
        {
            score.Reject(reason);
            return;
        }

        if (value.Length % 4 == 0 && Base64Decoder.IsOfText(value.TrimEnd((byte)'=')[..(value.TrimEnd((byte)'=').Length / 4 * 4)]))
        {
            score.Reject("it is base64 of text");
            return;
        }

        var randomness = Randomness.Of(value);
        if (randomness < 0)
            score.Reject("its letters follow each other as in names and words");
        else
            score.Add(Math.Min(3, (randomness - 0.5) * 3), randomness < 0.5 ? "its letters hardly look random" : "its letters look random");
    }

    private static void JudgeKind(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after, Score score)
    {
        if (before.EndsWith("base64,"u8))
            score.Reject("it is data in a URI");
        else if (WrappedBase64.GoesOnAt(before) || WrappedBase64.GoesOnBehind(after))
            score.Reject("it is a line of longer base64");
        else if (!value.ContainsAnyInRange((byte)'A', (byte)'z'))
            score.Reject("it is a number");
        else if (IsSmallDer(value))
            score.Reject("it is a public key or a signature");
        else if (IsConstantName(value))
            score.Reject("it is the name of a constant");
        else if (Alphabet.Hex.ContainsAll(value) && value.Length is 32 or 40 or 56 or 64 or 96 or 128)
            score.Add(-1.5, "hashes have its length and characters");
        else if (Alphabet.Uuid.ContainsAll(value) && value.Length == 36)
            score.Add(-2, "it is a UUID");
    }

    private static ReadOnlySpan<byte> RestOfWord(ReadOnlySpan<byte> after)
    {
        var end = after.IndexOfAny(WordEnd);
        return end < 0 ? after : after[..end];
    }

    // A SEQUENCE of ASN.1 that is as long as it says, and shorter than any private key.
    private static bool IsSmallDer(ReadOnlySpan<byte> value)
    {
        Span<byte> header = stackalloc byte[3];
        return value.Length is >= 64 and < ShortestPrivateKey
            && Base64.DecodeFromUtf8(value[..4], header, out _, out _) == OperationStatus.Done
            && header[0] == 0x30
            && Math.Abs((value.TrimEnd((byte)'=').Length * 3 / 4) - header[1] - 2) <= 1;
    }

    // SERVER_TRAFFIC_SECRET_0, RSAES-OAEP: words of capitals joined by punctuation. Half of the parts have no digit.
    private static bool IsConstantName(ReadOnlySpan<byte> value)
    {
        if (value.ContainsAnyInRange((byte)'a', (byte)'z') || !value.ContainsAny("_-"u8))
            return false;

        var (parts, words) = (0, 0);
        foreach (var part in value.SplitAny("_-/."u8))
        {
            parts++;
            words += value[part].ContainsAnyInRange((byte)'0', (byte)'9') ? 0 : 1;
        }

        return words * 2 >= parts;
    }
}
