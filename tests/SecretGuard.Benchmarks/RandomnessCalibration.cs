using System.Globalization;
using System.Text;
using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Rules;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Benchmarks;

/// <summary>
/// The numbers that the bounds of <see cref="Randomness"/> are taken from: how random values of an alphabet and a length look
/// by their letter pairs, and how those of real code do.
/// </summary>
internal static class RandomnessCalibration
{
    private const int Draws = 20_000;

    private static readonly double[] Quantiles = [0.0001, 0.001, 0.01, 0.1, 0.5, 0.9, 0.99, 0.999];

    private static readonly string[] Sets =
        ["A-Za-z0-9+/", "A-Za-z0-9", "a-z0-9", "A-Z0-9", "A-Za-z", "a-z", "0-9a-f", "0-9A-F", "A-Z2-7"];

    /// <summary>Writes quantiles of the letter pairs per character.</summary>
    /// <param name="folders">Folders of real code.</param>
    /// <param name="output">Takes the table.</param>
    public static void Measure(IReadOnlyList<string> folders, TextWriter output)
    {
        output.WriteLine("Letter pairs, nats per character; quantiles " + string.Join(' ', Quantiles.Select(quantile => quantile.ToString(CultureInfo.InvariantCulture))));
        var random = new Random(1);
        foreach (var set in Sets)
        {
            foreach (var length in (int[])[12, 16, 20, 24, 32, 40, 64])
            {
                var draws = Enumerable.Range(0, Draws).Select(_ => PerCharacter(Encoding.ASCII.GetBytes(SampleText.Fill($"{{{set}:{length}}}", random.Next()))));
                output.WriteLine($"  random {set,-12} {length,3}: {Row([.. draws])}");
            }
        }

        foreach (var kind in ValuesOfCode(folders).GroupBy(value => $"{Kind(value)} {value.Length / 8 * 8,3}").OrderBy(kind => kind.Key, StringComparer.Ordinal))
            output.WriteLine($"  code   {kind.Key}, {kind.Count(),7} values: {Row([.. kind.Select(value => PerCharacter(Encoding.ASCII.GetBytes(value)))])}");
    }

    private static double PerCharacter(byte[] value) => LetterPairs.RandomOverCode(value) / value.Length;

    private static string Row(double[] values)
    {
        Array.Sort(values);
        return string.Join(' ', Quantiles.Select(quantile => values[(int)(quantile * (values.Length - 1))].ToString("F2", CultureInfo.InvariantCulture).PadLeft(6)));
    }

    private static string Kind(string value) => (value.Any(char.IsAsciiLetterLower), value.Any(char.IsAsciiLetterUpper)) switch
    {
        (true, true) => "both cases",
        (true, false) => "lower case",
        (false, true) => "upper case",
        _ => "no letters",
    };

    private static HashSet<string> ValuesOfCode(IReadOnlyList<string> folders)
    {
        var values = new HashSet<string>(StringComparer.Ordinal);
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true };
        foreach (var file in folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*", options)))
        {
            var content = File.ReadAllBytes(file);
            var runs = new RunFinder(content, Alphabet.Values, ValueText.Shortest);
            while (runs.MoveNext())
            {
                var (start, length) = (runs.Start, runs.Length);
                var value = content.AsSpan(start, length);
                if (length <= 64 && value.ContainsAnyInRange((byte)'0', (byte)'9') && !Alphabet.Hex.ContainsAll(value) && ValueText.TryWiden(content, ref start, ref length, out _))
                    values.Add(Encoding.ASCII.GetString(content, start, length));
            }
        }

        return values;
    }
}
