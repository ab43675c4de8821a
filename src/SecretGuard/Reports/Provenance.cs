using SecretGuard.Git;

namespace SecretGuard.Reports;

/// <summary>Which version of which repository was scanned.</summary>
/// <param name="Repository">Where it is, without anybody's name or password.</param>
/// <param name="Revision">The commit that is checked out.</param>
internal sealed record Provenance(Uri Repository, string Revision)
{
    /// <summary>Asks Git; null where there is no repository, no commit or no remote called origin.</summary>
    public static Provenance? Of(string folder)
    {
        try
        {
            return RepositoryLocation.Find(folder) is { } repository ? Of(repository) : null;
        }
        catch (RepositoryException)
        {
            return null;
        }
    }

    /// <summary>Asks Git; null where there is no commit or no remote called origin.</summary>
    /// <exception cref="RepositoryException">Git can't be started.</exception>
    public static Provenance? Of(RepositoryLocation repository) =>
        ToUri(Ask(repository, "config", "--get", "remote.origin.url")) is { } uri
        && Ask(repository, "rev-parse", "--quiet", "--verify", "HEAD") is { Length: > 0 } revision
            ? new(uri, revision)
            : null;

    /// <summary>The place that a remote names; null for one that only this machine knows.</summary>
    /// <param name="remote">A URL, or <c>user@host:path</c> as SSH has it.</param>
    internal static Uri? ToUri(string remote)
    {
        if (!remote.Contains("://", StringComparison.Ordinal) && remote.Split(':', 2) is [{ Length: > 1 } host, var path] && !host.Contains('/', StringComparison.Ordinal))
            remote = $"ssh://{host}/{path.TrimStart('/')}";
        return Uri.TryCreate(remote, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" or "ssh" or "git"
            ? new UriBuilder(uri) { UserName = "", Password = "", Query = "", Fragment = "" }.Uri
            : null;
    }

    private static string Ask(RepositoryLocation repository, params string[] question) => GitAnswer.To(repository, question).Output.Trim();
}
