namespace SecretGuard.Scanning;

/// <summary>A content that could not be read.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Reason">Why, in words for a person.</param>
internal sealed record SkippedContent(string Path, string Reason)
{
    /// <summary>The name of the repository that it is in; null where only one was asked for.</summary>
    public string? Repository { get; init; }

    /// <summary>Its path, behind the repository's name where there are several; without a path it is the repository itself.</summary>
    public string Place => (Repository, Path) switch
    {
        (null, _) => Path,
        (_, "") => Repository,
        _ => $"{Repository}/{Path}",
    };
}
