using SecretGuard.Scanning;

namespace SecretGuard.Reports;

/// <summary>How far a secret has spread in a history.</summary>
internal sealed record JsonHistory
{
    // A forge keeps a ref for each pull request that ever was: tens of thousands, which nobody reads.
    private const int MostNames = 100;

    public required bool InHead { get; init; }

    public required int Commits { get; init; }

    public required int Versions { get; init; }

    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>Refs whose newest commit has it, those that matter most first.</summary>
    public required IReadOnlyList<string> Tips { get; init; }

    /// <summary>How many refs that are, all of them.</summary>
    public required int TipCount { get; init; }

    /// <summary>Refs that reach the commit that brought it, those that matter most first.</summary>
    public required IReadOnlyList<string> Refs { get; init; }

    /// <summary>How many refs that are, all of them.</summary>
    public required int RefCount { get; init; }

    public static JsonHistory Of(Spread spread) => new()
    {
        InHead = spread.IsInHead,
        Commits = spread.Commits,
        Versions = spread.Versions,
        Paths = spread.Paths,
        Tips = [.. spread.Tips.Names.Take(MostNames)],
        TipCount = spread.Tips.Count,
        Refs = [.. spread.Refs.Names.Take(MostNames)],
        RefCount = spread.Refs.Count,
    };
}
