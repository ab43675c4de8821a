using BenchmarkDotNet.Attributes;
using SecretGuard.Benchmarks.Texts;
using SecretGuard.Detection.Decoding;
using SecretGuard.Detection.Matching;

namespace SecretGuard.Benchmarks;

/// <summary>The part of the detector that looks for long runs of base64.</summary>
public class RunFinderBenchmarks
{
    private byte[] _text = [];

    /// <summary>What is searched.</summary>
    [Params(TextKind.Source, TextKind.Minified, TextKind.Base64, TextKind.WrappedBase64)]
    public TextKind Text { get; set; }

    /// <summary>Makes the text, outside of what is measured.</summary>
    [GlobalSetup]
    public void MakeText() => _text = Text.Content();

    /// <summary>Finds all runs.</summary>
    [Benchmark]
    public int FindAll()
    {
        var found = 0;
        var runs = new RunFinder(_text, Alphabet.Base64, Base64Decoder.ShortestRun);
        while (runs.MoveNext())
            found++;
        return found;
    }
}
