using System.Collections.Concurrent;
using SecretGuard.Detection;
using SecretGuard.Filters;
using SecretGuard.Git.Histories;
using SecretGuard.Git.Packs;

namespace SecretGuard.Scanning;

/// <summary>Collects which objects of a history hold which secret. Used by all threads.</summary>
/// <param name="filters">Know the marks beside a secret.</param>
internal sealed class SecretSightings(FindingFilters filters)
{
    private readonly Dictionary<string, Sighted> _secrets = [];
    private readonly ConcurrentDictionary<string, ObjectType> _objects = [];

    /// <summary>What kind the objects are that hold something, by their names.</summary>
    public IReadOnlyDictionary<string, ObjectType> Objects => _objects;

    /// <summary>The secrets.</summary>
    public IReadOnlyCollection<Sighted> Secrets => _secrets.Values;

    /// <summary>Adds what an object holds.</summary>
    public void Add(ObjectFindings seen)
    {
        _objects[seen.Name] = seen.Type;
        foreach (var located in seen.Findings)
        {
            var finding = new ScannedFinding(seen.Name, located, Fingerprint.Of(located.Finding));
            var mark = filters.MarkOf(finding);
            lock (_secrets)
            {
                if (!_secrets.TryGetValue(finding.Fingerprint, out var secret))
                    _secrets[finding.Fingerprint] = secret = new(finding.Fingerprint, located);
                secret.Objects.Add(seen.Name);
                secret.Mark ??= mark;
            }
        }
    }

    /// <summary>A secret, and what holds it.</summary>
    /// <param name="fingerprint">Names it.</param>
    /// <param name="located">It, as it was seen first.</param>
    internal sealed class Sighted(string fingerprint, LocatedFinding located)
    {
        /// <summary>Names it.</summary>
        public string Fingerprint => fingerprint;

        /// <summary>It, as it stands in one of the objects.</summary>
        public LocatedFinding Located => located;

        /// <summary>Names of the objects that hold it.</summary>
        public HashSet<string> Objects { get; } = [];

        /// <summary>Why a mark beside it accepts it: the secret is the same in all versions, so one mark is enough.</summary>
        public InlineMark? Mark { get; set; }
    }
}
