using SecretGuard.Scanning;

namespace SecretGuard.Reports;

/// <summary>What was scanned.</summary>
internal sealed record JsonSummary
{
    public required int Findings { get; init; }

    public required int Secrets { get; init; }

    public required int Allowed { get; init; }

    public required int Known { get; init; }

    public required long Files { get; init; }

    public required long Bytes { get; init; }

    public required long Commits { get; init; }

    public long? Refs { get; init; }

    public long? Objects { get; init; }

    public required long Milliseconds { get; init; }

    public required bool Complete { get; init; }

    public required IReadOnlyList<JsonSkipped> Skipped { get; init; }

    /// <summary>Which part of a list of repositories it was; null where it was all of it.</summary>
    public ShardOfList? Shard { get; init; }

    /// <summary>Each of several repositories; null where only one was asked for.</summary>
    public IReadOnlyList<JsonRepository>? Repositories { get; init; }

    /// <summary>A scan as programs read it.</summary>
    public static JsonSummary Of(ScanResult result) => new()
    {
        Findings = result.Findings.Count,
        Secrets = result.Secrets,
        Allowed = result.Allowed.Count,
        Known = result.Known.Count,
        Files = result.Files,
        Bytes = result.Bytes,
        Commits = result.Commits,
        Refs = result.History?.Refs,
        Objects = result.History?.Objects,
        Milliseconds = (long)result.Elapsed.TotalMilliseconds,
        Complete = result.IsComplete,
        Skipped = [.. result.Skipped.Select(skipped => new JsonSkipped { Repository = skipped.Repository, Path = skipped.Path, Reason = skipped.Reason })],
        Shard = result.Shard,
        Repositories = result.Repositories is { } repositories ? [.. repositories.Select(JsonRepository.Of)] : null,
    };
}
