using System.Text;
using SecretGuard.Scanning;

namespace SecretGuard.Reports;

/// <summary>A comment on a pull request, or the summary of a job.</summary>
internal sealed class MarkdownReport(bool showSecrets) : IReport
{
    /// <summary>The most characters that a comment may have.</summary>
    public const int Longest = 65_536;

    // What is said at the end in any case.
    private const int LongestEnd = 2_000;

    /// <inheritdoc/>
    public void Write(ScanResult result, TextWriter output)
    {
        // The mark lets a workflow find its own comment again.
        var text = new StringBuilder($"<!-- secretguard -->\n### SecretGuard: {SummaryText.Verdict(result)}\n\n");
        Add([.. FindingText.Open(result, showSecrets).OrderByDescending(finding => finding.Scanned.Finding.Severity).Select(Item)], "finding", text);
        if (result.Findings.Count > 0)
            AddAdvice(result, text);
        Add([.. result.Skipped.Select(skipped => $"- **not scanned**: {MarkdownText.Code(skipped.Place)}, {MarkdownText.Code(skipped.Reason)}\n")], "content that was not scanned", text);
        text.Append($"{SummaryText.Verdict(result)}{SummaryText.Scope(result)}\n");
        output.Write(text);
    }

    private static string Item(FindingText finding)
    {
        var item = new StringBuilder($"- **{MarkdownText.Code(finding.Rule.Title)}** {MarkdownText.Code(finding.Match)} "
            + $"in {MarkdownText.Code(finding.Scanned.Place)}, line {finding.Line} ({finding.Severity}, {finding.Confidence})\n");
        foreach (var fact in finding.Facts)
            item.Append($"  - {MarkdownText.Code(fact)}\n");
        return item.Append($"  - fingerprint `{finding.Scanned.Fingerprint}`\n").ToString();
    }

    // Each as long as there is room.
    private static void Add(IReadOnlyList<string> items, string noun, StringBuilder text)
    {
        var written = items.TakeWhile(item => HasRoom(item, text) && text.Append(item).Length > 0).Count();
        if (written < items.Count)
            text.Append($"- … and {SummaryText.Count(items.Count - written, noun)} more: there is no room for all of it here.\n");
        if (items.Count > 0)
            text.Append('\n');
    }

    private void AddAdvice(ScanResult result, StringBuilder text)
    {
        var findings = FindingText.Open(result, showSecrets).DistinctBy(finding => finding.Rule.Advice);
        var advice = "#### What to do now\n\n"
            + $"1. {AdviceText.TakeOut}\n"
            + $"2. {AdviceText.Revoke}\n\n"
            + MarkdownText.Block(findings.SelectMany(finding => finding.Advice))
            + $"\n3. {AdviceText.Allow}\n\n"
            + MarkdownText.Block([AdviceText.AllowCommand(result.Findings[0].Fingerprint)])
            + "\n";
        if (HasRoom(advice, text))
            text.Append(advice);
    }

    private static bool HasRoom(string more, StringBuilder text) => text.Length + more.Length <= Longest - LongestEnd;
}
