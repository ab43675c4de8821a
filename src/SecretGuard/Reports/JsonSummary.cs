namespace SecretGuard.Reports;

/// <summary>What was scanned.</summary>
internal sealed record JsonSummary
{
    public required int Findings { get; init; }

    public required int Secrets { get; init; }

    public required int Allowed { get; init; }

    public required int Files { get; init; }

    public required long Bytes { get; init; }

    public required int Commits { get; init; }

    public int? Refs { get; init; }

    public long? Objects { get; init; }

    public required long Milliseconds { get; init; }

    public required bool Complete { get; init; }

    public required IReadOnlyList<JsonSkipped> Skipped { get; init; }
}
