using System.Globalization;
using System.Text;

namespace SecretGuard.Git.Ranges;

/// <summary>The commits of a range with what each changes, as one <c>git log</c> gives them: parents before children.</summary>
internal sealed class CommitLog : IDisposable
{
    /// <summary>Object name, parents, author, address, date, message.</summary>
    private const string Format = "--format=%H%x00%P%x00%an%x00%ae%x00%aI%x00%B%x00";

    // What a configuration could say otherwise is said here.
    private static readonly string[] Always =
    [
        "-c", "log.showRoot=true", "log", "--stdin", "-z", "--raw", "--no-abbrev", "--no-renames", "--no-relative", "--no-ext-diff",
        "--no-color", "--no-show-signature", "--no-mailmap", "--encoding=UTF-8", Format, "--reverse",
    ];

    private readonly GitCommand? _git;

    /// <summary>Starts it, so that it works while others still prepare.</summary>
    public CommitLog(RepositoryLocation repository, CommitRange range)
    {
        if (range.Revisions.Count == 0) return;
        _git = GitCommand.Start(repository.Folder, repository.Environment, [.. Always, .. Options(range)]);
        _git.Feed(range.Revisions).GetAwaiter().GetResult();
    }

    /// <summary>Reads the log, once.</summary>
    /// <exception cref="UnreadableException">It ends before its end; what was given until then is right.</exception>
    public IEnumerable<LoggedCommit> Read()
    {
        if (_git is null) yield break;
        using var records = NulTerminated.Read(_git.Output).GetEnumerator();
        var hasMore = records.MoveNext();
        while (hasMore && ReadHeader(records) is { } commit)
        {
            var changes = new List<CommitChange>();
            while ((hasMore = records.MoveNext()) && (records.Current.Length == 0 || RawDifferences.IsOne(WithoutLineFeed(records.Current))))
            {
                if (records.Current.Length == 0) continue;
                var difference = records.Current;
                if (!records.MoveNext()) break;
                changes.Add(RawDifferences.Parse(WithoutLineFeed(difference), records.Current));
            }
            yield return commit with { Changes = changes };
        }
        _git.Complete();
    }

    /// <inheritdoc/>
    public void Dispose() => _git?.Dispose();

    private static IEnumerable<string> Options(CommitRange range)
    {
        if (range.IsEachAlone) yield return "--no-walk=sorted";
        else yield return "--topo-order";
        // What a merge brings itself: files that differ from those of all its parents.
        if (!range.FirstParent) yield return "-c";
        else foreach (var option in (string[])["-m", "--first-parent"]) yield return option;
        if (range.ExcludedRefs is { } refs) foreach (var option in (string[])["--not", refs]) yield return option;
        yield return "--";
    }

    private static LoggedCommit? ReadHeader(IEnumerator<byte[]> records)
    {
        var id = Encoding.ASCII.GetString(records.Current);
        if (Next() is not { } parents || Next() is not { } author || Next() is not { } email || Next() is not { } date || Next() is not { } message)
            return null;
        var text = Encoding.UTF8.GetString(message).TrimStart();
        return new(
            new(id, Encoding.UTF8.GetString(author), Encoding.UTF8.GetString(email), DateOf(date), text.Split('\n', 2)[0].TrimEnd()),
            Encoding.ASCII.GetString(parents).Split(' ', StringSplitOptions.RemoveEmptyEntries),
            message,
            []);

        byte[]? Next() => records.MoveNext() ? records.Current : null;
    }

    // A commit may bear any number for a date, also one that no calendar has.
    private static DateTimeOffset DateOf(byte[] date) =>
        DateTimeOffset.TryParse(Encoding.ASCII.GetString(date), CultureInfo.InvariantCulture, out var parsed) ? parsed : DateTimeOffset.UnixEpoch;

    private static ReadOnlySpan<byte> WithoutLineFeed(byte[] record) => record is [(byte)'\n', ..] ? record.AsSpan(1) : record;
}
