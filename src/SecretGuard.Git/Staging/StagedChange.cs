namespace SecretGuard.Git.Staging;

/// <summary>One difference between HEAD and the index, renames not yet looked for.</summary>
/// <param name="Path">Its path, from the repository's root; bytes that are no UTF-8 are replaced.</param>
/// <param name="Before">What HEAD has there.</param>
/// <param name="After">What the index has there: of a conflict one side.</param>
internal sealed record StagedChange(string Path, StagedFile? Before, StagedFile? After)
{
    /// <summary>The name without its folders.</summary>
    public string Name { get; } = Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>Whether it brings content that was not at this path.</summary>
    public bool Adds => After is { HasContent: true } after && after.Id != Before?.Id;

    /// <summary>Whether its content was not in any version of this path.</summary>
    public bool IsNew => Adds && Before is not { HasContent: true };

    /// <summary>Whether content that HEAD has at this path is there no more, so that it may have moved elsewhere.</summary>
    public bool Removes => Before is { HasContent: true } && After is not { HasContent: true };
}
