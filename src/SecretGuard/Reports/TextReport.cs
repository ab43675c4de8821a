using System.Globalization;
using SecretGuard.Detection;
using SecretGuard.Scanning;

namespace SecretGuard.Reports;

/// <summary>The form for a person at a terminal: what was found, where, and what to do now.</summary>
internal sealed class TextReport(Palette palette, bool showSecrets, bool quiet, bool verbose, bool refusesCommit) : IReport
{
    private const int LongestSide = 50;

    // What somebody who wanted to commit reads fits on a screen, whatever was found.
    private const int MostLinesOfFindings = 18;
    private const int MostSteps = 6;
    private const int MostOthers = 3;

    /// <inheritdoc/>
    public void Write(ScanResult result, TextWriter output)
    {
        var isShort = refusesCommit && !verbose;
        var shown = isShort ? WriteMostUrgent(result, output) : WriteAll(result, output);
        if (shown.Count > 0 && !quiet)
            WriteAdvice(shown, isShort ? MostSteps : int.MaxValue, output);
        foreach (var skipped in result.Skipped.Take(isShort ? MostOthers : int.MaxValue))
            output.WriteLine($"{palette.Yellow("not scanned")}  {Printable.Of(skipped.Path)}: {Printable.Of(skipped.Reason)}");
        if (verbose)
        {
            foreach (var allowed in result.Allowed)
                output.WriteLine($"{palette.Dim("allowed")}  {Place(allowed.Finding)}  {allowed.Finding.Finding.Rule.Title} ({Printable.Of(allowed.Reason)})");
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

    private IReadOnlyList<ScannedFinding> WriteAll(ScanResult result, TextWriter output)
    {
        foreach (var finding in result.Findings)
            WriteFinding(finding, [], result, output);
        return result.Findings;
    }

    private List<ScannedFinding> WriteMostUrgent(ScanResult result, TextWriter output)
    {
        var (shown, lines, rest) = (new List<ScannedFinding>(), 0, new List<ScannedFinding>());
        foreach (var secret in UrgentFindings.Of(result.Findings))
        {
            using var text = new StringWriter { NewLine = "\n" };
            WriteFinding(secret.First, secret.Others, result, text);
            lines += text.ToString().AsSpan().Count('\n');
            if (shown.Count > 0 && lines > MostLinesOfFindings)
            {
                rest.AddRange([secret.First, .. secret.Others]);
                continue;
            }

            shown.Add(secret.First);
            WriteFinding(secret.First, secret.Others, result, output);
        }

        if (rest.Count > 0)
        {
            var files = rest.Select(finding => finding.Path).Distinct().Count();
            output.WriteLine($"and {rest.Count.ToString("N0", CultureInfo.InvariantCulture)} more in {Count(files, "file")}; {palette.Cyan("`secretguard scan --staged`")} lists them");
            output.WriteLine();
        }

        return shown;
    }

    private void WriteFinding(ScannedFinding scanned, IReadOnlyList<ScannedFinding> others, ScanResult result, TextWriter output)
    {
        var finding = scanned.Finding;
        var severity = finding.Severity.ToString().ToLowerInvariant();
        var paint = finding.Severity >= Severity.High ? (Func<string, string>)palette.Red : palette.Yellow;
        output.WriteLine($"{palette.Bold(Place(scanned))}  {paint(finding.Rule.Title)}  {palette.Dim($"{severity}, {finding.Confidence.ToString().ToLowerInvariant()}")}");
        WriteExcerpt(scanned.Located, output);
        if (scanned.Commit is { } commit)
            output.WriteLine($"    in commit {palette.Cyan(commit.ShortId)} of {commit.Date:yyyy-MM-dd} by {Printable.Of(commit.Author)}: {Printable.Of(commit.Subject)}");
        foreach (var line in Facts(finding, result))
            output.WriteLine($"    {line}");
        if (others.Count > 0)
            output.WriteLine($"    also at {string.Join(", ", others.Take(MostOthers).Select(Place))}{(others.Count > MostOthers ? $" and {Count(others.Count - MostOthers, "other place")}" : "")}");
        output.WriteLine($"    {palette.Dim($"fingerprint {scanned.Fingerprint}")}");
        output.WriteLine();
    }

    private void WriteExcerpt(LocatedFinding located, TextWriter output)
    {
        var number = located.Start.Line.ToString(CultureInfo.InvariantCulture);
        var secret = Printable.Of(showSecrets ? located.Finding.Value : located.Excerpt.Secret);
        var before = Printable.Of(located.Excerpt.Before).TrimStart();
        var after = Printable.Of(located.Excerpt.After).TrimEnd();
        if (before.Length > LongestSide)
            before = "…" + before[^LongestSide..];
        if (after.Length > LongestSide)
            after = after[..LongestSide] + "…";

        output.WriteLine($"  {palette.Dim($"{number} |")} {before}{palette.Red(secret)}{after}");
        output.WriteLine($"  {new string(' ', number.Length)} {palette.Dim("|")} {new string(' ', before.Length)}{palette.Red(new string('^', secret.Length))}");
    }

    private IEnumerable<string> Facts(Finding finding, ScanResult result)
    {
        var facts = finding.Details.ToDictionary(detail => detail.Name, Shown);
        if (facts.TryGetValue("accessKeyId", out var id) && finding.Rule.Id != "aws-access-key-id")
            yield return $"with its access key ID {id}";
        if (facts.TryGetValue("account", out var account))
        {
            var name = result.Accounts.TryGetValue(account, out var known) ? $" ({Printable.Of(known)})" : "";
            yield return $"of AWS account {account}{name}";
        }

        if (facts.TryGetValue("lifetime", out var lifetime))
            yield return lifetime == "temporary" ? "temporary: it works until it expires" : "long-lived: it works until somebody deletes it";
        if (facts.ContainsKey("canary"))
            yield return "of an account that hands out canary tokens: bait, which alarms its owner when it is used";
    }

    private void WriteAdvice(IReadOnlyList<ScannedFinding> findings, int mostSteps, TextWriter output)
    {
        output.WriteLine(palette.Bold("What to do now"));
        output.WriteLine(refusesCommit
            ? "  1. Take it out of the files, `git add` them and commit again. Nothing was committed."
            : "  1. Take it out of the files; let the program read it from its environment or a secret store.");
        output.WriteLine("  2. If it was ever pushed or sent to anybody, revoke it first; to remove it does not help any more:");
        var steps = findings
            .DistinctBy(finding => finding.Finding.Rule.Advice)
            .SelectMany(finding => finding.Finding.Rule.Advice.Select(step => Fill(step, finding.Finding)));
        foreach (var step in steps.Take(mostSteps))
            output.WriteLine($"       {palette.Cyan(step)}");

        output.WriteLine("  3. If it is no credential, allow exactly this one:");
        output.WriteLine($"       {palette.Cyan($"secretguard allow {findings[0].Fingerprint} --reason \"why it is none\"")}");
        output.WriteLine("     or put the comment `secretguard:allow` on its line.");
        output.WriteLine();
    }

    private string Fill(string step, Finding finding)
    {
        foreach (var detail in finding.Details)
            step = step.Replace($"{{{detail.Name}}}", Shown(detail), StringComparison.Ordinal);
        return step
            .Replace("{accessKeyId}", "ID", StringComparison.Ordinal)
            .Replace("{match}", showSecrets ? finding.Value : Redaction.Of(finding.Value), StringComparison.Ordinal);
    }

    private void WriteSummary(ScanResult result, TextWriter output)
    {
        var verdict = (result.Findings.Count, refusesCommit) switch
        {
            (0, _) when result.IsComplete => palette.Green("Nothing found"),
            (0, _) => palette.Yellow("Nothing found in what was scanned, but not everything was"),
            (_, true) => palette.Red($"Commit refused: {Count(result.Findings.Count, "finding")}"),
            _ => palette.Red(Count(result.Findings.Count, "finding")),
        };
        var secrets = result.Secrets != result.Findings.Count ? $" of {Count(result.Secrets, "secret")}" : "";
        var allowed = result.Allowed.Count > 0 ? $", {result.Allowed.Count} allowed" : "";
        var below = result.BelowSeverity > 0 ? $", {result.BelowSeverity} below the severity that counts" : "";
        var skipped = result.Skipped.Count > 0 ? $", {result.Skipped.Count} not scanned" : "";
        var interrupted = result.Interrupted ? ", interrupted" : "";
        output.WriteLine($"{verdict}{secrets} in {Count(result.Files, "file")} ({Size(result.Bytes)}, {Duration(result.Elapsed)}){allowed}{below}{skipped}{interrupted}.");
    }

    private string Shown(Detail detail) => detail.IsSecret && !showSecrets ? Redaction.Of(detail.Value) : detail.Value;

    private static string Place(ScannedFinding finding) =>
        $"{Printable.Of(finding.Path)}:{finding.Located.Start.Line}:{finding.Located.Start.Column}";

    private static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {noun}{(number == 1 ? "" : "s")}");

    private static string Size(long bytes) => bytes switch
    {
        >= 1_000_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e9:0.0} GB"),
        >= 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.0} MB"),
        >= 1_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e3:0.0} kB"),
        _ => $"{bytes} bytes",
    };

    private static string Duration(TimeSpan time) => time.TotalSeconds >= 1
        ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s")
        : string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0} ms");
}
