using SecretGuard.Detection;
using SecretGuard.Scanning;

namespace SecretGuard.Reports;

/// <summary>Annotations of GitHub Actions, and the summary of the job.</summary>
/// <param name="showSecrets">Whether secrets are shown in full.</param>
/// <param name="summaryFile">The file that GitHub names for the summary; null where there is none.</param>
internal sealed class GitHubReport(bool showSecrets, string? summaryFile) : IReport
{
    // GitHub shows as many of each level for a step, and drops the rest in silence.
    private const int MostOfALevel = 10;

    /// <summary>The file that GitHub names for the summary of the job; null outside of GitHub.</summary>
    public static string? SummaryFile => Environment.GetEnvironmentVariable("GITHUB_STEP_SUMMARY") is { Length: > 0 } file ? file : null;

    /// <inheritdoc/>
    public void Write(ScanResult result, TextWriter output)
    {
        var annotations = Annotations(result).GroupBy(annotation => annotation.Level).SelectMany(level => level.Take(MostOfALevel)).ToList();
        foreach (var (_, line) in annotations)
            output.WriteLine(line);
        var more = result.Findings.Count + result.Skipped.Count - annotations.Count;
        var where = summaryFile is null ? "" : " The summary of the job lists them.";
        if (more > 0)
            output.WriteLine($"{more} more than GitHub shows as annotations.{where}");
        output.WriteLine($"{SummaryText.Verdict(result)}{SummaryText.Scope(result)}");
        if (summaryFile is not null)
            Append(result, summaryFile);
    }

    private IEnumerable<(string Level, string Line)> Annotations(ScanResult result)
    {
        // First, since a scan that is not complete says little by the rest.
        foreach (var skipped in result.Skipped)
            yield return ("error", $"::error file={Property(skipped.Place)},title=Not scanned::{Data(skipped.Reason)}");
        foreach (var finding in FindingText.Open(result, showSecrets).OrderByDescending(finding => finding.Scanned.Finding.Severity))
        {
            var level = Level(finding.Scanned.Finding.Severity);
            var end = finding.Scanned.Located.End;
            // Columns are shown where it is one line only.
            var columns = finding.Line == end.Line ? $",col={finding.Column},endColumn={end.Column + 1}" : "";
            var message = string.Join("\n", finding.Facts.Select(Printable.Of)
                .Prepend($"{Printable.Of(finding.Match)} ({finding.Severity}, {finding.Confidence})")
                .Concat(finding.Advice.Select(Printable.Of))
                .Append($"fingerprint {finding.Scanned.Fingerprint}"));
            yield return (level, $"::{level} file={Property(finding.Scanned.Place)},line={finding.Line},endLine={end.Line}{columns},"
                + $"title={Property(finding.Rule.Title)}::{Escape(message)}");
        }
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Critical or Severity.High => "error",
        Severity.Medium => "warning",
        _ => "notice",
    };

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Data(string text) => Escape(Printable.Of(text));

    private static string Escape(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private void Append(ScanResult result, string file)
    {
        using var summary = new StreamWriter(file, append: true);
        new MarkdownReport(showSecrets).Write(result, summary);
    }
}
