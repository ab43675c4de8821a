namespace SecretGuard.Detection;

/// <summary>Makes a secret fit to be shown: enough to recognise one's own, never enough to use.</summary>
public static class Redaction
{
    private const string Ellipsis = "…";

    /// <summary>First and last four characters of a long value, less of a shorter one, nothing of a short one.</summary>
    public static string Of(string value)
    {
        var shown = value.Length switch { >= 20 => 4, >= 12 => 2, _ => 0 };
        if (shown == 0)
            return "****";

        // Half of a surrogate pair can't be printed.
        var first = char.IsHighSurrogate(value[shown - 1]) ? shown - 1 : shown;
        var last = char.IsLowSurrogate(value[^shown]) ? shown - 1 : shown;
        return value[..first] + Ellipsis + value[^last..];
    }
}
