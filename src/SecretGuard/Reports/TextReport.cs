using System.Globalization;
using SecretGuard.Detection;
using SecretGuard.Scanning;

namespace SecretGuard.Reports;

/// <summary>The form for a person at a terminal: what was found, where, and what to do now.</summary>
internal sealed class TextReport(Palette palette, bool showSecrets, bool quiet, bool verbose, Refusal? refusal) : IReport
{
    private const int LongestSide = 50;

    // What somebody who wanted to commit reads fits on a screen, whatever was found.
    private const int MostLinesOfFindings = 18;
    private const int MostSteps = 6;
    private const int MostOthers = 3;

    /// <inheritdoc/>
    public void Write(ScanResult result, TextWriter output)
    {
        var isShort = refusal is not null && !verbose;
        FindingText[] findings = [.. FindingText.Open(result, showSecrets)];
        var shown = isShort ? WriteMostUrgent(findings, output) : WriteAll(findings, output);
        if (shown.Length > 0 && !quiet)
            WriteAdvice(shown, result.History is not null, isShort ? MostSteps : int.MaxValue, output);
        foreach (var skipped in result.Skipped.Take(isShort ? MostOthers : int.MaxValue))
            output.WriteLine($"{palette.Yellow("not scanned")}  {Printable.Of(skipped.Place)}: {Printable.Of(skipped.Reason)}");
        if (verbose)
        {
            foreach (var accepted in FindingText.Everything(result, showSecrets).Where(finding => finding.State != FindingState.Open))
                output.WriteLine($"{palette.Dim(accepted.State.ToString().ToLowerInvariant())}  {Place(accepted)}  {Printable.Of(accepted.Rule.Title)} ({Printable.Of(accepted.Reason)})");
            foreach (var remark in result.Remarks)
                output.WriteLine(palette.Dim(Printable.Of(remark)));
        }

        if (!quiet)
        {
            foreach (var note in result.Notes.Take(isShort ? MostOthers : int.MaxValue))
                output.WriteLine($"{palette.Yellow("note")}  {Printable.Of(note)}");
        }

        if (!quiet || !result.IsComplete)
            WriteSummary(result, output);
    }

    private FindingText[] WriteAll(FindingText[] findings, TextWriter output)
    {
        foreach (var finding in findings)
            WriteFinding(finding, [], output);
        return findings;
    }

    private FindingText[] WriteMostUrgent(FindingText[] findings, TextWriter output)
    {
        var (shown, lines, rest) = (new List<FindingText>(), 0, new List<FindingText>());
        foreach (var secret in UrgentFindings.Of(findings))
        {
            using var text = new StringWriter { NewLine = "\n" };
            WriteFinding(secret.First, secret.Others, text);
            lines += text.ToString().AsSpan().Count('\n');
            if (shown.Count > 0 && lines > MostLinesOfFindings)
            {
                rest.AddRange([secret.First, .. secret.Others]);
                continue;
            }

            shown.Add(secret.First);
            WriteFinding(secret.First, secret.Others, output);
        }

        if (rest.Count > 0)
        {
            var files = rest.Select(finding => finding.Scanned.Place).Distinct().Count();
            var list = refusal?.ListCommand is { } command ? $"; {palette.Cyan($"`{command}`")} lists them" : "";
            output.WriteLine($"and {rest.Count.ToString("N0", CultureInfo.InvariantCulture)} more in {SummaryText.Count(files, "file")}{list}");
            output.WriteLine();
        }

        return [.. shown];
    }

    private void WriteFinding(FindingText finding, IReadOnlyList<FindingText> others, TextWriter output)
    {
        var paint = finding.Scanned.Finding.Severity >= Severity.High ? (Func<string, string>)palette.Red : palette.Yellow;
        output.WriteLine($"{palette.Bold(Place(finding))}  {paint(Printable.Of(finding.Rule.Title))}  {palette.Dim($"{finding.Severity}, {finding.Confidence}")}");
        WriteExcerpt(finding, output);
        foreach (var fact in finding.Facts)
            output.WriteLine($"    {Printable.AtLineStart(fact)}");
        if (others.Count > 0)
            output.WriteLine($"    also at {string.Join(", ", others.Take(MostOthers).Select(Place))}{(others.Count > MostOthers ? $" and {SummaryText.Count(others.Count - MostOthers, "other place")}" : "")}");
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

    private void WriteAdvice(FindingText[] findings, bool isHistory, int mostSteps, TextWriter output)
    {
        output.WriteLine(palette.Bold("What to do now"));
        if (isHistory)
        {
            output.WriteLine($"  1. {AdviceText.RevokeFirst}");
            WriteSteps(findings, mostSteps, output);
            output.WriteLine($"  2. {AdviceText.Rewrite}");
            output.WriteLine($"       {palette.Cyan(AdviceText.RewriteCommand)}");
        }
        else
        {
            output.WriteLine($"  1. {refusal?.FirstStep ?? AdviceText.TakeOut}");
            output.WriteLine($"  2. {AdviceText.Revoke}");
            WriteSteps(findings, mostSteps, output);
        }

        output.WriteLine($"  3. {AdviceText.Allow}");
        output.WriteLine($"       {palette.Cyan(AdviceText.AllowCommand(findings[0].Scanned.Fingerprint))}");
        output.WriteLine("     or put the comment `secretguard:allow` on its line.");
        output.WriteLine();
    }

    private void WriteSteps(FindingText[] findings, int most, TextWriter output)
    {
        foreach (var step in findings.DistinctBy(finding => finding.Rule.Advice).SelectMany(finding => finding.Advice).Take(most))
            output.WriteLine($"       {palette.Cyan(Printable.AtLineStart(step))}");
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
        $"{Printable.AtLineStart(finding.Scanned.Place)}:{finding.Line}:{finding.Column}";
}
