namespace SecretGuard.Configuration;

/// <summary>The table <c>[guard]</c> of a person's own configuration.</summary>
internal sealed record GuardTable
{
    /// <summary>Where it stands, as <c>file:line</c>.</summary>
    public required string Place { get; init; }

    /// <summary>Whether the guard is on; null where it doesn't say.</summary>
    public bool? IsEnabled { get; init; }

    /// <summary>Sources that are not read.</summary>
    public IReadOnlyList<string> Exclude { get; init; } = [];
}
