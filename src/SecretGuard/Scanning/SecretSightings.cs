using System.Collections.Concurrent;
using SecretGuard.Detection;
using SecretGuard.Detection.Rules;
using SecretGuard.Filters;
using SecretGuard.Git.Histories;
using SecretGuard.Git.Packs;

namespace SecretGuard.Scanning;

/// <summary>Collects which objects of a history hold which secret. Used by all threads.</summary>
/// <param name="markOf">Gives the mark beside a secret; null where there is none.</param>
internal sealed class SecretSightings(Func<LocatedFinding, InlineMark?> markOf)
{
    private readonly Dictionary<(Rule Rule, string Value), Sighted> _secrets = [];
    private readonly ConcurrentDictionary<string, ObjectType> _objects = [];

    /// <summary>What kind the objects are that hold something, by their names.</summary>
    public IReadOnlyDictionary<string, ObjectType> Objects => _objects;

    /// <summary>The secrets, in an order that does not depend on which thread was the first.</summary>
    public IReadOnlyList<Sighted> Secrets => [.. _secrets.Values.OrderBy(secret => secret.Fingerprint, StringComparer.Ordinal)];

    /// <summary>Says of which findings it needs to know where they stand: those of new secrets, those that come first, and those beside which there may be a mark.</summary>
    /// <param name="name">The name of the object that they are in.</param>
    /// <param name="content">The object.</param>
    /// <param name="findings">The findings.</param>
    public IReadOnlySet<Finding> Wanted(string name, ReadOnlySpan<byte> content, IReadOnlyList<Finding> findings)
    {
        var wanted = new HashSet<Finding>(ReferenceEqualityComparer.Instance);
        foreach (var finding in findings)
        {
            if (InlineMarkers.MayStandBeside(content, finding))
                wanted.Add(finding);
        }

        lock (_secrets)
            wanted.UnionWith(findings.Where(finding => !_secrets.TryGetValue(KeyOf(finding), out var secret) || secret.IsBefore(name)));
        return wanted;
    }

    /// <summary>Adds what an object holds.</summary>
    public void Add(ObjectFindings seen)
    {
        // What a cache remembers may lie in a new pack as well.
        if (!_objects.TryAdd(seen.Name, seen.Type))
            return;
        var marks = seen.Findings.Select(markOf).ToArray();
        lock (_secrets)
        {
            foreach (var (located, mark) in seen.Findings.Zip(marks))
            {
                if (!_secrets.TryGetValue(KeyOf(located.Finding), out var secret))
                    _secrets[KeyOf(located.Finding)] = secret = new(located);
                secret.Add(seen.Name, located, mark);
            }

            // Those were seen before.
            foreach (var other in seen.Others)
                _secrets[KeyOf(other)].Add(seen.Name);
        }
    }

    private static (Rule Rule, string Value) KeyOf(Finding finding) => (finding.Rule, finding.Value);

    /// <summary>A secret, and what holds it.</summary>
    /// <param name="located">It, as it stands in one of the objects.</param>
    internal sealed class Sighted(LocatedFinding located)
    {
        // Those of one object are added one behind the other.
        private readonly List<string> _objects = [];
        private string? _first;
        private string? _marked;

        /// <summary>Names it.</summary>
        public string Fingerprint { get; } = SecretGuard.Fingerprint.Of(located.Finding);

        /// <summary>It, as it stands in the first of the objects.</summary>
        public LocatedFinding Located { get; private set; } = located;

        /// <summary>Names of the objects that hold it.</summary>
        public IReadOnlyList<string> Objects => _objects;

        /// <summary>The first of the objects, by their names.</summary>
        public string First => _first!;

        /// <summary>Why a mark beside it accepts it: the secret is the same in all versions, so one mark is enough.</summary>
        public InlineMark? Mark { get; private set; }

        /// <summary>Whether an object comes before all that were added.</summary>
        /// <param name="name">The object's name.</param>
        public bool IsBefore(string name) => string.CompareOrdinal(name, _first) < 0;

        /// <summary>Adds an object that holds it.</summary>
        /// <param name="name">The object's name.</param>
        public void Add(string name)
        {
            if (_objects.Count == 0 || _objects[^1] != name)
                _objects.Add(name);
        }

        /// <summary>Adds an object that holds it, where it is known how.</summary>
        /// <param name="name">The object's name.</param>
        /// <param name="located">The secret, as it stands there.</param>
        /// <param name="mark">The mark beside it; null where there is none.</param>
        public void Add(string name, LocatedFinding located, InlineMark? mark)
        {
            Add(name);
            if (_first is null || IsBefore(name))
                (_first, Located) = (name, located);
            if (mark is not null && (_marked is null || string.CompareOrdinal(name, _marked) < 0))
                (_marked, Mark) = (name, mark);
        }
    }
}
