using System.Text;
using SecretGuard.Detection.Decoding;
using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Rules.Aws;

/// <summary>
/// An access key ID: twenty characters, a prefix of four that says what it is and sixteen of base32.
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids">IAM identifiers</see>.
/// </summary>
public sealed class AwsAccessKeyId : Rule
{
    internal const int Length = 20;
    private const int PrefixLength = 4;

    // Base64 data has an ID in it by chance; around a real one no run of its alphabet is that long.
    private const int LongestNeighbours = 64;

    /// <inheritdoc/>
    public override Anchor Anchor { get; } = Anchor.Head("AKIA", "ASIA", "ABIA", "ACCA", "A3T");

    /// <inheritdoc/>
    public override Reach Reach => new(LongestNeighbours + 1, Length + LongestNeighbours + 1);

    /// <summary>Whether a text is as long as an ID and begins as most do.</summary>
    internal static bool HasShape(ReadOnlySpan<byte> text) => text.Length == Length && (text.StartsWith("AKIA"u8) || text.StartsWith("ASIA"u8));

    /// <inheritdoc/>
    internal override Range Examine(in Window window, Score score)
    {
        var text = window.Text;
        var start = window.Anchor;
        var end = start + Length;
        if (end > text.Length)
            return default;

        var id = text[start..end];
        if (!Alphabet.Base32.ContainsAll(id[PrefixLength..]) || !Alphabet.Alphanumeric.ContainsAll(id[..PrefixLength]))
            return default;
        if (start > 0 && Alphabet.Alphanumeric.Contains(text[start - 1]) && !Escapes.EndsAt(text, start))
            return default;
        if (end < text.Length && Alphabet.Alphanumeric.Contains(text[end]))
            return default;

        score.Add(4.5, "it has the shape of an access key ID");
        if (Placeholder.Reason(id) is { } reason)
            score.Reject(reason);
        if (Alphabet.Base64.RunAtEnd(text[..start]) + Alphabet.Base64.RunAtStart(text[end..]) > LongestNeighbours)
            score.Reject("it stands inside longer base64");
        JudgeAccount(id, score);
        JudgeLetters(id, score);
        return start..end;
    }

    private static void JudgeAccount(ReadOnlySpan<byte> id, Score score)
    {
        var text = Encoding.ASCII.GetString(id);
        if (AwsAccount.Of(text) is not null)
            score.Add(1, "it holds an account number");
        else if (AwsAccount.IsIn(text))
            score.Add(-8, "the account number in it has more than twelve digits");
        else if ((char)id[PrefixLength] is not ('I' or 'J'))
            score.Add(-2, "no ID of its time begins so");
    }

    private static void JudgeLetters(ReadOnlySpan<byte> id, Score score)
    {
        var letters = id[PrefixLength..];
        if (letters.ContainsAnyInRange((byte)'2', (byte)'7'))
        {
            score.Add(1, "it mixes letters and digits");
            return;
        }

        // One random ID in 28 has no digit. The model knows words as they mostly stand in code, in lower case; there,
        // random letters are above -10 in 999 of 1,000 cases and words below -17.
        Span<byte> lower = stackalloc byte[Length - PrefixLength];
        Ascii.ToLower(letters, lower, out _);
        if (LetterPairs.RandomOverCode(lower) < -10)
            score.Reject("it reads like words");
        else
            score.Add(-1, "it has letters only");
    }
}
