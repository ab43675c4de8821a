using System.Text;
using CsCheck;
using SecretGuard.Detection.Locating;
using SecretGuard.Detection.Rules;

namespace SecretGuard.Detection.Tests;

public class ContentScannerTests
{
    private static readonly Detector Detector = new(RuleSet.All);

    [Test]
    public void Chunks_of_any_size_give_what_the_whole_gives()
    {
        var whole = new ContentScanner(Detector, int.MaxValue / 4);
        Gen.Select(SampleContents.Any, Gen.Int[1, 20_000]).Sample((content, chunk) =>
        {
            var expected = whole.Scan(new MemoryStream(content));
            var actual = new ContentScanner(Detector, chunk).Scan(new ChoppyStream(content));
            return expected.Bytes == actual.Bytes
                && expected.Findings.Select(Describe).SequenceEqual(actual.Findings.Select(Describe));
        });
    }

    [Test]
    public void A_file_that_is_longer_than_it_said_is_scanned_to_its_end()
    {
        Gen.Select(SampleContents.Any, Gen.Int[1, 200_000], Gen.Int[0, 1000]).Sample((content, chunk, said) =>
        {
            var expected = new ContentScanner(Detector, chunk).Scan(new MemoryStream(content));
            var actual = new ContentScanner(Detector, chunk).Scan(new GrowingStream(content, Math.Min(said, content.Length)));
            return expected.Bytes == actual.Bytes && expected.Findings.Select(Describe).SequenceEqual(actual.Findings.Select(Describe));
        });
    }

    [Test]
    public void A_finding_depends_on_nothing_beyond_the_reach()
    {
        Gen.Select(SampleContents.Any, SampleContents.Any, SampleContents.Any).Sample((before, content, after) =>
        {
            // Far from a finding, other bytes may stand: here none, there others.
            var gap = Enumerable.Repeat((byte)'\n', Detector.Reach).ToArray();
            var alone = Detector.Scan([.. gap, .. content, .. gap]);
            var between = Detector.Scan([.. before, .. gap, .. content, .. gap, .. after]);
            return alone.Select(finding => Describe(finding, before.Length)).SequenceEqual(between
                .Where(finding => finding.Range.Start >= before.Length + gap.Length && finding.Range.End <= before.Length + gap.Length + content.Length)
                .Select(finding => Describe(finding, 0)));
        });
    }

    [TestCase("utf-8", "")]
    [TestCase("utf-8", "\uFEFF")]
    [TestCase("utf-16", "\uFEFF")]
    [TestCase("utf-16", "")]
    [TestCase("utf-16BE", "\uFEFF")]
    [TestCase("utf-16BE", "")]
    [TestCase("iso-8859-1", "")]
    public void Lines_and_columns_are_those_of_an_editor(string encoding, string mark)
    {
        var text = SampleText.Fill("première ligne\r\n\r\nclé: AKIA{Q-V:1}{A-Z2-7:15}", 1);
        var content = Encoding.GetEncoding(encoding).GetBytes(mark + text);

        var finding = new ContentScanner(Detector).Scan(new MemoryStream(content)).Findings.Single();

        Assert.That((finding.Start, finding.End), Is.EqualTo((new TextPosition(3, 6), new TextPosition(3, 25))));
    }

    [Test]
    public void Characters_beyond_the_basic_plane_count_two_columns()
    {
        var content = Encoding.UTF8.GetBytes(SampleText.Fill("😀😀 AKIA{Q-V:1}{A-Z2-7:15}", 1));
        Assert.That(new ContentScanner(Detector).Scan(new MemoryStream(content)).Findings.Single().Start.Column, Is.EqualTo(6));
    }

    [Test]
    public void Column_on_a_line_of_many_chunks_is_counted_from_its_start()
    {
        var before = new string('é', 200_000);
        var content = Encoding.UTF8.GetBytes("x\n" + before + SampleText.Fill(" AKIA{Q-V:1}{A-Z2-7:15} ", 1) + before);
        var finding = new ContentScanner(Detector, 1001).Scan(new MemoryStream(content)).Findings.Single();
        Assert.That(finding.Start, Is.EqualTo(new TextPosition(2, 200_002)));
    }

    [Test]
    public void Excerpt_shows_the_line_with_every_secret_of_it_hidden()
    {
        var id = SampleText.Fill("AKIA{Q-V:1}{A-Z2-7:15}", 1);
        var secret = SampleText.Fill("{A-Za-z0-9+/:40}", 1);
        var content = Encoding.ASCII.GetBytes($"# above\nnew Client(\"{id}\", \"{secret}\"); // tail\nbelow");

        var excerpt = new ContentScanner(Detector).Scan(new MemoryStream(content)).Findings.Single().Excerpt;

        Assert.That(excerpt, Is.EqualTo(new Excerpt("new Client(\"****\", \"", Redaction.Of(secret), "\"); // tail", "# above")));
    }

    [TestCase(10_000, "# above")]
    [TestCase(200_000, "")]
    public void Line_above_is_shown_where_every_chunk_would_show_it(int before, string above)
    {
        var content = Encoding.ASCII.GetBytes("# above\n" + new string(' ', before) + SampleText.Fill("AKIA{Q-V:1}{A-Z2-7:15} ", 1) + new string(' ', 200_000));
        using (Assert.EnterMultipleScope())
        {
            foreach (var chunk in new[] { 1001, int.MaxValue / 4 })
                Assert.That(new ContentScanner(Detector, chunk).Scan(new MemoryStream(content)).Findings.Single().Excerpt.LineAbove, Is.EqualTo(above));
        }
    }

    [Test]
    public void Cancelled_scan_throws()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.That(() => new ContentScanner(Detector).Scan(new MemoryStream([1]), cancelled.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    private static string Describe(LocatedFinding located) => $"{Describe(located.Finding, 0)} {located.Start} {located.End} {located.Excerpt}";

    private static string Describe(Finding finding, long shift) =>
        $"{finding.Rule.Id} {finding.Range.Shift(shift)} {finding.Value} {finding.Severity} {finding.Probability:F6} {string.Join(' ', finding.Parts.Select(part => part.Shift(shift)))} {string.Join(' ', finding.Details)}";

    /// <summary>Gives few bytes at a time, as a pipe does.</summary>
    private sealed class GrowingStream(byte[] content, int said) : MemoryStream(content)
    {
        public override long Length => said;
    }

    private sealed class ChoppyStream(byte[] content) : MemoryStream(content)
    {
        public override bool CanSeek => false;

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 997)]);
    }
}
