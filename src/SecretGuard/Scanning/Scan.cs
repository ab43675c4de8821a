using System.Collections.Concurrent;
using System.Diagnostics;
using SecretGuard.Configuration;
using SecretGuard.Detection;
using SecretGuard.Filters;
using SecretGuard.Git;
using SecretGuard.LocalGuard;

namespace SecretGuard.Scanning;

/// <summary>Scans what a source gives: detects, keeps what is new, drops what somebody accepted, and notes what can't be read.</summary>
internal sealed class Scan(Settings settings, bool sawEverything)
{
    // Below this, starting threads costs more than they save.
    private const int FewContents = 8;

    private readonly Task<GuardedScanner> _scanner = GuardedScanner.Prepare(settings);
    private readonly Allowlist _allowlist = new(settings.Allow, DateOnly.FromDateTime(DateTime.Now));
    private readonly RulePaths _rulePaths = new(settings.OwnRules);
    private readonly InlineMarkers _markers = new(settings.AllRules);
    private readonly ConcurrentBag<ScannedFinding> _findings = [];
    private readonly ConcurrentBag<AllowedFinding> _allowed = [];
    private readonly ConcurrentBag<SkippedContent> _skipped = [];
    private int _belowSeverity;
    private int _files;
    private long _bytes;

    /// <summary>Scans everything that a source gives.</summary>
    /// <param name="source">The source.</param>
    /// <param name="cancellation">Ends the scan early; what was found until then is given.</param>
    /// <exception cref="UnreadableException">The source's list can't be read.</exception>
    public ScanResult Run(IContentSource source, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var interrupted = false;
        try
        {
            ScanAll(source.Enumerate(), cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            interrupted = true;
        }

        return new ScanResult
        {
            Findings = [.. InOrder(_findings)],
            Allowed = [.. _allowed.OrderBy(allowed => allowed.Finding.Path, StringComparer.Ordinal).ThenBy(allowed => allowed.Finding.Finding.Range.Start)],
            Skipped = [.. _skipped.OrderBy(skipped => skipped.Path, StringComparer.Ordinal)],
            Notes = [.. _scanner.Result.Credentials.Notes, .. _allowlist.Notes(sawEverything && !interrupted)],
            Remarks = _scanner.Result.Credentials.Remarks,
            Accounts = settings.Accounts,
            BelowSeverity = _belowSeverity,
            Files = _files,
            Bytes = _bytes,
            Elapsed = watch.Elapsed,
            Interrupted = interrupted,
        };
    }

    private static IOrderedEnumerable<ScannedFinding> InOrder(IEnumerable<ScannedFinding> findings) =>
        findings.OrderBy(finding => finding.Path, StringComparer.Ordinal).ThenBy(finding => finding.Finding.Range.Start);

    private void ScanAll(IEnumerable<Content> contents, CancellationToken cancellation)
    {
        using var rest = contents.GetEnumerator();
        for (var i = 0; i < FewContents || settings.Jobs == 1; i++)
        {
            if (!rest.MoveNext())
                return;
            ScanOne(rest.Current, cancellation);
        }

        var parallel = new ParallelOptions { MaxDegreeOfParallelism = settings.Jobs, CancellationToken = cancellation };
        Parallel.ForEach(
            Partitioner.Create(Rest(rest), EnumerablePartitionerOptions.NoBuffering),
            parallel,
            content => ScanOne(content, cancellation));
    }

    private static IEnumerable<Content> Rest(IEnumerator<Content> contents)
    {
        while (contents.MoveNext())
            yield return contents.Current;
    }

    private void ScanOne(Content content, CancellationToken cancellation)
    {
        if (settings.PathFilter.Excludes(content.Path))
            return;

        try
        {
            ContentScan scan;
            using (var stream = content.Open())
                scan = _scanner.Result.Contents.Scan(stream, cancellation);

            Interlocked.Increment(ref _files);
            Interlocked.Add(ref _bytes, scan.Bytes);
            foreach (var located in NewFindings.Among(scan.Findings, content, _scanner.Result.Contents))
                Sort(new ScannedFinding(content.Path, located, Fingerprint.Of(located.Finding)) { Commit = content.Commit });
        }
        catch (Exception e) when (e is UnreadableException or IOException or UnauthorizedAccessException)
        {
            _skipped.Add(new SkippedContent(content.Path, e.Message));
        }
    }

    private void Sort(ScannedFinding finding)
    {
        if (!_rulePaths.Includes(finding))
            return;
        if (finding.Finding.Severity < settings.MinSeverity)
            Interlocked.Increment(ref _belowSeverity);
        else if ((_markers.ReasonToAllow(finding) ?? _allowlist.ReasonToAllow(finding)) is { } reason)
            _allowed.Add(new AllowedFinding(finding, reason));
        else
            _findings.Add(finding);
    }
}
