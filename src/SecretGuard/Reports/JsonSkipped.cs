namespace SecretGuard.Reports;

/// <summary>Something that could not be read.</summary>
internal sealed record JsonSkipped
{
    public required string Path { get; init; }

    public required string Reason { get; init; }
}
