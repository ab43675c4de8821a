using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.ExceptionServices;
using SecretGuard.Configuration;
using SecretGuard.Git;
using SecretGuard.Reports;
using SecretGuard.Scanning;

namespace SecretGuard.Repositories;

/// <summary>Scans many repositories at the same time. One that can't be scanned is named, and the others go on.</summary>
/// <param name="repositories">The repositories.</param>
/// <param name="scan">Scans one with a number of threads.</param>
internal sealed class RepositoriesScan(IReadOnlyList<ListedRepository> repositories, Func<RepositoryLocation, int, ScanResult> scan)
{
    private readonly ConcurrentBag<ScannedRepository> _scanned = [];
    private readonly ConcurrentBag<string> _mistakes = [];
    private long _bytes;
    private int _there;
    private volatile IOException? _deaf;

    /// <summary>How far it is.</summary>
    public ProgressNow Progress => new("repositories", _scanned.Count, repositories.Count, Interlocked.Read(ref _bytes));

    /// <summary>Scans all of them.</summary>
    /// <param name="jobs">Threads in all.</param>
    /// <param name="done">Takes what each gave as soon as it is known, on any thread.</param>
    /// <param name="cancellation">Ends the scan early; what was found until then is given.</param>
    /// <exception cref="ConfigurationException">All fail by the same mistake, which is in none of them then.</exception>
    public ScanResult Run(int jobs, Action<ScanResult> done, CancellationToken cancellation)
    {
        var time = Stopwatch.StartNew();
        new SharedCores(jobs).Run(
            repositories.Select(repository => (repository, SizeOf(repository))),
            (repository, cores) =>
            {
                var scanned = ScanOne(repository, cores, cancellation);
                Interlocked.Add(ref _bytes, scanned.Result.Bytes);
                _scanned.Add(scanned);
                Tell(scanned, done);
            });
        if (_deaf is not null)
            ExceptionDispatchInfo.Throw(_deaf);
        if (_mistakes.Count == _there && _mistakes.Distinct().ToList() is [var mistake])
            throw new ConfigurationException(mistake);
        return Together([.. _scanned.OrderBy(scanned => scanned.Name, StringComparer.Ordinal)], time.Elapsed);
    }

    // Whoever listens no more is told so at the end, as of any other report.
    private void Tell(ScannedRepository scanned, Action<ScanResult> done)
    {
        try
        {
            done(scanned.Named());
        }
        catch (IOException e)
        {
            _deaf = e;
        }
    }

    private ScannedRepository ScanOne(ListedRepository repository, int cores, CancellationToken cancellation)
    {
        try
        {
            if (cancellation.IsCancellationRequested)
                return NotScanned(repository, "somebody stopped the scan before its turn", interrupted: true);
            if (RepositoryLocation.At(repository.Folder) is not { } location)
                return NotScanned(repository, Directory.Exists(repository.Folder) ? "there is no Git repository in this folder" : "there is no such folder");
            Interlocked.Increment(ref _there);
            var result = scan(location, cores);
            return new(repository.Name, result, result.Findings.Count > 0 ? Provenance.Of(location) : null);
        }
        catch (Exception e)
        {
            // Not of its own configuration.
            if (e is ConfigurationException && !e.Message.Contains(repository.Folder, StringComparison.Ordinal))
                _mistakes.Add(e.Message);
            // The text of an error that nobody thought of might hold what was read.
            var isKnown = e is ConfigurationException or RepositoryException or UnreadableException or IOException or UnauthorizedAccessException;
            return NotScanned(repository, isKnown ? e.Message : $"an error in SecretGuard itself ({e.GetType().Name}); please report it");
        }
    }

    private static ScannedRepository NotScanned(ListedRepository repository, string reason, bool interrupted = false) => new(
        repository.Name,
        new ScanResult
        {
            Findings = [],
            Allowed = [],
            Skipped = [new("", repository.Place is null ? reason : $"{reason} ({repository.Place})")],
            Files = 0,
            Bytes = 0,
            Elapsed = TimeSpan.Zero,
            Interrupted = interrupted,
        },
        provenance: null);

    private static ScanResult Together(IReadOnlyList<ScannedRepository> all, TimeSpan elapsed)
    {
        List<ScanResult> results = [.. all.Select(one => one.Named())];
        return new()
        {
            Findings = [.. results.SelectMany(result => result.Findings)],
            Known = [.. results.SelectMany(result => result.Known)],
            Allowed = [.. results.SelectMany(result => result.Allowed)],
            Skipped = [.. results.SelectMany(result => result.Skipped)],
            Notes = [.. results.SelectMany(result => result.Notes)],
            BelowSeverity = results.Sum(result => result.BelowSeverity),
            Excluded = results.Sum(result => result.Excluded),
            Files = results.Sum(result => result.Files),
            Bytes = results.Sum(result => result.Bytes),
            Commits = results.Sum(result => result.Commits),
            History = new HistoryFacts(results.Sum(result => result.History?.Refs ?? 0), results.Sum(result => result.History?.Objects ?? 0)),
            Repositories = all,
            Elapsed = elapsed,
            Interrupted = results.Exists(result => result.Interrupted),
        };
    }

    // What its packs weigh says about how long it takes.
    private static long SizeOf(ListedRepository repository)
    {
        try
        {
            return RepositoryLocation.At(repository.Folder) is { } location
                ? new DirectoryInfo(Path.Combine(location.CommonDir, "objects", "pack")).EnumerateFiles("*.pack").Sum(pack => pack.Length)
                : 0;
        }
        catch (Exception e) when (e is RepositoryException or UnreadableException or IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }
}
