using System.Buffers;
using System.Text;
using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Scoring;

/// <summary>Values that stand for a credential and are none: examples, fill-ins, sequences.</summary>
internal static class Placeholder
{
    // A random value repeats or continues its last character once in thirty; a fill-in does so at every second one.
    private const double MostContinued = 0.4;

    // Chance has more to say in fewer characters, and among sixteen digits.
    private const double MostContinuedOfShort = 0.65;
    private const double MostContinuedOfHex = 0.55;
    private const int ShortestRandom = 12;

    // Of the characters of its kinds an alphabet has nearly all: base32 all but four of capitals and digits.
    private const double FewestOfAlphabet = 0.85;

    // What somebody repeats is short, unless he repeats it to fill a key.
    private const int ShortestRepetition = 16;
    private const int LongestUnit = 8;
    private const int LongestPeriod = 64;

    private const double LeastCounting = 0.8;

    private const int ShortestFilling = 12;

    /// <summary>Says why a value is a placeholder.</summary>
    /// <returns>The reason; null where it is none.</returns>
    public static string? Reason(ReadOnlySpan<byte> value)
    {
        if (SaysExample(value) is { } reason)
            return reason;
        if (ContainsIgnoringCase(value, "CHANGEME"u8) || ContainsIgnoringCase(value, "PLACEHOLDER"u8) || ContainsIgnoringCase(value, "REDACTED"u8) || ContainsIgnoringCase(value, "PASSWORD"u8)
            || ContainsIgnoringCase(value, "NOTAREAL"u8) || ContainsIgnoringCase(value, "NOT.A.REAL"u8) || ContainsIgnoringCase(value, "NOT-A-REAL"u8) || ContainsIgnoringCase(value, "NOT_A_REAL"u8))
            return "it says that it is a placeholder";
        if (ContainsIgnoringCase(value, "VERYLONG"u8) || value.IndexOf("e8400-e29b-41d4-a716"u8) >= 0 || value.IndexOf("e4567-e89b-12d3-a456"u8) >= 0 || value.StartsWith("amzn-s3-demo"u8))
            return "documentation uses it as an example";
        if (value.EndsWith("xxxx"u8))
            return "it is a fill-in";
        if (IsCutOff(value) || value.IndexOf("..."u8) > 0)
            return "it is cut off";
        if (Continues(value))
            return "its characters repeat or count up";
        if (CountsInCases(value))
            return "it is an alphabet";
        if (IsRepetition(value) || CountsInHex(value))
            return "it repeats itself or counts up";
        return IsAlphabet(value) ? "each of its characters stands in it once, as in an alphabet" : null;
    }

    /// <summary>Says why a value is a placeholder, by what stands behind it.</summary>
    /// <param name="rest">The rest of its word.</param>
    /// <returns>The reason; null where it is none.</returns>
    public static string? ReasonBehind(ReadOnlySpan<byte> rest) => SaysExample(rest) ?? (IsCutOff(rest) ? "it is cut off" : null);

    // 9f3a2c…, as documentation shortens a value.
    private static bool IsCutOff(ReadOnlySpan<byte> text) => text.EndsWith("..."u8) || text.EndsWith("…"u8) || text.EndsWith("&#8230;"u8);

    /// <summary>Says that a value calls itself an example.</summary>
    /// <returns>The reason; null where it does not.</returns>
    private static string? SaysExample(ReadOnlySpan<byte> value) =>
        ContainsIgnoringCase(value, "EXAMPLE"u8) || ContainsIgnoringCase(value, "SAMPLE"u8) || value.IndexOf("ACCESSTOKEN"u8) >= 0
            ? "it says that it is an example"
            : null;

    /// <summary>Whether a value holds the sign for so many characters of a set, <c>{A-Z:16}</c>, as in the rules' own examples.</summary>
    public static bool IsTemplate(ReadOnlySpan<byte> value)
    {
        var open = value.IndexOf((byte)'{');
        var close = open < 0 ? -1 : value[open..].IndexOf((byte)'}');
        if (close < 0)
            return false;
        var inside = value.Slice(open + 1, close - 1);
        var colon = inside.LastIndexOf((byte)':');
        return colon > 0 && colon + 1 < inside.Length && Alphabet.Digits.ContainsAll(inside[(colon + 1)..]);
    }

    /// <summary>Whether a character stands in a value so often in a row as in data, and never by chance: <c>EAAAAAAAAAAAAAAAAAAAAAEwDQYJ</c>.</summary>
    public static bool IsFilled(ReadOnlySpan<byte> value)
    {
        var same = 1;
        for (var i = 1; i < value.Length && same < ShortestFilling; i++)
            same = value[i] == value[i - 1] ? same + 1 : 1;
        return same >= ShortestFilling;
    }

    /// <summary>Whether each character of a value stands in it once.</summary>
    public static bool HasEachOnce(ReadOnlySpan<byte> value)
    {
        for (var i = 1; i < value.Length; i++)
        {
            if (value[..i].Contains(value[i]))
                return false;
        }

        return true;
    }

    // The digits of base32, of bech32, of base58.
    private static bool IsAlphabet(ReadOnlySpan<byte> value)
    {
        var characters = (value.ContainsAnyInRange((byte)'a', (byte)'z') ? 26 : 0) + (value.ContainsAnyInRange((byte)'A', (byte)'Z') ? 26 : 0) + 10;
        return value.Length >= characters * FewestOfAlphabet && HasEachOnce(value);
    }

    // 0x4646464646464646, badc0de0deadc0debadc0de0deadc0de
    private static bool IsRepetition(ReadOnlySpan<byte> value)
    {
        if (value.StartsWith("0x"u8))
            value = value[2..];
        if (value.Length < ShortestRepetition)
            return false;
        for (var period = 1; period <= Math.Min(value.Length / 2, LongestPeriod); period++)
        {
            if (value[period..].SequenceEqual(value[..^period]))
                return period <= LongestUnit || value.Length >= LongestUnit * 4;
        }

        return false;
    }

    // aBcDeFgHiJkLmNoPqRsTuVwXyZ
    private static bool CountsInCases(ReadOnlySpan<byte> value)
    {
        if (value.Length is < ShortestRepetition or > ValueText.Longest)
            return false;
        Span<byte> folded = stackalloc byte[value.Length];
        Ascii.ToLower(value, folded, out _);
        return Continued(folded) >= value.Length * LeastCounting;
    }

    // 000102030405060708090a0b0c0d0e0f
    private static bool CountsInHex(ReadOnlySpan<byte> value)
    {
        Span<byte> bytes = stackalloc byte[ValueText.Longest / 2];
        if (value.Length is < ShortestRepetition or > ValueText.Longest || Convert.FromHexString(value, bytes, out _, out var length) != OperationStatus.Done)
            return false;
        return Continued(bytes[..length]) >= length * LeastCounting;
    }

    private static bool Continues(ReadOnlySpan<byte> value)
    {
        var most = value.Length < ShortestRandom ? MostContinuedOfShort : Alphabet.Hex.ContainsAll(value) ? MostContinuedOfHex : MostContinued;
        return Continued(value) > most * value.Length;
    }

    private static int Continued(ReadOnlySpan<byte> value)
    {
        var continued = 0;
        for (var i = 1; i < value.Length; i++)
            continued += Math.Abs(value[i] - value[i - 1]) <= 1 ? 1 : 0;

        return continued;
    }

    private static bool ContainsIgnoringCase(ReadOnlySpan<byte> value, ReadOnlySpan<byte> upperCase)
    {
        while (true)
        {
            var first = value.IndexOfAny(upperCase[0], (byte)(upperCase[0] | 0x20));
            if (first < 0 || first + upperCase.Length > value.Length)
                return false;
            if (Ascii.EqualsIgnoreCase(value.Slice(first, upperCase.Length), upperCase))
                return true;
            value = value[(first + 1)..];
        }
    }
}
