using SecretGuard.Git.Ranges;

namespace SecretGuard.Git.Tests.Ranges;

/// <summary>Ranges of a repository's commits.</summary>
internal static class RepositoryRanges
{
    /// <summary>A commit and all that it comes from, without others and what these come from.</summary>
    public static CommitRange Range(this TemporaryRepository repository, string head, params string[] excluded)
    {
        var id = repository.Git("rev-parse", head);
        return new() { Revisions = [id, .. excluded.Select(commit => $"^{commit}")], Ends = Task.FromResult(new RangeEnds([id], null)) };
    }
}
