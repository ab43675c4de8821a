using System.Diagnostics;
using System.Text;
using SecretGuard.Detection.Decoding;
using SecretGuard.Detection.Rules;

namespace SecretGuard.Detection.Tests;

/// <summary>
/// Text that repeats what calls a rule or a decoder is the worst for it. <c>adversarial</c> of the benchmarks does the same
/// with sixteen megabytes.
/// </summary>
public class LinearTimeTests
{
    private const int Short = 1 << 14;
    private const int Factor = 16;
    private const int Attempts = 4;

    // Measurements are noisy where other tests run beside this one; quadratic growth would be the square of the factor, 256.
    private const int MostGrowth = 6 * Factor;

    // Below it, what is measured is the machine.
    private static readonly TimeSpan Unmeasurable = TimeSpan.FromMilliseconds(30);

    // Each finding is shown with what stands around it.
    private static readonly ContentScanner Scanner = new(new Detector(RuleSet.All), Short * Factor * 2);

    private static IEnumerable<TestCaseData> Rules() =>
        RuleSet.All.Select(rule => new TestCaseData(rule).SetArgDisplayNames(rule.Id));

    private static IEnumerable<string> Triggers() => EscapeDecoder.Triggers.Concat(JoinDecoder.Triggers).Concat(
        ["A", "0", "/", "-", "\\", "%", "\"", "a\0", "password=", "secret ", "://", "a:b@", "x://a:", "eyJ.", "\"+\"", "token: ", "-----BEGIN ", "{", "AKIA", "IQoJ", "$2a$10$", "ab+/", "user,password\n", "password&quot;", "password%3D", "&quot;", "\u001b[1111111111111111;1m", "s/a=.*/a=b/g'"]);

    [TestCaseSource(nameof(Rules))]
    public void Examples_of_a_rule_repeated(Rule rule)
    {
        foreach (var example in rule.Examples.Take(1).Concat(rule.CounterExamples.Take(1)))
            AssertLinear(Encoding.UTF8.GetBytes(rule.Fill(example, 1)));
    }

    [TestCaseSource(nameof(Rules))]
    public void Anchors_of_a_rule_repeated(Rule rule)
    {
        foreach (var anchor in rule.Anchor.Literals.Select(literal => literal.Text).Concat(rule.Anchor.Heads.Select(head => head.Text)).Take(2))
            AssertLinear(anchor);
    }

    [TestCaseSource(nameof(Triggers))]
    public void Triggers_of_decoders_repeated(string trigger) => AssertLinear(Encoding.ASCII.GetBytes(trigger));

    private static void AssertLinear(byte[] unit)
    {
        // A pause of the machine does not repeat itself.
        var (ofShort, ofLong) = (TimeSpan.Zero, TimeSpan.Zero);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            ofLong = Time(Repeat(unit, Short * Factor));
            if (ofLong < Unmeasurable)
                return;
            ofShort = Time(Repeat(unit, Short));
            if (ofLong / ofShort < MostGrowth)
                return;
        }

        Assert.Fail($"{ofShort.TotalMilliseconds} ms for {Short} bytes, {ofLong.TotalMilliseconds} ms for {Factor} times as many");
    }

    private static TimeSpan Time(byte[] content)
    {
        var started = Stopwatch.GetTimestamp();
        Scanner.Scan(new MemoryStream(content));
        return Stopwatch.GetElapsedTime(started);
    }

    private static byte[] Repeat(byte[] unit, int length)
    {
        var content = new byte[length];
        for (var i = 0; i < length; i++)
            content[i] = unit[i % unit.Length];
        return content;
    }
}
