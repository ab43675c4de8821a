using System.Text;
using BenchmarkDotNet.Attributes;
using SecretGuard.Benchmarks.Texts;
using SecretGuard.Detection.Decoding;
using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Rules;

namespace SecretGuard.Benchmarks;

/// <summary>The part of the detector that reads every byte: the search for the literals of all rules and decoders.</summary>
public class LiteralMatcherBenchmarks
{
    private readonly LiteralMatcher _literals = new(
    [
        .. RuleSet.All.SelectMany(rule => rule.Anchor.Literals),
        .. EscapeDecoder.Triggers.Concat(JoinDecoder.Triggers).Select(trigger => new Literal(Encoding.ASCII.GetBytes(trigger), IgnoresCase: false)),
    ]);

    private readonly List<LiteralMatch> _matches = [];
    private byte[] _text = [];

    /// <summary>What is searched.</summary>
    [Params(TextKind.Source, TextKind.Minified, TextKind.Base64)]
    public TextKind Text { get; set; }

    /// <summary>Makes the text, outside of what is measured.</summary>
    [GlobalSetup]
    public void MakeText() => _text = Text.Content();

    /// <summary>Finds all literals.</summary>
    [Benchmark]
    public int FindAll()
    {
        _matches.Clear();
        _literals.FindAll(_text, _text.Length, _matches);
        return _matches.Count;
    }
}
