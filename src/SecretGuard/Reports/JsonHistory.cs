using SecretGuard.Scanning;

namespace SecretGuard.Reports;

/// <summary>How far a secret has spread in a history.</summary>
internal sealed record JsonHistory
{
    public required bool InHead { get; init; }

    public required int Commits { get; init; }

    public required int Versions { get; init; }

    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>Refs whose newest commit has it.</summary>
    public required IReadOnlyList<string> Tips { get; init; }

    /// <summary>Refs that reach the commit that brought it.</summary>
    public required IReadOnlyList<string> Refs { get; init; }

    public static JsonHistory Of(Spread spread) => new()
    {
        InHead = spread.IsInHead,
        Commits = spread.Commits,
        Versions = spread.Versions,
        Paths = spread.Paths,
        Tips = spread.Tips,
        Refs = spread.Refs,
    };
}
