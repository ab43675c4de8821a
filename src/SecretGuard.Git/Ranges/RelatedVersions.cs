using System.Runtime.InteropServices;
using SecretGuard.Detection;
using SecretGuard.Detection.Versions;
using SecretGuard.Git.Histories;
using SecretGuard.Git.Packs;

namespace SecretGuard.Git.Ranges;

/// <summary>
/// Scans versions that lie in packs as differences from each other: each is made once, and looked at only where it differs.
/// What lies elsewhere, or can't be made this way, is left out.
/// </summary>
/// <param name="objects">Reads them.</param>
internal sealed class RelatedVersions(BlobReaders objects)
{
    // Longer ones are left out.
    private const long MostHeldByEach = DeltaTreeWalk<VersionScan>.HeldAtOnce * BlobReader.LargestInMemory;

    private readonly Dictionary<string, (PackFile Pack, int Position)> _places = [];

    /// <summary>Finds a version that may have to be scanned, while nothing else is to be done.</summary>
    /// <param name="id">Its name.</param>
    public void Expect(string id)
    {
        try
        {
            if (!_places.ContainsKey(id) && objects.Stored.Find(id) is { } place)
                _places.Add(id, place);
        }
        catch (Exception e) when (e is DamagedObjectException or IOException)
        {
            // Whoever opens it learns why.
        }
    }

    /// <summary>Scans those that were expected since the last time.</summary>
    /// <param name="ids">Their names.</param>
    /// <param name="detector">Finds the findings.</param>
    /// <param name="jobs">Versions that are scanned at the same time.</param>
    /// <param name="scanned">Takes the name of a version and what it gave; called on any thread.</param>
    /// <param name="cancellation">Stops between two versions.</param>
    /// <exception cref="OperationCanceledException">The scan was stopped.</exception>
    public void Scan(IEnumerable<string> ids, Detector detector, int jobs, Action<string, ContentScan> scanned, CancellationToken cancellation)
    {
        var packs = ids.Where(_places.ContainsKey).Select(id => _places[id]).ToLookup(place => place.Pack, place => place.Position);
        _places.Clear();
        foreach (var pack in packs)
        {
            try
            {
                Scan(pack.Key, DeltaForest.Around(pack.Key, pack), detector, jobs, scanned, cancellation);
            }
            catch (Exception e) when (e is DamagedObjectException or IOException)
            {
                // Whoever opens one of its objects learns why.
            }
        }
    }

    private static void Scan(PackFile pack, DeltaForest forest, Detector detector, int jobs, Action<string, ContentScan> scanned, CancellationToken cancellation)
    {
        Workers.ForEach([.. forest.RootsByWork().Where(root => forest.Type(root) == ObjectType.Blob)], jobs, () =>
        {
            var visitor = new Visitor(forest, new VersionScanner(detector), scanned);
            var walk = new DeltaTreeWalk<VersionScan>(pack, forest, visitor, failed: (_, _) => { }, MostHeldByEach);
            return (root => walk.Walk(root, cancellation), () => { });
        });
    }

    private sealed class Visitor(DeltaForest forest, VersionScanner scanner, Action<string, ContentScan> scanned) : IDeltaVisitor<VersionScan>
    {
        public bool IsWanted(int entry) => forest.Position(entry) >= 0;

        public VersionScan? Visit(int entry, ReadOnlySpan<byte> content, VersionScan? source, List<CopiedRange> copied)
        {
            // Only the way to another one.
            if (!IsWanted(entry) && source is null && forest.NextSibling(forest.FirstChild(entry)) < 0)
                return null;
            var scan = scanner.Scan(content, source, CollectionsMarshal.AsSpan(copied));
            if (IsWanted(entry))
                scanned(Convert.ToHexStringLower(forest.Name(entry)), new ContentScan(ContentScanner.Locate(scan.Findings, content), content.Length));
            return scan;
        }
    }
}
