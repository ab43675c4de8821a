using BenchmarkDotNet.Attributes;
using SecretGuard.Benchmarks.Texts;
using SecretGuard.Detection;
using SecretGuard.Detection.Rules;

namespace SecretGuard.Benchmarks;

/// <summary>The detector with all rules, on a whole text in chunks as <see cref="ContentScanner"/> hands them to it.</summary>
public class DetectorBenchmarks
{
    private readonly Detector _detector = new(RuleSet.All);
    private byte[] _text = [];

    /// <summary>What is scanned.</summary>
    [ParamsAllValues]
    public TextKind Text { get; set; }

    /// <summary>Makes the text, outside of what is measured.</summary>
    [GlobalSetup]
    public void MakeText() => _text = Text.Content();

    /// <summary>Scans the text.</summary>
    [Benchmark]
    public int Scan() => Chunks.Scan(_detector, _text);
}
