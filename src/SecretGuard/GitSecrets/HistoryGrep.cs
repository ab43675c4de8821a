using System.Globalization;
using System.Text;
using SecretGuard.Git;

namespace SecretGuard.GitSecrets;

/// <summary>
/// Finds the commits of any ref whose change matches, and lists the matching lines of their files, as <c>git log -G</c> and
/// then <c>git grep</c> do, but looks through each version of a file once.
/// </summary>
internal static class HistoryGrep
{
    // Of one `git grep`.
    private const int MostCommits = 500;

    /// <summary>Scans.</summary>
    /// <param name="prohibited">What to look for.</param>
    /// <param name="report">Gets the lines.</param>
    /// <exception cref="GitSecretsException">Git failed.</exception>
    public static void Run(Prohibited prohibited, MatchReport report)
    {
        if (Repository() is { } repository && TryScan(repository, prohibited, report))
            return;
        report.Clear();
        LetGitScan(prohibited.Joined, report);
    }

    private static bool TryScan(RepositoryLocation repository, Prohibited prohibited, MatchReport report)
    {
        // Git answers while the expressions are made and the packs are read.
        var history = ReadAhead.Of(CommitLog.Read());
        var asking = OwnThread.Run(() => (FolderIn(repository), new HistorySettings()));
        if (prohibited.Matcher() is not { } matcher)
            return false;

        var pattern = prohibited.Joined;
        using var blobs = new HistoryBlobs(repository, matcher, pattern);
        blobs.ReadPacks();
        var (folder, settings) = asking.GetAwaiter().GetResult();
        var attributes = new PathAttributes(settings);
        var commits = new ChangedCommits(blobs, attributes, settings, pattern).Among(history);
        if (commits.Count == 0)
        {
            ScanWorkTree(pattern, report);
            return !attributes.NeedGit;
        }

        var trees = new TreeMatches(commits.Select(commit => commit.Tree), blobs);
        List<(string Commit, IReadOnlyList<(byte[] Path, BlobLines Lines)> Files)> listed =
            [.. from commit in commits let tree = trees.Below(commit.Tree, folder) where tree is not null select (commit.Id, trees.In(tree.Value))];
        byte[] FromRoot(byte[] path) => folder.Length == 0 ? path : [.. folder, .. path];
        attributes.Load(listed.SelectMany(commit => commit.Files).Select(file => FromRoot(file.Path)));
        blobs.Settle();
        foreach (var (commit, files) in listed)
            Report(Encoding.ASCII.GetBytes(commit), files.Where(file => !attributes.IsBinary(FromRoot(file.Path), file.Lines)), settings.QuotesPaths, report);
        return !attributes.NeedGit;
    }

    private static void Report(byte[] commit, IEnumerable<(byte[] Path, BlobLines Lines)> files, bool quotesPaths, MatchReport report)
    {
        foreach (var (path, lines) in files)
        {
            var shown = QuotedPath.Of(path, quotesPaths);
            foreach (var (number, text) in lines.Words)
                report.Add([.. commit, (byte)':', .. shown, (byte)':', .. Encoding.ASCII.GetBytes(number.ToString(CultureInfo.InvariantCulture)), (byte)':', .. text]);
        }
    }

    // Where expressions or attributes are such that nothing else knows exactly.
    private static void LetGitScan(string pattern, MatchReport report)
    {
        var commits = Ask("log", "--all", $"-G{pattern}", "--format=%H").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (commits.Length == 0)
            ScanWorkTree(pattern, report);
        foreach (var some in commits.Chunk(MostCommits))
            report.AddAll(TrackedScan.Grep(pattern, [], [.. some, "--"]));
    }

    // What git-secrets does where it has no commits to name.
    private static void ScanWorkTree(string pattern, MatchReport report)
    {
        if (Repository()?.WorkTree is not null)
            report.AddAll(TrackedScan.Grep(pattern, [], []));
    }

    private static RepositoryLocation? Repository()
    {
        try
        {
            return RepositoryLocation.Find(".");
        }
        catch (RepositoryException)
        {
            // Git says what is amiss.
            return null;
        }
    }

    // Where in the working tree this folder is.
    private static byte[] FolderIn(RepositoryLocation repository) =>
        repository.Folder == repository.WorkTree ? [] : Encoding.UTF8.GetBytes(Ask("rev-parse", "--show-prefix"));

    private static string Ask(params IReadOnlyList<string> arguments)
    {
        var answer = GitAnswer.Here(arguments);
        return answer.Succeeded ? answer.Output : throw new GitSecretsException(answer.Complaint.TrimEnd('\n'), answer.Code);
    }
}
