using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Scoring;

/// <summary>Says of a value that has no shape of its own how likely it is a secret: by its letters, its kind, and the name beside it.</summary>
internal static class SecretValue
{
    /// <summary>Log-odds of a value in the shape of a provider, whose name stands beside it.</summary>
    public const double PriorOfNamed = -3;

    /// <summary>Log-odds of a value that looks random, whatever stands beside it.</summary>
    public const double PriorOfAny = -7;

    /// <summary>Weighs a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="before">What stands before it.</param>
    /// <param name="after">What stands behind it.</param>
    /// <param name="score">Takes what was seen.</param>
    public static void Judge(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after, Score score)
    {
        JudgeLetters(value, score);
        if (score.IsRejected)
            return;
        JudgeKind(value, before, score);
        if (!score.IsRejected && !SecretNames.Judge(Lead.To(before), score))
            SecretNames.Judge(Lead.Behind(after), score);
    }

    private static void JudgeLetters(ReadOnlySpan<byte> value, Score score)
    {
        if (Placeholder.Reason(value) is { } reason)
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

    private static void JudgeKind(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before, Score score)
    {
        if (before.EndsWith("base64,"u8) || before.EndsWith("base64:"u8))
            score.Reject("it is data in a URI");
        else if (Alphabet.Digits.ContainsAll(value))
            score.Add(-4, "it is a number");
        else if (Alphabet.Hex.ContainsAll(value) && value.Length is 32 or 40 or 56 or 64 or 96 or 128)
            score.Add(-1.5, "hashes have its length and characters");
        else if (Alphabet.Uuid.ContainsAll(value) && value.Length == 36)
            score.Add(-2, "it is a UUID");
    }
}
