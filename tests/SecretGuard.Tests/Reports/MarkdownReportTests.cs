using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SecretGuard.Reports;
using SecretGuard.Scanning;

namespace SecretGuard.Tests.Reports;

[Parallelizable(ParallelScope.All)]
internal sealed class MarkdownReportTests
{
    private static readonly MarkdownPipeline GitHub = new MarkdownPipelineBuilder().UseAdvancedExtensions().UseAutoLinks().Build();

    [TestCaseSource(typeof(Sample), nameof(Sample.HostileTexts))]
    public void A_text_from_outside_is_code_and_nothing_else(string text)
    {
        var (plain, hostile) = (Parse(Sample.With("x")), Parse(Sample.With(text)));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(hostile.Descendants<LinkInline>(), Is.Empty);
            Assert.That(hostile.Descendants<AutolinkInline>(), Is.Empty);
            Assert.That(hostile.Descendants<HtmlInline>(), Is.Empty);
            // The same structure, whatever the text says.
            Assert.That(hostile.Descendants().Select(node => node.GetType().Name), Is.EqualTo(plain.Descendants().Select(node => node.GetType().Name)));
            Assert.That(hostile.Descendants<CodeInline>().Select(code => code.Content.Trim()), Has.Some.EqualTo(Printable.Of(text).Trim()));
        }
    }

    [TestCase(0)]
    [TestCase(5)]
    [TestCase(10_000)]
    public void It_fits_into_a_comment(int findings) =>
        Assert.That(Write(Sample.Many(findings)), Has.Length.LessThanOrEqualTo(65_536));

    [Test]
    public void It_fits_into_a_comment_where_paths_are_long_and_nothing_could_be_read()
    {
        var path = string.Concat(Enumerable.Repeat("`🔑", 2_000));
        var result = Sample.Many(300) with { Skipped = [.. Enumerable.Range(0, 10_000).Select(i => new SkippedContent($"{i}{path}", path))] };
        var report = Write(result with { Findings = [.. result.Findings.Select(finding => finding with { Path = path })] });
        Assert.That(report, Has.Length.LessThanOrEqualTo(65_536));
        Assert.That(report, Does.Contain("there is no room").And.EndWith("10,000 not scanned.\n"));
    }

    [Test]
    public void What_has_no_room_is_counted()
    {
        var report = Write(Sample.Many(10_000));
        var shown = Parse(report).Descendants<ListItemBlock>().Count(item => item.Descendants<CodeInline>().Any(code => code.Content == "AWS secret access key") && item.Parent?.Parent is MarkdownDocument);
        Assert.That(shown, Is.GreaterThan(50));
        Assert.That(report, Does.Contain(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"… and {10_000 - shown:N0} findings more")));
    }

    [Test]
    public void The_worst_come_first()
    {
        var report = Write(Scanned.Result([.. Scanned.Findings(new EndToEnd.Credential(1).IdLine, "medium"), .. Scanned.Findings(new EndToEnd.Credential(2).Lines, "critical")]));
        Assert.That(report.IndexOf("`critical`", StringComparison.Ordinal), Is.LessThan(report.IndexOf("`medium`", StringComparison.Ordinal)));
    }

    private static string Write(ScanResult result) => new MarkdownReport(showSecrets: false).Write(result);

    private static MarkdownDocument Parse(ScanResult result) => Parse(Write(result));

    private static MarkdownDocument Parse(string report) => Markdown.Parse(report, GitHub);
}
