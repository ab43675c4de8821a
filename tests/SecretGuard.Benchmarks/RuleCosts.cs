using System.Diagnostics;
using System.Globalization;
using SecretGuard.Benchmarks.Texts;
using SecretGuard.Detection;
using SecretGuard.Detection.Rules;

namespace SecretGuard.Benchmarks;

/// <summary>What each rule adds to the time of a scan: all rules against all but one, on source text.</summary>
internal static class RuleCosts
{
    private const int Length = 8 << 20;
    private const int Runs = 5;
    private const int Dearest = 20;

    /// <summary>Measures and writes a table in Markdown: the dearest rules, and what all others cost together.</summary>
    public static void Measure(TextWriter output)
    {
        var text = TextKind.Source.Content();
        text = text[..Math.Min(text.Length, Length)];
        var all = Seconds(RuleSet.All, text);
        var none = Seconds([], text);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{RuleSet.All.Count} rules {text.Length / all / 1e6:F0} MB/s, none {text.Length / none / 1e6:F0} MB/s"));
        output.WriteLine();
        output.WriteLine("| rule alone | time over no rule at all |");
        output.WriteLine("| --- | ---: |");
        foreach (var (rule, seconds) in RuleSet.All.Select(rule => (rule, Seconds([rule], text))).OrderByDescending(pair => pair.Item2).Take(Dearest))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {rule.Id} | {100 * (seconds - none) / none:+0.0;-0.0} % |"));
    }

    private static double Seconds(IReadOnlyList<Rule> rules, byte[] text)
    {
        var detector = new Detector(rules);
        return Enumerable.Range(0, Runs).Min(_ =>
        {
            var started = Stopwatch.GetTimestamp();
            Chunks.Scan(detector, text);
            return Stopwatch.GetElapsedTime(started).TotalSeconds;
        });
    }
}
