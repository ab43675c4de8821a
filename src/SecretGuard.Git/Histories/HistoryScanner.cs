using System.Buffers;
using System.Collections.Concurrent;
using SecretGuard.Detection;
using SecretGuard.Git.Packs;

namespace SecretGuard.Git.Histories;

/// <summary>
/// Scans every version of every file that a repository has, and the messages of its commits and tags, without asking which
/// commit they belong to: that costs more than to scan them.
/// </summary>
/// <param name="repository">The repository.</param>
/// <param name="objects">Its objects.</param>
/// <param name="detector">Finds the findings.</param>
/// <param name="found">Takes what is found in each object; called on any thread.</param>
/// <param name="jobs">Objects that are scanned at the same time.</param>
/// <param name="memory">Bytes of content to hold in memory at most.</param>
public sealed class HistoryScanner(RepositoryLocation repository, ObjectDatabase objects, Detector detector, Action<ObjectFindings> found, int jobs, long memory)
{
    // Starting git for each would take hours.
    private const int MostAskedOfGit = 1000;

    private readonly ConcurrentBag<(string Name, string Reason)> _failed = [];
    private readonly List<SkippedObject> _skipped = [];
    private readonly ConcurrentDictionary<string, ObjectType> _withFindings = [];

    /// <summary>What was scanned before; null where nothing is to be remembered.</summary>
    public HistoryCache? Cache { get; init; }

    /// <summary>Says of which findings in versions of files to tell where they stand; null for all.</summary>
    public WantedFindings? Wanted { get; init; }

    /// <summary>Is told of commits whose trees are nowhere.</summary>
    public MissingObjects? Missing { get; init; }

    /// <summary>How far the scan is.</summary>
    public HistoryProgress Progress { get; } = new();

    /// <summary>What could not be read.</summary>
    public IReadOnlyList<SkippedObject> Skipped => _skipped;

    /// <summary>Whether objects are stored as the difference from themselves, so that Git may never answer when it is asked for one.</summary>
    public bool HasCircles { get; private set; }

    /// <summary>Scans everything.</summary>
    /// <param name="cancellation">Stops between two objects; what was found until then was handed on.</param>
    /// <exception cref="OperationCanceledException">The scan was stopped.</exception>
    public void Scan(CancellationToken cancellation)
    {
        _skipped.AddRange(objects.Skipped);
        ScanAgain(cancellation);
        Progress.Expect(objects.Packs.Sum(pack => (long)pack.Index.Count) + objects.Loose.Count);
        for (var pack = 0; pack < objects.Packs.Count; pack++)
            ScanPack(pack, cancellation);
        ScanLoose(cancellation);
        AskGit(cancellation);
    }

    /// <summary>Lets the cache remember what was scanned.</summary>
    /// <param name="isWhole">Whether everything was there and could be read; otherwise nothing is remembered.</param>
    public void Remember(bool isWhole)
    {
        if (Cache is null)
            return;
        var reached = Cache.Reached;
        Cache.Forget();
        if (!isWhole)
            return;
        Cache.Reached = reached;
        Cache.Packs.UnionWith(objects.Packs.Select(pack => (Path.GetFileName(pack.Path), pack.Length)));
        Cache.Loose.UnionWith(objects.Loose.Select(loose => loose.Name));
        foreach (var (name, type) in _withFindings)
            Cache.WithFindings[name] = type;
    }

    // What was found in is not remembered, so it is to be found again.
    private void ScanAgain(CancellationToken cancellation)
    {
        if (Cache is not { WithFindings.Count: > 0 } cache)
            return;
        using var git = new BlobReader(repository.Folder, repository.Environment);
        var scanner = new ObjectScanner(detector, Found, new HistoryProgress());
        var loose = objects.Loose.Select(loose => loose.Name).ToHashSet();
        foreach (var (name, type) in cache.WithFindings)
        {
            var bytes = Convert.FromHexString(name);
            // Git may have thrown it away since.
            if (!objects.IsInFirst(bytes, objects.Packs.Count) && !loose.Contains(name))
                continue;
            using var content = git.Open(name);
            scanner.ScanStream(bytes, type, content, cancellation);
        }
    }

    private void Found(ObjectFindings findings)
    {
        _withFindings[findings.Name] = findings.Type;
        found(findings);
    }

    private void ScanPack(int number, CancellationToken cancellation)
    {
        var pack = objects.Packs[number];
        if (Cache?.Knows(pack) == true)
        {
            Progress.Remember(pack.Index.Count);
            return;
        }

        DeltaForest forest;
        try
        {
            forest = objects.ForestOf(pack);
        }
        catch (Exception e) when (e is DamagedObjectException or IOException)
        {
            _skipped.Add(new(Path.GetFileName(pack.Path), e.Message));
            objects.GiveUp(pack);
            return;
        }

        foreach (var (entry, reason) in forest.Broken)
            Fail(forest, entry, reason);
        foreach (var entry in forest.Circles)
            _skipped.Add(new($"object {Convert.ToHexStringLower(forest.Name(entry))}", "it is stored as the difference from itself"));
        HasCircles |= forest.Circles.Count > 0;
        InParallel(forest.RootsByWork(), scanner =>
        {
            var scan = new PackScan(pack, forest, IsWanted, scanner, (entry, reason) => Fail(forest, entry, reason), memory / jobs);
            return root => scan.Scan(root, cancellation);
        });

        bool IsWanted(int entry) => number == 0 || !objects.IsInFirst(forest.Name(entry), number);
    }

    private void Fail(DeltaForest forest, int entry, string reason) =>
        _failed.Add((Convert.ToHexStringLower(forest.Name(entry)), reason));

    private void ScanLoose(CancellationToken cancellation)
    {
        var loose = objects.Loose;
        InParallel([.. Enumerable.Range(0, loose.Count)], scanner => number =>
        {
            cancellation.ThrowIfCancellationRequested();
            ScanLoose(loose[number].Name, loose[number].Path, scanner, cancellation);
        });
    }

    private void ScanLoose(string name, string path, ObjectScanner scanner, CancellationToken cancellation)
    {
        var bytes = Convert.FromHexString(name);
        if (Cache?.Loose.Contains(name) == true)
        {
            Progress.Remember(1);
            return;
        }

        if (objects.IsInFirst(bytes, objects.Packs.Count))
        {
            scanner.Skip();
            return;
        }

        try
        {
            using var loose = LooseObject.Open(path);
            scanner.ScanStream(bytes, loose.Type, loose.Content, cancellation);
        }
        catch (Exception e) when (e is DamagedObjectException or UnreadableException or IOException or UnauthorizedAccessException)
        {
            _failed.Add((name, e is FileNotFoundException ? "its file is not there any more" : e.Message));
        }
    }

    // What can't be read here, git may have in another place, or in a way that is not known here.
    private void AskGit(CancellationToken cancellation)
    {
        if (_failed.IsEmpty)
            return;
        using var git = new BlobReader(repository.Folder, repository.Environment);
        var scanner = new ObjectScanner(detector, Found, Progress);
        var asked = 0;
        foreach (var (name, reason) in _failed.DistinctBy(failed => failed.Name).OrderBy(failed => failed.Name, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                if (asked == MostAskedOfGit)
                    throw new UnreadableException("many others could not be read either");
                using var content = git.Open(name, out var type);
                scanner.ScanStream(Convert.FromHexString(name), type, content, cancellation);
            }
            catch (Exception e) when (e is DamagedObjectException or UnreadableException or IOException)
            {
                asked = Math.Min(asked + 1, MostAskedOfGit);
                _skipped.Add(new($"object {name}", reason));
            }
        }

        scanner.TellProgress();
    }

    private void InParallel(int[] items, Func<ObjectScanner, Action<int>> worker) =>
        Workers.ForEach(items, jobs, () =>
        {
            var scanner = new ObjectScanner(detector, Found, Progress) { TreeNamed = Missing is null ? null : LookFor, Wanted = Wanted };
            return (worker(scanner), scanner.TellProgress);

            void LookFor(ReadOnlySpan<byte> tree)
            {
                Span<byte> name = stackalloc byte[ObjectName.Longest];
                if (Convert.FromHexString(tree, name, out _, out var length) == OperationStatus.Done && !objects.Holds(name[..length]))
                    Missing!.Suspect();
            }
        });
}
