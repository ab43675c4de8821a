namespace SecretGuard.Reports;

/// <summary>Something that could not be read.</summary>
internal sealed record JsonSkipped
{
    /// <summary>The repository; null where only one was asked for.</summary>
    public string? Repository { get; init; }

    public required string Path { get; init; }

    public required string Reason { get; init; }
}
