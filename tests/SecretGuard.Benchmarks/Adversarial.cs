using System.Diagnostics;
using System.Globalization;
using System.Text;
using SecretGuard.Detection;
using SecretGuard.Detection.Decoding;
using SecretGuard.Detection.Rules;

namespace SecretGuard.Benchmarks;

/// <summary>
/// The slowest text that each rule and decoder has: what calls it, repeated. All are measured on a quarter of a megabyte; the
/// slowest then on four and on sixteen megabytes, to see that time grows with length and no faster.
/// </summary>
internal static class Adversarial
{
    private const int Slowest = 25;
    private const int Screened = 1 << 18;
    private const int Small = 4 << 20;
    private const int Large = 16 << 20;

    /// <summary>Measures and writes a table in Markdown.</summary>
    public static void Measure(TextWriter output)
    {
        var detector = new Detector(RuleSet.All);
        Chunks.Scan(detector, Repeat(Encoding.ASCII.GetBytes("password = x1\n"), Screened));
        output.WriteLine("| repeated | MB/s | time for 16 MB over time for 4 MB |");
        output.WriteLine("| --- | ---: | ---: |");
        foreach (var (name, unit) in Units().OrderByDescending(unit => Seconds(detector, unit.Unit, Screened)).Take(Slowest))
        {
            var (small, large) = (Seconds(detector, unit, Small), Seconds(detector, unit, Large));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {Large / large / 1e6:F1} | {large / small:F1} |"));
        }
    }

    private static IEnumerable<(string Name, byte[] Unit)> Units() =>
    [
        .. RuleSet.All.Select(rule => ($"example of {rule.Id}", Encoding.UTF8.GetBytes(rule.Fill(rule.Examples[0], 1)))),
        .. RuleSet.All.Select(rule => ($"counter-example of {rule.Id}", Encoding.UTF8.GetBytes(rule.Fill(rule.CounterExamples[0], 1)))),
        .. RuleSet.All.SelectMany(rule => rule.Anchor.Literals.Select(literal => ($"anchor of {rule.Id}", literal.Text))),
        .. RuleSet.All.SelectMany(rule => rule.Anchor.Heads.Select(head => ($"head of {rule.Id}", head.Text))),
        .. EscapeDecoder.Triggers.Concat(JoinDecoder.Triggers).Select(trigger => ($"`{Convert.ToHexString(Encoding.ASCII.GetBytes(trigger))}` in hexadecimal", Encoding.ASCII.GetBytes(trigger))),
    ];

    private static double Seconds(Detector detector, byte[] unit, int length)
    {
        var text = Repeat(unit, length);
        var started = Stopwatch.GetTimestamp();
        Chunks.Scan(detector, text);
        return Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    private static byte[] Repeat(byte[] unit, int length)
    {
        var text = new byte[length];
        for (var i = 0; i < length; i++)
            text[i] = unit[i % unit.Length];
        return text;
    }
}
