using System.Text;
using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Rules;

namespace SecretGuard.Detection.Scoring;

/// <summary>Tells a value that is worth being looked for wherever it stands from one that stands in many places by itself: a word, a number, an address.</summary>
public static class KnownValue
{
    // From here on letters can be judged by their order.
    private const int ShortestJudged = 16;

    // The word for a secret is the last one of the name, or two words follow it.
    private const double LeastOfName = 6;

    private static readonly string[] References = ["${", "$(", "{{", "%("];

    /// <summary>Whether the name of a variable says that its value is a secret.</summary>
    /// <param name="name">The name, such as <c>GITHUB_TOKEN</c>.</param>
    public static bool IsNamedSecret(string name)
    {
        var score = new Score();
        return SecretNames.Judge(Lead.Everywhere(Encoding.UTF8.GetBytes(name)), isArgument: false, score) && score.LogOdds >= LeastOfName;
    }

    /// <summary>Says why a value is not worth being looked for.</summary>
    /// <param name="value">The value.</param>
    /// <param name="isCertain">Whether it stands at a place for credentials only, so that a long value with digits is one whatever it looks like.</param>
    /// <returns>The reason; null where there is none.</returns>
    public static string? Objection(string value, bool isCertain)
    {
        var bytes = Encoding.UTF8.GetBytes(value);
        if (bytes.Length < KnownValueRule.Shortest)
            return $"it has less than {KnownValueRule.Shortest} characters";
        if (bytes.Length > KnownValueRule.Longest)
            return $"it has more than {KnownValueRule.Longest} characters";
        if (References.Any(reference => value.Contains(reference, StringComparison.Ordinal)))
            return "it says where a value comes from";
        if (Placeholder.Reason(bytes) is { } reason)
            return reason;
        if (value.Contains("://", StringComparison.Ordinal) || value.Contains('@', StringComparison.Ordinal) && value.Contains('.', StringComparison.Ordinal) && PasswordValue.Kinds(bytes) < 4)
            return "it is an address";
        if (!value.Any(char.IsLetter))
            return "it is a number";
        return bytes.Length < ShortestJudged ? ObjectionToShort(bytes) : ObjectionToLong(bytes, isCertain);
    }

    private static string? ObjectionToShort(ReadOnlySpan<byte> value)
    {
        if (IsName(value))
            return "it is a name";
        var score = new Score();
        PasswordValue.Judge(value, score);
        return score.LogOdds > 0 ? null : score.Evidence is [.., var last] ? last.Reason : "it could be a word";
    }

    // Words in small letters and numbers, joined: us-east-1.
    private static bool IsName(ReadOnlySpan<byte> value)
    {
        foreach (var part in value.SplitAny("-._:/"u8))
        {
            var text = value[part];
            if (Alphabet.Digits.RunAtStart(text) != text.Length && text.ContainsAnyExceptInRange((byte)'a', (byte)'z'))
                return false;
        }

        return true;
    }

    private static string? ObjectionToLong(ReadOnlySpan<byte> value, bool isCertain)
    {
        var hasDigit = value.ContainsAnyInRange((byte)'0', (byte)'9');
        if (isCertain && hasDigit && value is not [(byte)'/' or (byte)'~' or (byte)'.', ..])
            return null;
        return Randomness.ReadsLikeCode(value) ? "its letters follow each other as in names and words"
            : !hasDigit && !isCertain && PasswordValue.Kinds(value) < 2 ? "it could be a word"
            : null;
    }
}
