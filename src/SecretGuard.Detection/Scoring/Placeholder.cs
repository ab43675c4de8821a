namespace SecretGuard.Detection.Scoring;

/// <summary>Values that stand for a credential and are none: examples, fill-ins, sequences.</summary>
internal static class Placeholder
{
    // A random value repeats or continues its last character once in thirty; a fill-in does so at every second one.
    private const double MostContinued = 0.4;

    /// <summary>Says why a value is a placeholder.</summary>
    /// <returns>The reason; null where it is none.</returns>
    public static string? Reason(ReadOnlySpan<byte> value)
    {
        if (ContainsIgnoringCase(value, "EXAMPLE"u8) || ContainsIgnoringCase(value, "SAMPLE"u8))
            return "it says that it is an example";
        if (ContainsIgnoringCase(value, "CHANGEME"u8) || ContainsIgnoringCase(value, "PLACEHOLDER"u8) || ContainsIgnoringCase(value, "REDACTED"u8))
            return "it says that it is a placeholder";
        if (Continued(value) > MostContinued * value.Length)
            return "its characters repeat or count up";
        return null;
    }

    private static int Continued(ReadOnlySpan<byte> value)
    {
        var continued = 0;
        for (var i = 1; i < value.Length; i++)
        {
            if (Math.Abs(value[i] - value[i - 1]) <= 1)
                continued++;
        }

        return continued;
    }

    private static bool ContainsIgnoringCase(ReadOnlySpan<byte> value, ReadOnlySpan<byte> upperCase)
    {
        for (var i = 0; i + upperCase.Length <= value.Length; i++)
        {
            if (System.Text.Ascii.EqualsIgnoreCase(value.Slice(i, upperCase.Length), upperCase))
                return true;
        }

        return false;
    }
}
