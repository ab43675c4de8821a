using System.Diagnostics;
using System.Text;
using SecretGuard.Baselines;
using SecretGuard.Detection.Rules;
using SecretGuard.Scanning;
using SecretGuard.Tests.EndToEnd;

namespace SecretGuard.Tests.Baselines;

[Parallelizable(ParallelScope.All)]
internal sealed class BaselineTests
{
    private static readonly ScannedFinding[] Strong = [.. Enumerable.Range(1, 5).Select(seed => Scanned.Findings(new Credential(seed).Lines)[0])];
    private static readonly ScannedFinding[] Weak = [.. Enumerable.Range(1, 5).SelectMany(seed => Scanned.Findings($"password = \"{SampleText.Fill("{A-Z:2}{a-z:4}{0-9:3}!{a-z:2}", seed)}\"\n"))];

    [Test]
    public void It_knows_what_was_added_and_nothing_else()
    {
        var baseline = Empty();
        Assert.That(baseline.Add([Strong[0], Weak[0], Strong[0]], jobs: 2), Is.EqualTo(2));
        Assert.That(baseline.Add([Weak[0], Strong[0]], jobs: 2), Is.Zero);
        Assert.That(Known(Read(baseline), [.. Strong, .. Weak]), Is.EquivalentTo([Strong[0], Weak[0]]));
    }

    [Test]
    public void Where_a_secret_stands_does_not_matter()
    {
        var baseline = Empty();
        baseline.Add([Strong[0]], jobs: 1);
        ScannedFinding[] moved = [Strong[0] with { Path = "a/b" }, Strong[0] with { Path = "c" }];
        Assert.That(Known(Read(baseline), moved), Is.EquivalentTo(moved));
    }

    [Test]
    public void Of_two_that_were_merged_it_knows_the_secrets_of_both()
    {
        var (one, other) = (Empty(), Empty());
        one.Add([Strong[0], Weak[0], Strong[2]], jobs: 2);
        other.Add([Strong[1], Weak[1], Strong[2]], jobs: 2);
        var merged = new Baseline("file", () => Encoding.UTF8.GetBytes(one.Text.Text(_ => true) + other.Text.Text(_ => true)));
        var known = merged.Among([.. Strong, .. Weak], jobs: 2);
        Assert.That(known.Select(finding => finding.Finding), Is.EquivalentTo([Strong[0], Strong[1], Strong[2], Weak[0], Weak[1]]));
        Assert.That(known.Select(finding => finding.Entries.Count).Order(), Is.EqualTo([1, 1, 1, 1, 2]));
    }

    [Test]
    public void It_is_not_read_where_nothing_is_found() =>
        Assert.That(new Baseline("file", () => throw new InvalidOperationException()).Among([], jobs: 1), Is.Empty);

    [Test]
    public void A_password_is_hashed_slowly_and_a_token_at_once()
    {
        var baseline = Empty();
        baseline.Add([Strong[0], Weak[0]], jobs: 1);
        Assert.That(baseline.Text.Entries.Select(entry => (entry.Rule, entry.IsSlow)), Is.EquivalentTo([("aws-secret-access-key", false), (Weak[0].Finding.Rule.Id, true)]));
    }

    [Test]
    public void Many_passwords_cost_nothing_where_the_baseline_has_none_of_them()
    {
        var baseline = Empty();
        baseline.Add([Strong[0]], jobs: 1);
        baseline = Read(baseline);
        var passwords = Enumerable.Range(0, 2_000).Select(i => Weak[0] with { Fingerprint = $"{i}" }).ToArray();
        var watch = Stopwatch.StartNew();
        Assert.That(baseline.Among(passwords, jobs: 1), Is.Empty);
        Assert.That(watch.ElapsedMilliseconds, Is.LessThan(500));
    }

    [Test]
    public void The_same_password_in_many_places_costs_as_much_as_in_one()
    {
        var baseline = Empty();
        baseline.Add([Weak[0]], jobs: 1);
        baseline = Read(baseline);
        var places = Enumerable.Range(0, 2_000).Select(i => Weak[0] with { Path = $"{i}" }).ToArray();
        var watch = Stopwatch.StartNew();
        Assert.That(baseline.Among(places, jobs: 1), Has.Count.EqualTo(2_000));
        Assert.That(watch.ElapsedMilliseconds, Is.LessThan(1_000));
    }

    [Test]
    public void A_guess_costs_milliseconds()
    {
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < 10; i++)
            SecretHash.Slow(Weak[0].Finding, 1);
        TestContext.Out.WriteLine($"{watch.Elapsed.TotalMilliseconds / 10:0.0} ms");
        Assert.That(watch.Elapsed.TotalMilliseconds / 10, Is.GreaterThan(2));
    }

    [TestCase("github-personal-access-token", "{A-Za-z0-9:36}", true)]
    [TestCase("aws-access-key-id", "{A-Z2-7:20}", false)]
    [TestCase("datadog-api-key", "{a-f0-9:32}", true)]
    [TestCase("datadog-api-key", "{a-f0-9:31}", false)]
    [TestCase("datadog-api-key", "{0-9:32}", false)]
    [TestCase("datadog-api-key", "{a-z0-9:16}.{a-z0-9:16}", false)]
    [TestCase("generic-password", "{A-Za-z0-9:64}", false)]
    [TestCase("url-password", "{A-Za-z0-9:64}", false)]
    public void Only_what_nobody_can_guess_is_hashed_at_once(string id, string value, bool isUnguessable)
    {
        var finding = Strong[0].Finding with { Rule = RuleSet.All.First(rule => rule.Id == id), Value = SampleText.Fill(value, 7) };
        Assert.That(SecretHash.IsUnguessable(finding), Is.EqualTo(isUnguessable));
    }

    [Test]
    public void Another_salt_gives_other_hashes()
    {
        var finding = Strong[0].Finding;
        UInt128[] hashes = [SecretHash.Fast(finding, 1), SecretHash.Fast(finding, 2), SecretHash.Slow(finding, 1), SecretHash.Slow(finding, 2)];
        Assert.That(hashes, Is.Unique);
    }

    private static Baseline Empty() => new("file", () => null);

    private static Baseline Read(Baseline baseline) => new("file", () => Encoding.UTF8.GetBytes(baseline.Text.Text(_ => true)));

    private static IEnumerable<ScannedFinding> Known(Baseline baseline, ScannedFinding[] findings) =>
        baseline.Among(findings, jobs: 2).Select(known => known.Finding);
}
