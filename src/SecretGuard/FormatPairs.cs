namespace SecretGuard;

/// <summary>
/// Several reports said as <c>--format FORMAT --output FILE</c>, each file behind its format. The parser takes both options once
/// only: so all but one become <c>--report FORMAT=FILE</c>.
/// </summary>
internal static class FormatPairs
{
    private const string Format = "--format";
    private const string Output = "--output";
    private const string Report = "--report";

    /// <summary>The same command line, with one format at most beside the reports.</summary>
    /// <param name="arguments">The command line; values may be words of their own or stand behind a <c>=</c>.</param>
    public static string[] Join(string[] arguments)
    {
        var others = new List<string>(arguments.Length);
        var pairs = new List<(string Format, string? Output)>();
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] == "--")
            {
                others.AddRange(arguments[i..]);
                break;
            }

            if (ValueOf(Format, arguments, ref i) is { } format)
                pairs.Add((format, null));
            else if (pairs is [.., (var last, null)] && ValueOf(Output, arguments, ref i) is { } output)
                pairs[^1] = (last, output);
            else
                others.Add(arguments[i]);
        }

        // Of a file that stands before its format nobody knows which that is: left to the parser, which says that it is too much.
        if (pairs.Count < 2 || others.Exists(word => word.StartsWith(Output, StringComparison.Ordinal)))
            return arguments;
        // What goes to standard output, or else what was said last, is the report that decides what is printed.
        var main = pairs.FindLastIndex(pair => pair.Output is null);
        if (main < 0)
            main = pairs.Count - 1;
        var options = pairs.SelectMany((pair, i) => pair switch
        {
            (var format, { } file) when i != main => [$"{Report}={format}={file}"],
            (var format, null) => [$"{Format}={format}"],
            (var format, var file) => new[] { $"{Format}={format}", $"{Output}={file}" },
        });
        return [others[0], .. options, .. others.Skip(1)];
    }

    private static string? ValueOf(string option, string[] arguments, ref int i) =>
        arguments[i].StartsWith($"{option}=", StringComparison.Ordinal) ? arguments[i][(option.Length + 1)..]
        : arguments[i] == option && i + 1 < arguments.Length ? arguments[++i]
        : null;
}
