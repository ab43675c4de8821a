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

    /// <summary>The secrets, in an order that does not depend on which thread was the first.</summary>
    public IReadOnlyList<Sighted> Secrets => [.. _secrets.Values.OrderBy(secret => secret.Fingerprint, StringComparer.Ordinal)];

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
                secret.Add(seen.Name, located, mark);
            }
        }
    }

    /// <summary>A secret, and what holds it.</summary>
    /// <param name="fingerprint">Names it.</param>
    /// <param name="located">It, as it stands in one of the objects.</param>
    internal sealed class Sighted(string fingerprint, LocatedFinding located)
    {
        private readonly SortedSet<string> _objects = new(StringComparer.Ordinal);
        private string? _marked;

        /// <summary>Names it.</summary>
        public string Fingerprint => fingerprint;

        /// <summary>It, as it stands in the first of the objects.</summary>
        public LocatedFinding Located { get; private set; } = located;

        /// <summary>Names of the objects that hold it, in their order.</summary>
        public IReadOnlyCollection<string> Objects => _objects;

        /// <summary>Why a mark beside it accepts it: the secret is the same in all versions, so one mark is enough.</summary>
        public InlineMark? Mark { get; private set; }

        /// <summary>Adds an object that holds it.</summary>
        /// <param name="name">The object's name.</param>
        /// <param name="located">The secret, as it stands there.</param>
        /// <param name="mark">The mark beside it; null where there is none.</param>
        public void Add(string name, LocatedFinding located, InlineMark? mark)
        {
            if (_objects.Add(name) && _objects.Min == name)
                Located = located;
            if (mark is not null && (_marked is null || string.CompareOrdinal(name, _marked) < 0))
                (_marked, Mark) = (name, mark);
        }
    }
}
