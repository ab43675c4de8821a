using SecretGuard.Git.Histories;

namespace SecretGuard.Scanning;

/// <summary>How far a secret has spread in a history.</summary>
internal sealed record Spread
{
    /// <summary>Paths under which it came in, the first one first.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>Number of commits that brought a version with it.</summary>
    public required int Commits { get; init; }

    /// <summary>Number of versions of files, and messages, that hold it.</summary>
    public required int Versions { get; init; }

    /// <summary>Whether it is in HEAD.</summary>
    public required bool IsInHead { get; init; }

    /// <summary>Refs whose newest commit has it.</summary>
    public required RefSet Tips { get; init; }

    /// <summary>Refs that reach the commit that brought it first; none where it is in no commit that counts.</summary>
    public required RefSet Refs { get; init; }

    /// <summary>Puts what is known of all objects that hold a secret together.</summary>
    /// <param name="origins">The objects' origins, in order of their first commits.</param>
    /// <param name="versions">Number of objects.</param>
    public static Spread Of(IReadOnlyList<ObjectOrigin> origins, int versions) => new()
    {
        Paths = [.. origins.SelectMany(origin => origin.Paths).Distinct()],
        Commits = origins.Sum(origin => origin.Commits),
        Versions = versions,
        IsInHead = origins.Any(origin => origin.IsInHead),
        Tips = RefSet.Union([.. origins.Select(origin => origin.TipsWithIt)]),
        Refs = origins.Count > 0 ? origins[0].Refs.Value : RefSet.Empty,
    };
}
