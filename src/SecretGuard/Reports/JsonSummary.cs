using SecretGuard.Scanning;

namespace SecretGuard.Reports;

/// <summary>What was scanned.</summary>
internal sealed record JsonSummary
{
    public required int Findings { get; init; }

    public required int Secrets { get; init; }

    public required int Allowed { get; init; }

    public required int Known { get; init; }

    public required int Files { get; init; }

    public required long Bytes { get; init; }

    public required int Commits { get; init; }

    public int? Refs { get; init; }

    public long? Objects { get; init; }

    public required long Milliseconds { get; init; }

    public required bool Complete { get; init; }

    public required IReadOnlyList<JsonSkipped> Skipped { get; init; }

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
        Skipped = [.. result.Skipped.Select(skipped => new JsonSkipped { Path = skipped.Path, Reason = skipped.Reason })],
    };
}
