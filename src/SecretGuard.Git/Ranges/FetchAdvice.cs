namespace SecretGuard.Git.Ranges;

/// <summary>The command that brings what a clone lacks. It is only said: a scan fetches nothing.</summary>
public static class FetchAdvice
{
    /// <summary>For the commits that a shallow clone left out.</summary>
    public static string Deepen(RepositoryLocation repository) => $"run `git fetch --unshallow {Remote(repository)}` (or `git fetch --deepen=100 {Remote(repository)}`) and try again";

    /// <summary>For one commit.</summary>
    public static string Commit(RepositoryLocation repository, string id) =>
        IsShallow(repository)
            ? $"run `git fetch --unshallow {Remote(repository)} {id}` and try again"
            : $"run `git fetch {Remote(repository)} {id}` and try again";

    /// <summary>For a branch of a remote.</summary>
    /// <param name="repository">The clone.</param>
    /// <param name="remote">The remote's name.</param>
    /// <param name="branch">The branch's name there.</param>
    public static string Branch(RepositoryLocation repository, string remote, string branch) =>
        $"run `git fetch {(IsShallow(repository) ? "--unshallow " : "")}{remote} +refs/heads/{branch}:refs/remotes/{remote}/{branch}` and try again";

    /// <summary>Whether a part of the history was left out of the clone.</summary>
    public static bool IsShallow(RepositoryLocation repository) => ShallowCommits.Of(repository).Count > 0;

    /// <summary>The names of the remotes that the clone knows.</summary>
    public static IReadOnlyList<string> Remotes(RepositoryLocation repository) => GitAnswer.To(repository, "remote").Lines;

    private static string Remote(RepositoryLocation repository) =>
        Remotes(repository) is { Count: > 0 } remotes && !remotes.Contains("origin") ? remotes[0] : "origin";
}
