using SecretGuard.Detection.Decoding;
using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Rules.Aws;

/// <summary>
/// A secret access key: forty characters of base64, thirty random bytes, with nothing in it to check. So it takes a name
/// beside it or an access key ID near it, and letters that don't follow each other as they do in code.
/// </summary>
public sealed class AwsSecretAccessKey : Rule
{
    internal const int Length = 40;

    // How often a random-looking run of forty characters without a name or an ID is a secret key: hardly ever.
    private const double Prior = -9;

    // A key that was copied with a character too few or too many.
    private const int Tolerance = 1;

    /// <inheritdoc/>
    public override Anchor Anchor { get; } = Anchor.Base64Run(Length);

    /// <inheritdoc/>
    public override Reach Reach => Reach.OfContext;

    /// <inheritdoc/>
    public override Exactness Exactness => Exactness.Named;

    /// <inheritdoc/>
    internal override bool MayFit(in Window near) => HasBothCases(near.Text.Slice(near.Anchor, near.AnchorLength));

    /// <inheritdoc/>
    internal override Range Examine(in Window window, Score score)
    {
        var (start, end) = (window.Anchor, window.Anchor + window.AnchorLength);
        var value = window.Text[start..end];

        score.Add(Prior, "forty characters of base64 are rarely a secret key");
        JudgeLetters(value, score);
        if (!score.IsRejected)
            JudgePlace(value, window.Text[..start], window.Text[end..], score);
        if (!score.IsRejected)
            JudgeName(window.Text[..start], window.Text[end..], score);
        return start..end;
    }

    /// <summary>Whether a value is about as long as a secret access key, and of the same characters: one that was cut, or a hash.</summary>
    internal static bool IsAlmostOne(ReadOnlySpan<byte> value) => Math.Abs(value.Length - Length) <= Tolerance && Alphabet.Base64.ContainsAll(value);

    // All random keys have; hashes in hexadecimal have not.
    private static bool HasBothCases(ReadOnlySpan<byte> value) =>
        value.ContainsAnyInRange((byte)'a', (byte)'z')
        && value.ContainsAnyInRange((byte)'A', (byte)'Z')
        && !Alphabet.Hex.ContainsAll(value);

    private static void JudgeLetters(ReadOnlySpan<byte> value, Score score)
    {
        if (Placeholder.Reason(value) is { } reason)
        {
            score.Reject(reason);
            return;
        }

        if (Base64Decoder.IsOfText(value))
        {
            score.Reject("it is base64 of text");
            return;
        }

        // One random key in a thousand has none.
        if (!value.ContainsAnyInRange((byte)'0', (byte)'9'))
            score.Add(-4, "it has no digit");

        // Of random keys, 9,995 in 10,000 are above 45; names and paths in code are below 0.
        var random = LetterPairs.RandomOverCode(value);
        if (random < 10)
            score.Reject("its letters follow each other as in names and paths");
        else
            score.Add(Math.Clamp((random - 30) * 0.4, -8, 6), random < 30 ? "its letters hardly look random" : "its letters look random");
    }

    private static void JudgePlace(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after, Score score)
    {
        if (EncryptedValue.IsOne(value, before, after))
            score.Reject("it is encrypted");
        if (GoesOn(after))
            score.Reject("the text goes on behind it");
        if (before is [.., (byte)'-' or (byte)'_' or (byte)'.' or (byte)'$' or (byte)'~'] && !before.EndsWith(":-"u8))
            score.Reject("the text begins before it");
        if (WrappedBase64.GoesOnAt(before))
            score.Reject("it is a line of longer base64");
    }

    private static bool GoesOn(ReadOnlySpan<byte> after)
    {
        if (Escapes.Read(after, out var character) > 0)
            return Alphabet.Base64.Contains(character) || character == '=';
        return after is [(byte)'=' or (byte)'-' or (byte)'_', ..]
            || (after is [(byte)'.', var next, ..] && Alphabet.Alphanumeric.Contains(next));
    }

    private static void JudgeName(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after, Score score)
    {
        var lead = Lead.To(before);
        if (AwsNames.SayOtherThing(lead))
            score.Add(-8, "the name beside it is that of a hash or a version");
        else if (AwsNames.SayOthersSecret(lead))
            score.Add(0, "the name beside it says whose secret it is, or what for");
        else if (AwsNames.SaySecretKey(lead))
            score.Add(8, "the name beside it is that of a secret key");
        else if (AwsNames.SaySecret(lead))
            score.Add(5, "the name beside it is that of a secret");
        else if (AwsNames.SaySecretKey(Lead.Behind(after)))
            score.Add(7, "the name behind it is that of a secret key");
        else if (AwsNames.SaySignIn(lead) && AwsNames.SayService(Lead.Everywhere(before)))
            score.Add(5, "the name beside it could be that of a secret, and AWS is mentioned near it");
        else if (AwsNames.SaySignIn(lead) || AwsNames.SayService(lead))
            score.Add(2.5, "the name beside it could be that of a secret");
    }
}
