using System.Collections.Concurrent;
using System.Diagnostics;
using SecretGuard.Configuration;
using SecretGuard.Detection;
using SecretGuard.Filters;
using SecretGuard.Git;
using SecretGuard.Git.Histories;
using SecretGuard.LocalGuard;

namespace SecretGuard.Scanning;

/// <summary>
/// Scans a whole history: first every object, then where those come from that hold something, and of each secret gives the
/// first place.
/// </summary>
/// <param name="repository">The repository.</param>
/// <param name="settings">What the scan is told.</param>
/// <param name="scope">Which part of the history counts.</param>
/// <param name="memory">Bytes of content to hold in memory at most.</param>
internal sealed class HistoryScan(RepositoryLocation repository, Settings settings, HistoryScope scope, long memory)
{
    private readonly FindingFilters _filters = new(settings);
    private readonly List<ScannedFinding> _findings = [];
    private readonly List<AllowedFinding> _allowed = [];
    private readonly List<SkippedContent> _skipped = [];
    private readonly List<string> _notes = [];
    private readonly PathFilter? _asked = scope.Paths.Count > 0 ? new PathFilter(scope.Paths) : null;
    private LocalCredentials _credentials = LocalCredentials.None;
    private Detector _detector = null!;
    private int _belowSeverity;
    private int _excluded;

    /// <summary>Whether to remember what was scanned, and to leave out what was remembered.</summary>
    public bool UsesCache { get; init; }

    /// <summary>Where to write what takes the findings out of the history; null for nowhere.</summary>
    public string? ReplacementsFile { get; init; }

    /// <summary>Scans it.</summary>
    /// <param name="watch">Is given the progress before the scan begins; what it gives back is disposed of at the end of it.</param>
    /// <param name="cancellation">Ends the scan early; what was found until then is given.</param>
    /// <exception cref="UnreadableException">Nothing can be read.</exception>
    /// <exception cref="RepositoryException">The scope names what isn't there.</exception>
    public ScanResult Run(Func<HistoryProgress, IDisposable?> watch, CancellationToken cancellation)
    {
        var time = Stopwatch.StartNew();
        PrepareDetector();
        var secrets = new SecretSightings(_filters.MarkOf);
        var cache = UsesCache ? HistoryCache.Load(repository, CacheKey.Of(settings)) : null;
        // What a partial clone left out is said in another place.
        var missing = Incompleteness.IsPartial(repository) ? null : new MissingObjects(repository);
        using var objects = new ObjectDatabase(repository);
        var scanner = new HistoryScanner(repository, objects, _detector, secrets.Add, settings.Jobs, memory) { Cache = cache, Missing = missing, Wanted = secrets.Wanted };
        var interrupted = false;
        try
        {
            using (watch(scanner.Progress))
                scanner.Scan(cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            interrupted = true;
        }

        NoteSkipped(scanner.Skipped);
        // What can't be read is missing as well, and is named already.
        if (interrupted || _skipped.Count > 0)
            missing = null;
        // Somebody who stopped the scan still wants to know where that is which was found.
        var attribution = new Attribution(repository, objects, scope, settings.Jobs, memory) { Cache = cache, Missing = missing };
        var origins = scanner.HasCircles ? null : OriginsOf(secrets, attribution);
        if (origins is not null && missing is not null)
            NoteSkipped(missing.List(CancellationToken.None));
        var isWhole = _skipped.Count == 0;
        NoteWhatIsLeftOut();
        Place(secrets, origins);
        if (scanner.Progress.Remembered > 0)
            _notes.Add($"{scanner.Progress.Remembered} objects were scanned before and are not counted again (--cache)");
        if (!interrupted)
        {
            scanner.Remember(isWhole);
            cache?.Save();
        }

        WriteReplacements(secrets);
        var (findings, known) = settings.Baseline.Part(_findings, settings.Jobs);
        return new ScanResult
        {
            Findings =
            [
                .. findings
                    .OrderBy(Urgency)
                    .ThenBy(finding => finding.Path, StringComparer.Ordinal)
                    .ThenBy(finding => finding.Fingerprint, StringComparer.Ordinal),
            ],
            Known = [.. known.OrderBy(one => Urgency(one.Finding))],
            Allowed = _allowed,
            Skipped = _skipped,
            Notes = [.. _notes, .. _credentials.Notes, .. _filters.Notes(sawEverything: false)],
            Remarks = _credentials.Remarks,
            Accounts = settings.Accounts,
            BelowSeverity = _belowSeverity,
            Excluded = _excluded,
            Files = scanner.Progress.Blobs,
            Bytes = scanner.Progress.Bytes,
            Elapsed = time.Elapsed,
            Interrupted = interrupted,
            Commits = attribution.Commits,
            History = new HistoryFacts(attribution.Refs, scanner.Progress.Objects),
        };
    }

    // What is remembered was looked through for other values, and which those were must not be written anywhere.
    private void PrepareDetector()
    {
        _credentials = LocalCredentials.Read(settings.Guard, settings.Root);
        if (UsesCache && _credentials.Rules.Count > 0)
        {
            _credentials = LocalCredentials.None;
            _notes.Add("with --cache, the credentials of this machine are not looked for");
        }

        _detector = new Detector(settings.Rules, () => _credentials.Rules);
    }

    private IReadOnlyDictionary<string, ObjectOrigin>? OriginsOf(SecretSightings secrets, Attribution attribution)
    {
        try
        {
            return attribution.Of(secrets.Objects, CancellationToken.None);
        }
        catch (UnreadableException e)
        {
            _skipped.Add(new("history", $"its commits can't be followed: {e.Message}"));
            return null;
        }
    }

    private void Place(SecretSightings secrets, IReadOnlyDictionary<string, ObjectOrigin>? origins)
    {
        var isTold = scope.Unreachable || origins is null;
        var hidden = 0;
        var first = ScanAgain(
            secrets.Secrets
                .Select(secret => (KnownOf(secret, origins).FirstOrDefault(Counts).Name, secret.Fingerprint))
                .Where(place => place.Name is not null)
                .ToLookup(place => place.Name, place => place.Fingerprint),
            secrets);
        foreach (var secret in secrets.Secrets)
        {
            var known = KnownOf(secret, origins).ToList();
            if (known.Where(Counts).ToList() is { Count: > 0 } counted)
                Decide(Placed(secret, counted, first), secret.Mark);
            else if (known.Count == 0 && isTold)
                Decide(new ScannedFinding($"(object {secret.First})", secret.Located, secret.Fingerprint), secret.Mark);
            else if (known.Count == 0)
                hidden++;
            else if (known.Any(found => found.Origin.Paths.Any(IsAsked)))
                _excluded++;
        }

        if (hidden > 0 && scope is { Since: null, Refs.Count: 0, Paths.Count: 0 })
            _notes.Add($"{(hidden == 1 ? "one secret is" : $"{hidden} secrets are")} in objects that no ref reaches any more; --unreachable lists them, `git gc --prune=now` removes them");
    }

    // The objects that hold a secret, in order of the commits that brought them, as far as those count.
    private static IEnumerable<(string Name, ObjectOrigin Origin)> KnownOf(SecretSightings.Sighted secret, IReadOnlyDictionary<string, ObjectOrigin>? origins) =>
        secret.Objects
            .Where(name => origins?.ContainsKey(name) == true)
            .Select(name => (Name: name, Origin: origins![name]))
            .OrderBy(found => found.Origin.Order)
            .ThenBy(found => found.Origin.Paths[0], StringComparer.Ordinal)
            .ThenBy(found => found.Name, StringComparer.Ordinal);

    private bool Counts((string Name, ObjectOrigin Origin) found) => found.Origin.Paths.Any(Includes);

    // A secret is shown where it stands in the version that came first, which need not be the one that was seen first.
    private ScannedFinding Placed(SecretSightings.Sighted secret, List<(string Name, ObjectOrigin Origin)> known, IReadOnlyDictionary<string, Dictionary<string, LocatedFinding>> first)
    {
        var (name, origin) = known[0];
        var path = origin.Paths.First(Includes);
        var located = first.GetValueOrDefault(name)?.GetValueOrDefault(secret.Fingerprint) ?? secret.Located;
        return new ScannedFinding(path, located, secret.Fingerprint)
        {
            Commit = origin.Commit,
            Spread = Spread.Of([.. known.Select(found => found.Origin)], secret.Objects.Count),
        };
    }

    // Of each object where those secrets stand that came with it, by their fingerprints.
    private ConcurrentDictionary<string, Dictionary<string, LocatedFinding>> ScanAgain(ILookup<string, string> places, SecretSightings secrets)
    {
        var found = new ConcurrentDictionary<string, Dictionary<string, LocatedFinding>>();
        Parallel.ForEach(
            places,
            new ParallelOptions { MaxDegreeOfParallelism = settings.Jobs },
            () => new ObjectReader(repository),
            (place, _, objects) =>
            {
                try
                {
                    var (name, fingerprints) = (place.Key, place.ToHashSet());
                    using var content = objects.Open(name, secrets.Objects[name]);
                    var scanner = new ContentScanner(_detector) { Wanted = finding => fingerprints.Contains(Fingerprint.Of(finding)) };
                    found[name] = scanner.Scan(content).Findings
                        .GroupBy(located => Fingerprint.Of(located.Finding))
                        .ToDictionary(same => same.Key, same => same.First());
                }
                catch (UnreadableException)
                {
                    // Where it was seen first is shown instead.
                }

                return objects;
            },
            objects => objects.Dispose());
        return found;
    }

    private void WriteReplacements(SecretSightings secrets)
    {
        if (ReplacementsFile is null || _findings.Count == 0)
            return;
        var chosen = _findings.Select(finding => finding.Fingerprint).ToHashSet();
        var replacements = new Replacements();
        using var objects = new ObjectReader(repository);
        foreach (var name in secrets.Secrets.Where(secret => chosen.Contains(secret.Fingerprint)).SelectMany(secret => secret.Objects).Distinct().Order(StringComparer.Ordinal))
        {
            using var content = objects.Open(name, secrets.Objects[name]);
            using var bytes = new MemoryStream();
            content.CopyTo(bytes);
            var text = bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
            foreach (var finding in _detector.Scan(text))
            {
                if (chosen.Contains(Fingerprint.Of(finding)))
                    replacements.Add(finding, text);
            }
        }

        replacements.Write(ReplacementsFile);
        _notes.Add($"{ReplacementsFile} holds the secrets themselves: revoke them first, run `git filter-repo --replace-text {ReplacementsFile}` in a fresh clone, and delete the file");
    }

    private bool Includes(string path) => IsAsked(path) && !settings.PathFilter.Matches(path);

    private bool IsAsked(string path) => _asked?.Matches(path) != false;

    private void NoteSkipped(IEnumerable<SkippedObject> skipped) =>
        _skipped.AddRange(skipped.Select(one => new SkippedContent(one.Name, one.Reason)));

    private void NoteWhatIsLeftOut()
    {
        foreach (var missing in Incompleteness.Of(repository))
        {
            if (scope.AllowIncomplete)
                _notes.Add(missing);
            else
                _skipped.Add(new("history", $"{missing}, --allow-incomplete takes it as it is"));
        }
    }

    private void Decide(ScannedFinding finding, InlineMark? mark)
    {
        if (!_filters.IsOfItsPaths(finding))
            return;
        if (!_filters.IsSevere(finding))
            _belowSeverity++;
        else if (mark is not null)
            _allowed.Add(new AllowedFinding(finding, mark.Reason) { Mark = mark });
        else if (_filters.ReasonOfList(finding) is { } reason)
            _allowed.Add(new AllowedFinding(finding, reason));
        else
            _findings.Add(finding);
    }

    // What lives in HEAD first, then what does the most harm, then what came first.
    private static (bool, int, string, DateTimeOffset) Urgency(ScannedFinding finding) =>
        (finding.Spread?.IsInHead != true, -(int)finding.Finding.Severity, finding.Finding.Rule.Id, finding.Commit?.Date ?? default);
}
