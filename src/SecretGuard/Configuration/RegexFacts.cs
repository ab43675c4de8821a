namespace SecretGuard.Configuration;

/// <summary>What is known of a regular expression without matching it.</summary>
/// <param name="Groups">Number of its groups, the whole match not counted.</param>
/// <param name="Longest">Characters of the longest match; null where there is no bound.</param>
/// <param name="Literals">ASCII literals of which every match holds one, in whatever case; empty where none could be told.</param>
/// <param name="Core">The expression without what may be left out at its ends: it matches somewhere in the same texts.</param>
internal sealed record RegexFacts(int Groups, int? Longest, IReadOnlyList<string> Literals, string Core)
{
    // Each takes memory and, at worst, time for each character.
    private const int LargestSize = 5000;

    /// <summary>Checks an expression, and says what is known of it.</summary>
    /// <exception cref="RegexMistake">It can't be used.</exception>
    public static RegexFacts Of(string regex)
    {
        if (regex.Length == 0)
            throw new RegexMistake(null, "it is empty: say what to find");

        var groups = RegexParser.Check(regex);
        var whole = new RegexParser(regex).Parse();
        if (whole.Shortest == 0)
            throw new RegexMistake(null, "it matches the empty text, and so everywhere: leave nothing out with ? or *, or write + in place of *");
        if (whole.Size > LargestSize)
            throw new RegexMistake(null, $"it is too large, about {whole.Size} states: lower the numbers in {{…}}, of which those of nested groups multiply");
        return new RegexFacts(groups, whole.Longest >= RegexPart.Unbounded ? null : (int)whole.Longest, whole.Required ?? [], whole.Core);
    }
}
