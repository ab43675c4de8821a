using System.Globalization;
using System.Text;

namespace SecretGuard.Git.Histories;

/// <summary>Reads who wrote which commit, and when.</summary>
internal static class CommitHeaders
{
    private const int Fields = 5;

    /// <summary>Reads the headers of some commits.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="commits">Names of the commits.</param>
    /// <returns>The headers by the commits' names.</returns>
    /// <exception cref="UnreadableException">A commit can't be read.</exception>
    public static Dictionary<string, CommitHeader> Of(RepositoryLocation repository, IReadOnlyCollection<string> commits)
    {
        var headers = new Dictionary<string, CommitHeader>();
        if (commits.Count == 0)
            return headers;

        using var git = GitCommand.Start(
            repository.Folder,
            repository.Environment,
            "log", "--no-walk=unsorted", "--stdin", "-z", "--no-show-signature", "--no-use-mailmap", "--encoding=UTF-8", "--format=%H%x00%an%x00%ae%x00%aI%x00%s");
        var writing = git.Feed(commits);
        foreach (var fields in NulTerminated.Read(git.Output).Select(Encoding.UTF8.GetString).Chunk(Fields))
            headers[fields[0]] = new(fields[0], fields[1], fields[2], DateOf(fields[3]), fields[4]);
        git.Complete();
        writing.GetAwaiter().GetResult();
        return headers;
    }

    // A commit may say anything.
    private static DateTimeOffset DateOf(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : DateTimeOffset.UnixEpoch;
}
