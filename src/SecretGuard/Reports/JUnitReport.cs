using System.Globalization;
using System.Xml;
using SecretGuard.Scanning;

namespace SecretGuard.Reports;

/// <summary>JUnit's XML: each finding a test that failed, each content that was not scanned one that ended in an error.</summary>
internal sealed class JUnitReport(bool showSecrets) : IReport
{
    private const string Suite = "SecretGuard";

    /// <inheritdoc/>
    public void Write(ScanResult result, TextWriter output)
    {
        using var xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, NewLineChars = "\n", CloseOutput = false });
        var errors = result.Skipped.Count + (result.Interrupted ? 1 : 0);
        var passed = result.Findings.Count == 0 && errors == 0;
        xml.WriteStartElement("testsuites");
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", Suite);
        xml.WriteAttributeString("tests", Text(passed ? 1 : result.Findings.Count + errors));
        xml.WriteAttributeString("failures", Text(result.Findings.Count));
        xml.WriteAttributeString("errors", Text(errors));
        xml.WriteAttributeString("time", result.Elapsed.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture));
        foreach (var finding in FindingText.Open(result, showSecrets))
        {
            var title = $"{finding.Rule.Title} ({finding.Severity}, {finding.Confidence})";
            var text = string.Join('\n', finding.Facts
                .Prepend($"{finding.Scanned.Place}:{finding.Line}:{finding.Column}  {finding.Match}")
                .Append($"fingerprint {finding.Scanned.Fingerprint}")
                .Concat(finding.Advice)
                .Select(Printable.AtLineStart));
            WriteCase(xml, finding.Scanned.Place, $"{finding.Rule.Id} at line {finding.Line}", "failure", finding.Rule.Id, title, text);
        }

        foreach (var skipped in result.Skipped)
            WriteCase(xml, skipped.Place, "not scanned", "error", "not-scanned", skipped.Reason, "");
        if (result.Interrupted)
            WriteCase(xml, Suite, "interrupted", "error", "interrupted", "Somebody stopped the scan before its end.", "");
        if (passed)
            WriteCase(xml, Suite, SummaryText.Verdict(result) + SummaryText.Scope(result));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteWhitespace("\n");
    }

    private static void WriteCase(XmlWriter xml, string path, string name, string? outcome = null, string type = "", string message = "", string text = "")
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", Printable.Of(path));
        xml.WriteAttributeString("name", Printable.Of(name));
        if (outcome is not null)
        {
            xml.WriteStartElement(outcome);
            xml.WriteAttributeString("type", type);
            xml.WriteAttributeString("message", Printable.Of(message));
            xml.WriteString(text);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
