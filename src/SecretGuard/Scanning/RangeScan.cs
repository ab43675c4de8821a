using System.Diagnostics;
using SecretGuard.Configuration;
using SecretGuard.Filters;
using SecretGuard.Git;
using SecretGuard.Git.Ranges;

namespace SecretGuard.Scanning;

/// <summary>
/// Scans the commits of a range. Every secret is reported once, where it comes in; those that the files had before the range,
/// wherever they stand now, are not.
/// </summary>
/// <param name="settings">What counts.</param>
/// <param name="ofChange">
/// Gives the settings that the range itself brings, which don't count but are told of; their value is null where it brings
/// none. Null where the range is trusted, and with it the marks that it adds.
/// </param>
internal sealed class RangeScan(Settings settings, Func<Settings?>? ofChange)
{
    /// <summary>Scans a range.</summary>
    /// <param name="source">The range.</param>
    /// <param name="cancellation">Ends the scan early; what was found until then is given.</param>
    public ScanResult Run(CommitRangeSource source, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var all = new Scan(settings, sawEverything: false).Run(source, cancellation);
        var result = all with { Commits = source.Commits };
        AllowedFinding[] marked = ofChange is null ? [] : [.. all.Allowed.Where(allowed => allowed.Mark is not null)];
        if (all.Findings.Count + marked.Length == 0)
            return result;

        var (found, allowedBefore) = SecretsBefore(source, all.Findings, marked, cancellation);
        marked = [.. marked.Where(allowed => !found.Contains(allowed.Finding.Fingerprint) && !allowedBefore.Contains(allowed.Finding.Fingerprint) && AddsMark(source, allowed))];
        var findings = all.Findings
            .Where(finding => !found.Contains(finding.Fingerprint))
            .Concat(marked.Select(allowed => allowed.Finding))
            .OrderBy(finding => source.PositionOf(finding.Commit))
            .ThenBy(finding => finding.Path, StringComparer.Ordinal)
            .ThenBy(finding => finding.Finding.Range.Start)
            .DistinctBy(finding => finding.Fingerprint)
            .ToList();
        return result with
        {
            Findings = findings,
            Elapsed = watch.Elapsed,
            Allowed = [.. all.Allowed.Except(marked)],
            Notes = [.. all.Notes, .. ofChange is null ? [] : Notes(findings, marked)],
        };
    }

    /// <summary>
    /// Which of some secrets were there before the range. Mostly a secret stays in its file, so the others are looked into only
    /// where that leaves a question open.
    /// </summary>
    private (HashSet<string> Found, HashSet<string> Allowed) SecretsBefore(
        CommitRangeSource source,
        IReadOnlyList<ScannedFinding> findings,
        IReadOnlyList<AllowedFinding> marked,
        CancellationToken cancellation)
    {
        var paths = findings.Concat(marked.Select(allowed => allowed.Finding)).Select(finding => finding.Path).ToHashSet();
        var before = SecretsIn(source.Base(paths), cancellation);
        return findings.All(finding => before.Found.Contains(finding.Fingerprint))
            && marked.All(allowed => before.Found.Contains(allowed.Finding.Fingerprint) || before.Allowed.Contains(allowed.Finding.Fingerprint))
            ? before
            : SecretsIn(source.Base(paths: null), cancellation);
    }

    private (HashSet<string> Found, HashSet<string> Allowed) SecretsIn(IContentSource source, CancellationToken cancellation)
    {
        try
        {
            var scan = new Scan(settings, sawEverything: false).Run(source, cancellation);
            return ([.. scan.Findings.Select(finding => finding.Fingerprint)], [.. scan.Allowed.Select(allowed => allowed.Finding.Fingerprint)]);
        }
        catch (UnreadableException)
        {
            // What can't be looked for is not known, so everything is new.
            return ([], []);
        }
    }

    /// <summary>Whether the mark stands on a line that the file didn't have before the range.</summary>
    private static bool AddsMark(CommitRangeSource source, AllowedFinding allowed)
    {
        var finding = allowed.Finding;
        // Lines are counted in bytes here, which UTF-16 has other ones of.
        if (finding.Finding.CharacterWidth > 1 || source.BaseOf(finding.Path) is not { } version) return true;
        try
        {
            using var before = version.Open();
            using var after = finding.Content!.Open();
            return AddedLines.Between(before, after).Contains(allowed.Mark!.Line);
        }
        catch (UnreadableException)
        {
            return true;
        }
    }

    private IEnumerable<string> Notes(List<ScannedFinding> findings, AllowedFinding[] marked)
    {
        var byMark = findings.Count(finding => marked.Any(allowed => allowed.Finding == finding));
        if (byMark > 0)
            yield return Note(byMark, "marks beside them");
        if (findings.Count == 0)
            yield break;

        var (hiding, mistake) = (new List<string>(), (string?)null);
        try
        {
            if (ofChange!() is { } change && new FindingFilters(change) is var filters)
                hiding.AddRange(findings.Select(filters.FileThatHides).OfType<string>());
        }
        catch (Exception e) when (e is ConfigurationException or UnreadableException)
        {
            mistake = e.Message;
        }

        foreach (var file in hiding.GroupBy(file => file))
            yield return Note(file.Count(), $"its {file.Key}");
        if (mistake is not null)
            yield return $"the configuration that this change brings does not count yet, and is wrong: {mistake}";
    }

    private static string Note(int findings, string how) =>
        $"this change allows {findings} finding{(findings == 1 ? "" : "s")} by {how}; that counts once it is merged";
}
