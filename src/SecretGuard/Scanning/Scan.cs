using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.ExceptionServices;
using SecretGuard.Configuration;
using SecretGuard.Detection;
using SecretGuard.Filters;
using SecretGuard.Git;
using SecretGuard.LocalGuard;

namespace SecretGuard.Scanning;

/// <summary>Scans what a source gives: detects, keeps what is new, drops what somebody accepted, and notes what can't be read.</summary>
internal sealed class Scan(Settings settings, bool sawEverything)
{
    // What is done by then is done faster than other threads would be started.
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(1);

    // So many that most versions of a file are among them, and so few that memory holds their names.
    private const int MostTogether = 1 << 15;

    private readonly Task<GuardedScanner> _scanner = GuardedScanner.Prepare(settings);
    private readonly FindingFilters _filters = new(settings);
    private readonly ConcurrentDictionary<string, Lazy<ContentScan>> _scans = [];
    private readonly ConcurrentBag<ScannedFinding> _findings = [];
    private readonly ConcurrentBag<AllowedFinding> _allowed = [];
    private readonly ConcurrentBag<SkippedContent> _skipped = [];
    private int _belowSeverity;
    private int _excluded;
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
            if (source is IVersionedSource versions)
                ScanVersions(versions, cancellation);
            else
                ScanAll(source.Enumerate(), cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            interrupted = true;
        }

        var (findings, known) = settings.Baseline.Part(_findings, settings.Jobs);
        return new ScanResult
        {
            Findings = InOrder(findings, finding => finding),
            Known = InOrder(known, one => one.Finding),
            Allowed = InOrder(_allowed, allowed => allowed.Finding),
            Skipped = [.. _skipped.OrderBy(skipped => skipped.Path, StringComparer.Ordinal).ThenBy(skipped => skipped.Reason, StringComparer.Ordinal)],
            Notes = [.. _scanner.Result.Credentials.Notes, .. _filters.Notes(sawEverything && !interrupted)],
            Remarks = _scanner.Result.Credentials.Remarks,
            Accounts = settings.Accounts,
            BelowSeverity = _belowSeverity,
            Excluded = _excluded,
            Files = _files,
            Bytes = _bytes,
            Elapsed = watch.Elapsed,
            Interrupted = interrupted,
        };
    }

    // Mostly there is nothing to sort, and a hook has no time to prepare for more.
    private static IReadOnlyList<T> InOrder<T>(IReadOnlyCollection<T> items, Func<T, ScannedFinding> findingOf) =>
        items.Count == 0 ? [] : [.. items.OrderBy(item => findingOf(item).Path, StringComparer.Ordinal).ThenBy(item => findingOf(item).Finding.Range.Start)];

    private void ScanVersions(IVersionedSource source, CancellationToken cancellation)
    {
        foreach (var contents in source.Enumerate().Chunk(MostTogether))
        {
            var scanned = new List<Content>();
            try
            {
                var ids = contents.Where(content => !IsScanned(content) && !settings.PathFilter.Matches(content.Path)).Select(content => content.ObjectId).OfType<string>();
                source.ScanRelated(ids, _scanner.Result.Detector, settings.Jobs, (id, scan) => _scans[id] = new(Counted(scan)), cancellation);
            }
            finally
            {
                // Also where somebody stopped it.
                scanned.AddRange(contents.Where(IsScanned));
                scanned.ForEach(content => ScanOne(content, cancellation));
            }

            ScanAll(contents.Except(scanned), cancellation);
        }

        bool IsScanned(Content content) => content.ObjectId is { } id && _scans.ContainsKey(id);
    }

    private void ScanAll(IEnumerable<Content> contents, CancellationToken cancellation)
    {
        using var rest = contents.GetEnumerator();
        var hasMore = rest.MoveNext();
        if (hasMore)
            _ = _scanner.Result;
        for (var watch = Stopwatch.StartNew(); hasMore && (watch.Elapsed < Short || settings.Jobs == 1); hasMore = rest.MoveNext())
            ScanOne(rest.Current, cancellation);
        if (!hasMore)
            return;

        var parallel = new ParallelOptions { MaxDegreeOfParallelism = settings.Jobs, CancellationToken = cancellation };
        try
        {
            Parallel.ForEach(
                Partitioner.Create(Rest(rest), EnumerablePartitionerOptions.NoBuffering),
                parallel,
                content => ScanOne(content, cancellation));
        }
        catch (AggregateException e)
        {
            // What the source complains of.
            ExceptionDispatchInfo.Throw(e.Flatten().InnerExceptions[0]);
        }
    }

    private static IEnumerable<Content> Rest(IEnumerator<Content> contents)
    {
        do
            yield return contents.Current;
        while (contents.MoveNext());
    }

    private void ScanOne(Content content, CancellationToken cancellation)
    {
        if (settings.PathFilter.Matches(content.Path))
        {
            Interlocked.Increment(ref _excluded);
            return;
        }

        try
        {
            // The same object comes again under another path, or in another commit.
            var scan = content.ObjectId is { } id
                ? _scans.GetOrAdd(id, _ => new(() => Detect(content, cancellation))).Value
                : Detect(content, cancellation);
            foreach (var located in NewFindings.Among(scan.Findings, content, _scanner.Result.Contents))
                Sort(new ScannedFinding(content.Path, located, Fingerprint.Of(located.Finding)) { Commit = content.Commit, Content = content });
        }
        catch (Exception e) when (e is UnreadableException or IOException or UnauthorizedAccessException)
        {
            _skipped.Add(new SkippedContent(content.Path, e.Message));
        }
    }

    private ContentScan Detect(Content content, CancellationToken cancellation)
    {
        using var stream = content.Open();
        return Counted(_scanner.Result.Contents.Scan(stream, cancellation));
    }

    private ContentScan Counted(ContentScan scan)
    {
        Interlocked.Increment(ref _files);
        Interlocked.Add(ref _bytes, scan.Bytes);
        return scan;
    }

    private void Sort(ScannedFinding finding)
    {
        if (!_filters.IsOfItsPaths(finding))
            return;
        if (!_filters.IsSevere(finding))
            Interlocked.Increment(ref _belowSeverity);
        else if (_filters.ReasonOfList(finding) is { } reason)
            _allowed.Add(new AllowedFinding(finding, reason));
        else if (_filters.MarkOf(finding.Located) is { } mark)
            _allowed.Add(new AllowedFinding(finding, mark.Reason) { Mark = mark });
        else
            _findings.Add(finding);
    }
}
