using SecretGuard.Git.Staging;

namespace SecretGuard.Git.Ranges;

/// <summary>One file that a commit changed.</summary>
/// <param name="Path">Its path, from the repository's root; bytes that are no UTF-8 are replaced.</param>
/// <param name="Before">What each parent has there, that has something.</param>
/// <param name="After">What the commit has there.</param>
internal sealed record CommitChange(string Path, IReadOnlyList<StagedFile> Before, StagedFile? After)
{
    /// <summary>Whether it brings content that no parent has at this path.</summary>
    public bool Adds => After is { HasContent: true } after && Before.All(before => before.Id != after.Id);
}
