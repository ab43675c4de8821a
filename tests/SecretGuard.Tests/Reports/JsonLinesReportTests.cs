using System.Text.Json.Nodes;
using SecretGuard.Reports;

namespace SecretGuard.Tests.Reports;

[Parallelizable(ParallelScope.All)]
internal sealed class JsonLinesReportTests
{
    [TestCaseSource(typeof(Sample), nameof(Sample.HostileTexts))]
    public void Its_lines_are_the_findings_and_the_summary_of_the_JSON_report(string text)
    {
        var result = Sample.With(text);
        var lines = new JsonLinesReport(showSecrets: false).Write(result).Split('\n');
        var whole = JsonNode.Parse(new JsonReport(showSecrets: false).Write(result))!;
        Assert.That(lines, Has.Length.EqualTo(3 + 1 + 1));
        Assert.That(lines[^1], Is.Empty);
        for (var i = 0; i < 3; i++)
            Assert.That(JsonNode.DeepEquals(JsonNode.Parse(lines[i]), whole["findings"]![i]), Is.True, lines[i]);
        Assert.That(JsonNode.DeepEquals(JsonNode.Parse(lines[3])!["summary"], whole["summary"]), Is.True);
    }

    [Test]
    public void A_clean_scan_is_a_line_with_its_summary() =>
        Assert.That((int)JsonNode.Parse(new JsonLinesReport(showSecrets: false).Write(Scanned.Result()))!["summary"]!["findings"]!, Is.Zero);
}
