using SecretGuard.Scanning;

namespace SecretGuard.Reports;

/// <summary>What was scanned of one of several repositories.</summary>
internal sealed record JsonRepository
{
    public required string Repository { get; init; }

    public required int Findings { get; init; }

    public required int Allowed { get; init; }

    public required int Known { get; init; }

    public required long Files { get; init; }

    public required long Bytes { get; init; }

    public required long Commits { get; init; }

    public required long Refs { get; init; }

    public required long Objects { get; init; }

    public required bool Complete { get; init; }

    /// <summary>A repository as programs read it.</summary>
    public static JsonRepository Of(ScannedRepository scanned) => new()
    {
        Repository = scanned.Name,
        Findings = scanned.Result.Findings.Count,
        Allowed = scanned.Result.Allowed.Count,
        Known = scanned.Result.Known.Count,
        Files = scanned.Result.Files,
        Bytes = scanned.Result.Bytes,
        Commits = scanned.Result.Commits,
        Refs = scanned.Result.History?.Refs ?? 0,
        Objects = scanned.Result.History?.Objects ?? 0,
        Complete = scanned.Result.IsComplete,
    };
}
