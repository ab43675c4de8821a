namespace SecretGuard.Git.Histories;

/// <summary>Some refs of a repository, which may have tens of thousands: one for each pull request that ever was.</summary>
public sealed class RefSet
{
    private readonly IReadOnlyList<string> _all;
    private readonly int[] _numbers;

    /// <param name="all">The names of all refs, those that matter most first.</param>
    /// <param name="numbers">Which of them these are, in order.</param>
    internal RefSet(IReadOnlyList<string> all, int[] numbers) => (_all, _numbers) = (all, numbers);

    /// <summary>No refs.</summary>
    public static RefSet Empty { get; } = new([], []);

    /// <summary>Number of refs.</summary>
    public int Count => _numbers.Length;

    /// <summary>Their names, those that matter most first: HEAD, branches, tags, branches of remotes, others.</summary>
    public IEnumerable<string> Names => _numbers.Select(number => _all[number]);

    /// <summary>The refs that are in any of some sets, which are of one repository.</summary>
    public static RefSet Union(IReadOnlyList<RefSet> sets) => sets switch
    {
        [] => Empty,
        [var set] => set,
        _ => new(sets[0]._all, [.. sets.SelectMany(set => set._numbers).Distinct().Order()]),
    };
}
