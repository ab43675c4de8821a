using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Tests.Matching;

public class RunFinderTests
{
    [Test]
    public void Finds_the_maximal_runs_that_are_long_enough()
    {
        Gen.Select(Gen.OneOfConst((byte)'a', (byte)'Z', (byte)'/', (byte)'9', (byte)'a', (byte)'b', (byte)'-').Array[0, 400], Gen.Int[1, 30])
            .Sample((text, atLeast) => Find(text, atLeast).SequenceEqual(Naive(text, atLeast)));
    }

    private static List<(int, int)> Find(byte[] text, int atLeast)
    {
        var found = new List<(int, int)>();
        var runs = new RunFinder(text, Alphabet.Base64, atLeast);
        while (runs.MoveNext())
            found.Add((runs.Start, runs.Length));
        return found;
    }

    private static IEnumerable<(int, int)> Naive(byte[] text, int atLeast) =>
        Regex.Matches(Encoding.Latin1.GetString(text), $"[A-Za-z0-9+/]{{{atLeast},}}").Select(match => (match.Index, match.Length));
}
