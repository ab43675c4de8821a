using System.Buffers;
using System.Globalization;
using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Rules;

/// <summary>
/// What of a <see cref="Shape"/> says how its tokens are found, read without taking it apart: all shapes of a set are read
/// when a scan begins, few are ever matched.
/// </summary>
internal readonly struct ShapeOutline
{
    private const int MostLengths = 8;

    private static readonly SearchValues<char> ValueCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_");

    /// <summary>Reads an outline.</summary>
    /// <param name="shape">The shape as it is written.</param>
    /// <exception cref="FormatException">It has braces that are no run.</exception>
    public ShapeOutline(string shape)
    {
        var rest = shape.AsSpan();
        var head = rest.IndexOf('{') is >= 0 and var open ? open : rest.Length;
        var runStart = rest[..head].LastIndexOfAnyExcept(ValueCharacters) + 1;
        var (shortest, longest, unpadded, run, isRun, isAllRun) = (0, 0, 0, -runStart, true, true);
        while (!rest.IsEmpty)
        {
            var isLiteral = ReadPart(ref rest, out var characters, out var least, out var most);
            longest += most;
            if (isLiteral && longest > most && characters.Trim('=').IsEmpty)
                continue;

            shortest += least;
            unpadded = longest;
            if (longest > most || !isLiteral)
                AddToRun(characters, isLiteral, least, ref run, ref isRun);
            else
                run += least;
            isAllRun &= !characters.ContainsAnyExcept(ValueCharacters);
        }

        Longest = longest;
        HeadLength = head >= TokenHead.KeyLength && run >= ValueText.Shortest ? head : 0;
        RunStart = runStart;
        (ShortestRun, LongestRun) = head < TokenHead.KeyLength && isAllRun && shortest >= ValueText.Shortest && unpadded - shortest <= MostLengths ? (shortest, unpadded) : (0, -1);
    }

    /// <summary>Length of the literal that tokens begin with, where a run follows that is long enough to be found as such; else 0.</summary>
    public int HeadLength { get; }

    /// <summary>Where in that literal the run begins.</summary>
    public int RunStart { get; }

    /// <summary>Where a whole token is one run and has no literal to begin with: the least length of that run; else 0.</summary>
    public int ShortestRun { get; }

    /// <summary>The greatest length of that run; less than the least where there is none.</summary>
    public int LongestRun { get; }

    /// <summary>Most characters of a token.</summary>
    public int Longest { get; }

    /// <summary>Reads the next part of a shape.</summary>
    /// <param name="rest">What is left of the shape; the part is taken from its start.</param>
    /// <param name="characters">The literal, or the set as it is written.</param>
    /// <param name="shortest">Fewest characters.</param>
    /// <param name="longest">Most characters.</param>
    /// <returns>Whether it is a literal.</returns>
    /// <exception cref="FormatException">It is neither a literal nor a run.</exception>
    public static bool ReadPart(ref ReadOnlySpan<char> rest, out ReadOnlySpan<char> characters, out int shortest, out int longest)
    {
        var open = rest.IndexOf('{');
        if (open != 0)
        {
            characters = open < 0 ? rest : rest[..open];
            (shortest, longest) = (characters.Length, characters.Length);
            rest = rest[characters.Length..];
            return true;
        }

        var close = rest.IndexOf('}');
        var colon = close < 0 ? -1 : rest[..close].LastIndexOf(':');
        if (colon < 2)
            throw new FormatException($"A brace of the shape ends in {rest}, which is no set with a length.");
        characters = rest[1..colon];
        var length = rest[(colon + 1)..close];
        var hyphen = length.IndexOf('-');
        shortest = Number(hyphen < 0 ? length : length[..hyphen]);
        longest = hyphen < 0 ? shortest : Number(length[(hyphen + 1)..]);
        rest = rest[(close + 1)..];
        return false;
    }

    // A range of a set has both ends in the alphabet and so all between.
    private static void AddToRun(ReadOnlySpan<char> characters, bool isLiteral, int least, ref int run, ref bool isRun)
    {
        if (!isRun)
            return;
        var other = characters.IndexOfAnyExcept(ValueCharacters);
        run += other < 0 ? least : isLiteral ? other : 0;
        isRun = other < 0;
    }

    private static int Number(ReadOnlySpan<char> text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
