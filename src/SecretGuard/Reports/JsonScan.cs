namespace SecretGuard.Reports;

/// <summary>The whole report.</summary>
internal sealed record JsonScan
{
    public required int Version { get; init; }

    public required IReadOnlyList<JsonFinding> Findings { get; init; }

    public required JsonSummary Summary { get; init; }
}
