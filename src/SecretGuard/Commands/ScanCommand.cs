using CommandLine;
using SecretGuard.Configuration;
using SecretGuard.Git;
using SecretGuard.Git.Ranges;
using SecretGuard.Reports;
using SecretGuard.Scanning;

namespace SecretGuard.Commands;

/// <summary>Scans a working tree, what is staged, commits, a whole history, or standard input.</summary>
[Verb("scan", HelpText = "Scan files, what is staged, commits, a whole history, or standard input (-).")]
internal class ScanCommand : RepositoriesOptions, ICommand
{
    /// <summary>What to scan.</summary>
    [Value(0, MetaName = "PATH", HelpText = "Files, folders or globs; none: all below the current folder; -: standard input. With --history also the folder of another repository.")]
    public IEnumerable<string> Paths { get; set; } = [];

    /// <summary>Whether to scan what the next commit adds.</summary>
    [Option("staged", HelpText = "Scan the lines that the next commit adds.")]
    public bool Staged { get; set; }

    /// <summary>The commits to scan.</summary>
    [Option("range", MetaValue = "RANGE", HelpText = "Scan every commit of A..B, or one commit; -: those that standard input lists.")]
    public string? Range { get; set; }

    /// <inheritdoc/>
    public virtual int Run(Terminal terminal)
    {
        CheckReport();
        return Lists ? List(terminal) : Report(Scan(terminal), terminal);
    }

    /// <summary>Scans what the options say.</summary>
    /// <exception cref="ConfigurationException">One of them is wrong.</exception>
    protected ScanResult Scan(Terminal terminal)
    {
        if (Range is null && (FirstParent || TrustHead))
            throw new ConfigurationException("--first-parent and --trust-head are for --range");
        string[] paths = [.. Paths];
        CheckHistory();
        CheckRepositories();
        if (Staged && paths.Length > 0)
            throw new ConfigurationException("--staged scans what is staged; it takes no paths");
        if (Staged && Range is not null)
            throw new ConfigurationException("--staged scans what is in no commit yet, --range what is: take one of them");
        if (History && (Staged || Range is not null))
            throw new ConfigurationException("--history scans everything that was committed, --staged and --range a part: take one of them");
        if (paths.Length > 1 && paths.Contains(StandardInputSource.Path))
            throw new ConfigurationException("- is standard input and stands alone");

        // Of a history it takes a while to tell where that came in which was found.
        using var interruption = new Interruption(terminal, mayWait: !History);
        var folder = Folder();
        if (Repos is not null)
            return ScanRepositories(paths, terminal, interruption.Token);
        if (History)
            return ScanHistory(paths, folder, terminal, interruption.Token);
        if (Staged)
            return ScanStaged(folder, interruption.Token);
        if (Range is not null)
            return ScanCommits(Range, paths, folder, interruption.Token);

        var root = RootOf(folder);
        IContentSource source = paths is [StandardInputSource.Path] ? new StandardInputSource() : new WorkingTreeSource(paths, folder);
        var sawEverything = paths.Length == 0 && folder == root;
        return new Scan(SettingsFor(root), sawEverything).Run(source, interruption.Token);
    }

    private ScanResult ScanHistory(string[] paths, string folder, Terminal terminal, CancellationToken cancellation)
    {
        var named = AnotherRepository(paths, folder);
        if (named is not null)
            (Repo, paths) = (named.Folder, []);
        var repository = named ?? RepositoryLocation.Find(folder)
            ?? throw new RepositoryException($"{folder} is in no Git repository, so there is no history. Go into one, or name one.");
        var scope = Scope(CommittedPaths.GlobsOf(paths, Folder(), repository));
        // In a mistyped ref, nothing would be found.
        if (scope.UnknownRefs(repository) is [var unknown, ..])
            throw new RepositoryException($"--refs: no ref is named {unknown}; `git for-each-ref` lists them");
        return ScanHistory(repository, scope, MemoryBudget(), progress => Quiet ? null : ProgressBar.Show(progress, terminal), cancellation);
    }

    // Whoever names the folder of a repository means that one, as with --repo.
    private static RepositoryLocation? AnotherRepository(string[] paths, string folder)
    {
        var around = RepositoryLocation.Find(folder);
        var other = paths
            .Select(path => Path.GetFullPath(path, folder))
            .Where(Directory.Exists)
            .Select(RepositoryLocation.At)
            .FirstOrDefault(repository => repository is not null && repository.GitDir != around?.GitDir);
        return other is null || paths.Length == 1
            ? other
            : throw new ConfigurationException($"{other.Folder} is a repository of its own: name it alone, or several with --repos");
    }

    private ScanResult ScanCommits(string text, string[] paths, string folder, CancellationToken cancellation)
    {
        var repository = RepositoryLocation.Find(folder)
            ?? throw new RepositoryException($"{folder} is in no Git repository, so there are no commits. Go into one, or name one with --repo.");
        var resolver = new RangeResolver(repository);
        var range = text == StandardInputSource.Path ? resolver.Resolve(StandardInputSource.Lines()) : resolver.Resolve(text);
        var globs = CommittedPaths.GlobsOf(paths, folder, repository);
        return ScanRange(repository, range, globs.Count == 0 ? null : new PathFilter(globs), cancellation);
    }

    private ScanResult ScanStaged(string folder, CancellationToken cancellation)
    {
        var repository = RepositoryLocation.Find(folder)
            ?? throw new RepositoryException($"{folder} is in no Git repository, so nothing is staged. Go into one, or name one with --repo.");
        using var source = new StagedSource(repository);
        return new Scan(SettingsFor(repository.WorkTree ?? folder), sawEverything: false).Run(source, cancellation);
    }
}
