namespace SecretGuard;

/// <summary>
/// An option that may be said more than once. The parser takes it once only, or takes every word behind it: so its values are
/// made one before, and apart again when they are read.
/// </summary>
internal static class RepeatedOption
{
    // No argument of a process has it.
    private const char Separator = '\0';

    /// <summary>The same command line, the values of an option together where it stands first.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="option">The option, as <c>--report</c>.</param>
    public static string[] Join(string[] arguments, string option)
    {
        var others = new List<string>(arguments.Length);
        var values = new List<string>();
        var place = 0;
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] == "--")
            {
                others.AddRange(arguments[i..]);
                break;
            }

            string? value = null;
            if (arguments[i] == option && i + 1 < arguments.Length)
                value = arguments[++i];
            else if (arguments[i].StartsWith($"{option}=", StringComparison.Ordinal))
                value = arguments[i][(option.Length + 1)..];

            if (value is null)
            {
                others.Add(arguments[i]);
                continue;
            }

            if (values.Count == 0)
                place = others.Count;
            values.Add(value);
        }

        if (values.Count > 0)
            others.Insert(place, $"{option}={string.Join(Separator, values)}");
        return [.. others];
    }

    /// <summary>The values of an option.</summary>
    /// <param name="joined">What <see cref="Join"/> made of them; null where it was not said.</param>
    public static string[] Values(string? joined) => joined?.Split(Separator) ?? [];
}
