using System.Globalization;
using SecretGuard.Detection;
using SecretGuard.Scanning;

namespace SecretGuard.Reports;

/// <summary>The form for a person at a terminal: what was found, where, and what to do now.</summary>
internal sealed class TextReport(Palette palette, bool showSecrets, bool quiet, bool verbose, Refusal? refusal) : IReport
{
    private const int LongestSide = 50;

    /// <inheritdoc/>
    public void Write(ScanResult result, TextWriter output)
    {
        FindingText[] findings = [.. FindingText.Open(result, showSecrets)];
        foreach (var finding in findings)
            WriteFinding(finding, output);
        if (findings.Length > 0 && !quiet)
            WriteAdvice(findings, result.History is not null, output);
        foreach (var skipped in result.Skipped)
            output.WriteLine($"{palette.Yellow("not scanned")}  {Printable.Of(skipped.Path)}: {Printable.Of(skipped.Reason)}");
        if (verbose)
        {
            foreach (var accepted in FindingText.Everything(result, showSecrets).Where(finding => finding.State != FindingState.Open))
                output.WriteLine($"{palette.Dim(accepted.State.ToString().ToLowerInvariant())}  {Place(accepted)}  {Printable.Of(accepted.Rule.Title)} ({Printable.Of(accepted.Reason)})");
        }

        if (!quiet)
        {
            foreach (var note in result.Notes)
                output.WriteLine($"{palette.Yellow("note")}  {Printable.Of(note)}");
        }

        if (!quiet || !result.IsComplete)
            WriteSummary(result, output);
    }

    private void WriteFinding(FindingText finding, TextWriter output)
    {
        var paint = finding.Scanned.Finding.Severity >= Severity.High ? (Func<string, string>)palette.Red : palette.Yellow;
        output.WriteLine($"{palette.Bold(Place(finding))}  {paint(Printable.Of(finding.Rule.Title))}  {palette.Dim($"{finding.Severity}, {finding.Confidence}")}");
        WriteExcerpt(finding, output);
        foreach (var fact in finding.Facts)
            output.WriteLine($"    {Printable.AtLineStart(fact)}");
        output.WriteLine($"    {palette.Dim($"fingerprint {finding.Scanned.Fingerprint}")}");
        output.WriteLine();
    }

    private void WriteExcerpt(FindingText finding, TextWriter output)
    {
        var number = finding.Line.ToString(CultureInfo.InvariantCulture);
        var excerpt = finding.Scanned.Located.Excerpt;
        var secret = Printable.Of(finding.Match);
        var before = Printable.Of(excerpt.Before).TrimStart();
        var after = Printable.Of(excerpt.After).TrimEnd();
        if (before.Length > LongestSide)
            before = "…" + before[^LongestSide..];
        if (after.Length > LongestSide)
            after = after[..LongestSide] + "…";

        output.WriteLine($"  {palette.Dim($"{number} |")} {before}{palette.Red(secret)}{after}");
        output.WriteLine($"  {new string(' ', number.Length)} {palette.Dim("|")} {new string(' ', before.Length)}{palette.Red(new string('^', secret.Length))}");
    }

    private void WriteAdvice(FindingText[] findings, bool isHistory, TextWriter output)
    {
        output.WriteLine(palette.Bold("What to do now"));
        if (isHistory)
        {
            output.WriteLine($"  1. {AdviceText.RevokeFirst}");
            WriteSteps(findings, output);
            output.WriteLine($"  2. {AdviceText.Rewrite}");
            output.WriteLine($"       {palette.Cyan(AdviceText.RewriteCommand)}");
        }
        else
        {
            output.WriteLine($"  1. {refusal?.FirstStep ?? AdviceText.TakeOut}");
            output.WriteLine($"  2. {AdviceText.Revoke}");
            WriteSteps(findings, output);
        }

        output.WriteLine($"  3. {AdviceText.Allow}");
        output.WriteLine($"       {palette.Cyan(AdviceText.AllowCommand(findings[0].Scanned.Fingerprint))}");
        output.WriteLine("     or put the comment `secretguard:allow` on its line.");
        output.WriteLine();
    }

    private void WriteSteps(FindingText[] findings, TextWriter output)
    {
        foreach (var finding in findings.DistinctBy(finding => finding.Rule.Advice))
        {
            foreach (var step in finding.Advice)
                output.WriteLine($"       {palette.Cyan(Printable.AtLineStart(step))}");
        }
    }

    private void WriteSummary(ScanResult result, TextWriter output)
    {
        var verdict = SummaryText.Verdict(result);
        var painted = (result.Findings.Count, refusal) switch
        {
            (0, _) => result.IsComplete ? palette.Green(verdict) : palette.Yellow(verdict),
            (_, { What: var what }) => palette.Red($"{what} refused: {verdict}"),
            _ => palette.Red(verdict),
        };
        output.WriteLine($"{painted}{SummaryText.Scope(result)}");
    }

    private static string Place(FindingText finding) =>
        $"{Printable.AtLineStart(finding.Scanned.Path)}:{finding.Line}:{finding.Column}";
}
