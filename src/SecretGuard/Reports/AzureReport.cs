using SecretGuard.Detection;
using SecretGuard.Scanning;

namespace SecretGuard.Reports;

/// <summary>Issues of a run of Azure Pipelines. The agent itself shows the first few of them, and counts all.</summary>
internal sealed class AzureReport(bool showSecrets) : IReport
{
    /// <inheritdoc/>
    public void Write(ScanResult result, TextWriter output)
    {
        foreach (var skipped in result.Skipped)
            output.WriteLine($"##vso[task.logissue type=error;sourcepath={Property(skipped.Place)}]Not scanned: {Data(skipped.Reason)}");
        foreach (var finding in FindingText.Open(result, showSecrets).OrderByDescending(finding => finding.Scanned.Finding.Severity))
        {
            var type = finding.Scanned.Finding.Severity >= Severity.High ? "error" : "warning";
            var message = string.Join("; ", finding.Facts.Prepend($"{finding.Rule.Title} {finding.Match} ({finding.Severity}, {finding.Confidence})"));
            output.WriteLine($"##vso[task.logissue type={type};sourcepath={Property(finding.Scanned.Place)};linenumber={finding.Line};"
                + $"columnnumber={finding.Column};code={Property(finding.Rule.Id)}]{Data(message)}; fingerprint {finding.Scanned.Fingerprint}");
        }

        output.WriteLine($"{SummaryText.Verdict(result)}{SummaryText.Scope(result)}");
    }

    private static string Property(string text) =>
        Data(text).Replace(";", "%3B", StringComparison.Ordinal).Replace("]", "%5D", StringComparison.Ordinal);

    // Line ends are none any more when they are printable.
    private static string Data(string text) => Printable.Of(text).Replace("%", "%AZP25", StringComparison.Ordinal);
}
