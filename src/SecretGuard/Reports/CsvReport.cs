using System.Buffers;
using System.Globalization;
using SecretGuard.Scanning;

namespace SecretGuard.Reports;

/// <summary>Comma-separated values as in RFC 4180, for spreadsheets; no cell is a formula.</summary>
internal sealed class CsvReport(bool showSecrets) : IReport
{
    private static readonly string[] Header =
    [
        "state", "reason", "rule", "title", "severity", "confidence", "path", "line", "column", "match", "fingerprint",
        "commit", "author", "date", "facts", "repository",
    ];

    // What separates cells anywhere in the world, and what some spreadsheets drop at an edge.
    private static readonly SearchValues<char> ToQuote = SearchValues.Create(",;\"' ");

    /// <inheritdoc/>
    public void Write(ScanResult result, TextWriter output)
    {
        WriteRow(Header, output);
        foreach (var finding in FindingText.Everything(result, showSecrets))
        {
            WriteRow(
                [
                    finding.State.ToString().ToLowerInvariant(), finding.Reason, finding.Rule.Id, finding.Rule.Title, finding.Severity, finding.Confidence,
                    finding.Scanned.Path, Text(finding.Line), Text(finding.Column), finding.Match, finding.Scanned.Fingerprint,
                    finding.Scanned.Commit?.Id ?? "", finding.CommitAuthor ?? "", finding.CommitDate ?? "", string.Join("; ", finding.Facts),
                    finding.Scanned.Repository?.Name ?? "",
                ],
                output);
        }

        foreach (var skipped in result.Skipped)
            WriteRow(["not scanned", skipped.Reason, "", "", "", "", skipped.Path, "", "", "", "", "", "", "", "", skipped.Repository ?? ""], output);
    }

    private static void WriteRow(IEnumerable<string> cells, TextWriter output)
    {
        output.Write(string.Join(',', cells.Select(Cell)));
        output.Write("\r\n");
    }

    private static string Cell(string text)
    {
        text = Printable.Of(text);
        // What a spreadsheet takes for a formula, also behind spaces and in the wide forms of East Asia.
        if (text.TrimStart() is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..])
            text = $"'{text}";
        return text.AsSpan().IndexOfAny(ToQuote) < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
