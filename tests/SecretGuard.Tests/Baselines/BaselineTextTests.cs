using System.Buffers.Binary;
using System.Diagnostics;
using System.Text;
using SecretGuard.Baselines;
using SecretGuard.Configuration;
using SecretGuard.Detection;
using SecretGuard.Detection.Rules;
using SecretGuard.Tests.EndToEnd;

namespace SecretGuard.Tests.Baselines;

internal sealed class BaselineTextTests
{
    private static readonly Random Random = new(1);

    [Test]
    public void What_is_written_is_read()
    {
        var text = Filled(50).Text(_ => true);
        Assert.That(Read(text).Text(_ => true), Is.EqualTo(text));
        Assert.That(text.Split('\n')[2..^1], Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal).And.Length.EqualTo(50));
    }

    [Test]
    public void Order_repetition_line_ends_and_comments_mean_nothing()
    {
        var text = Filled(20).Text(_ => true);
        var lines = text.Split('\n')[..^1];
        var shuffled = string.Concat(lines.Reverse().Concat(lines).Append("").Append("# a comment").Select(line => line + "\r\n"));
        Assert.That(Read(shuffled).Text(_ => true), Is.EqualTo(text));
    }

    [Test]
    public void Two_that_were_merged_keep_both_salts()
    {
        var (one, other) = (Filled(3), Filled(3));
        var merged = Read(one.Text(_ => true) + other.Text(_ => true));
        Assert.That(merged.Salts, Is.EquivalentTo(one.Salts.Concat(other.Salts)));
        Assert.That(merged.Entries, Is.EquivalentTo(one.Entries.Concat(other.Entries)));
        Assert.That(one.Salts, Is.Not.EqualTo(other.Salts));
    }

    [TestCase("nonsense", "this is no line of a baseline")]
    [TestCase("{0} hmac", "this is no line of a baseline")]
    [TestCase("{0} md5 rule", "this is no line of a baseline")]
    [TestCase("{0} hmac rule and more", "this is no line of a baseline")]
    [TestCase("{0}0 hmac rule", "this is no line of a baseline")]
    [TestCase(" {0} hmac rule", "this is no line of a baseline")]
    [TestCase("# salt 12", "this is no salt")]
    [TestCase("# SecretGuard baseline 2: from the future", "another version")]
    [TestCase("<<<<<<< HEAD", "a merge left its marks here")]
    [TestCase("=======", "a merge left its marks here")]
    public void A_line_that_is_wrong_is_an_error_with_its_number(string line, string message)
    {
        var text = Filled(1).Text(_ => true) + line.Replace("{0}", GroupedHex.Of(4711), StringComparison.Ordinal) + "\n";
        Assert.That(() => Read(text), Throws.InstanceOf<ConfigurationException>().With.Message.StartsWith($"file:4: {message}"));
    }

    [Test]
    public void A_line_without_any_salt_is_an_error() => Assert.That(
        () => Read($"{GroupedHex.Of(4711)} hmac rule\n"),
        Throws.InstanceOf<ConfigurationException>().With.Message.Contains("the line with its salt is missing"));

    [TestCase("")]
    [TestCase("\n\n")]
    public void Nothing_says_nothing(string text) => Assert.That(Read(text).Entries, Is.Empty);

    // Natively it takes 20 ms, and a guess 10 ms; with the code of tests, twice that. Measured against each other, since a busy
    // machine slows both, if not by the same.
    [Test]
    [NonParallelizable]
    public void A_hundred_thousand_lines_are_read_in_the_time_of_some_guesses()
    {
        var text = Encoding.UTF8.GetBytes(Filled(100_000).Text(_ => true));
        var finding = Scanned.Findings(new Credential(1).Lines)[0].Finding;
        var (reading, guess) = (double.MaxValue, double.MaxValue);
        for (var i = 0; i < 7; i++)
        {
            guess = Math.Min(guess, Milliseconds(() => SecretHash.Slow(finding, 1)));
            reading = Math.Min(reading, Milliseconds(() => Assert.That(new BaselineText(text, "file").Entries, Has.Count.EqualTo(100_000))));
        }

        TestContext.Out.WriteLine($"{reading:0} ms, a guess {guess:0} ms");
        Assert.That(reading, Is.LessThanOrEqualTo(12 * guess));
    }

    [Test]
    public void No_rule_takes_a_baseline_for_secrets()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Filled(20_000).Text(_ => true)));
        Assert.That(new ContentScanner(new Detector(RuleSet.All)).Scan(stream).Findings, Is.Empty);
    }

    private static BaselineText Read(string text) => new(Encoding.UTF8.GetBytes(text), "file");

    private static double Milliseconds(Action action)
    {
        var watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static BaselineText Filled(int count)
    {
        var text = new BaselineText();
        text.SaltToAdd();
        var bytes = new byte[16];
        text.Add(Enumerable.Range(0, count).Select(i =>
        {
            Random.NextBytes(bytes);
            return new BaselineEntry(BinaryPrimitives.ReadUInt128BigEndian(bytes), i % 2 == 0, RuleSet.All[i % RuleSet.All.Count].Id);
        }));
        return text;
    }
}
