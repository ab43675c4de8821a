using System.Diagnostics;
using System.Globalization;
using SecretGuard.Benchmarks.Texts;
using SecretGuard.Detection;
using SecretGuard.Detection.Rules;

namespace SecretGuard.Benchmarks;

/// <summary>A measurement of the detector that takes seconds: the table of the README.</summary>
internal static class Throughput
{
    private const int Runs = 7;
    private const int WarmUps = 8;

    /// <summary>Measures every kind of text on one thread and writes a table in Markdown.</summary>
    public static void Measure(TextWriter output)
    {
        var detector = new Detector(RuleSet.All);
        output.WriteLine("| detector, one thread | MB | GB/s, median | slowest | fastest | findings |");
        output.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: |");
        foreach (var kind in Enum.GetValues<TextKind>())
        {
            var text = kind.Content();
            var findings = WarmUp(detector, text);
            var speeds = Enumerable.Range(0, Runs).Select(_ => BytesPerSecond(detector, text)).Order().ToArray();
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {kind.Title()} | {text.Length / 1e6:F1} | {speeds[Runs / 2] / 1e9:F3} | {speeds[0] / 1e9:F3} | {speeds[^1] / 1e9:F3} | {findings} |"));
        }
    }

    // Code is compiled in the background, and once more from what the first passes showed: with
    // fewer passes, what is measured is code that runs for the first seconds of a process only.
    private static int WarmUp(Detector detector, byte[] text)
    {
        for (var pass = 0; pass < WarmUps; pass++)
        {
            Chunks.Scan(detector, text);
            Thread.Sleep(200);
        }

        return Chunks.Scan(detector, text);
    }

    private static double BytesPerSecond(Detector detector, byte[] text)
    {
        var started = Stopwatch.GetTimestamp();
        Chunks.Scan(detector, text);
        return text.Length / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }
}
