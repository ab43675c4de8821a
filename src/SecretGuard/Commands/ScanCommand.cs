using CommandLine;
using SecretGuard.Configuration;
using SecretGuard.Git;
using SecretGuard.Git.Histories;
using SecretGuard.Reports;
using SecretGuard.Scanning;

namespace SecretGuard.Commands;

/// <summary>Scans a working tree, what is staged, a whole history, or standard input.</summary>
[Verb("scan", HelpText = "Scan files, what is staged, a whole history, or standard input (-).")]
internal sealed class ScanCommand : ReportOptions, ICommand
{
    private const int LeastMemory = 16;
    private const int PartOfMemory = 4;

    /// <summary>What to scan.</summary>
    [Value(0, MetaName = "PATH", HelpText = "Files, folders or globs; none: all below the current folder; -: standard input.")]
    public IEnumerable<string> Paths { get; set; } = [];

    /// <summary>Whether to scan what the next commit adds.</summary>
    [Option("staged", HelpText = "Scan the lines that the next commit adds.")]
    public bool Staged { get; set; }

    /// <summary>Whether to scan everything that was ever committed.</summary>
    [Option("history", HelpText = "Scan every version of every file that any ref, stash or reflog reaches, and all messages.")]
    public bool History { get; set; }

    /// <summary>From where on a history counts.</summary>
    [Option("since", MetaValue = "REV|DATE", HelpText = "With --history: only what came in behind a revision or a date.")]
    public string? Since { get; set; }

    /// <summary>Which refs of a history count.</summary>
    [Option("refs", MetaValue = "GLOB", HelpText = "With --history: only what these refs reach, such as 'refs/heads/*'; several joined by commas.", Separator = ',')]
    public IEnumerable<string> Refs { get; set; } = [];

    /// <summary>Whether objects count that no ref reaches.</summary>
    [Option("unreachable", HelpText = "With --history: also objects that no ref reaches any more.")]
    public bool Unreachable { get; set; }

    /// <summary>Whether a shallow or partial clone will do.</summary>
    [Option("allow-incomplete", HelpText = "With --history: take a shallow or partial clone for the whole.")]
    public bool AllowIncomplete { get; set; }

    /// <summary>How much memory a history may take.</summary>
    [Option("memory", MetaValue = "MB", HelpText = "With --history: megabytes of content to hold in memory at most; otherwise a quarter of the machine's.")]
    public int? Memory { get; set; }

    /// <inheritdoc/>
    public int Run(Terminal terminal)
    {
        CheckReport();
        string[] paths = [.. Paths];
        CheckHistory();
        if (Staged && paths.Length > 0)
            throw new ConfigurationException("--staged scans what is staged; it takes no paths");
        if (paths.Length > 1 && paths.Contains(StandardInputSource.Path))
            throw new ConfigurationException("- is standard input and stands alone");

        using var interruption = new Interruption(terminal);
        var folder = Folder();
        if (History)
            return Report(ScanHistory(folder, paths, terminal, interruption.Token), terminal);
        if (Staged)
            return Report(ScanStaged(folder, interruption.Token), terminal);

        var root = RepositoryLocation.Find(folder)?.WorkTree ?? folder;
        IContentSource source = paths is [StandardInputSource.Path] ? new StandardInputSource() : new WorkingTreeSource(paths, folder);
        var sawEverything = paths.Length == 0 && folder == root;
        return Report(new Scan(SettingsFor(root), sawEverything).Run(source, interruption.Token), terminal);
    }

    private ScanResult ScanHistory(string folder, IReadOnlyList<string> paths, Terminal terminal, CancellationToken cancellation)
    {
        var repository = RepositoryLocation.Find(folder)
            ?? throw new RepositoryException($"{folder} is in no Git repository, so there is no history. Go into one, or name one with --repo.");
        var scope = new HistoryScope { Paths = paths, Refs = [.. Refs], Since = Since, Unreachable = Unreachable, AllowIncomplete = AllowIncomplete };
        var scan = new HistoryScan(repository, SettingsFor(repository.WorkTree ?? repository.GitDir), scope, MemoryBudget());
        return scan.Run(progress => Quiet ? null : ProgressBar.Show(progress, terminal), cancellation);
    }

    private long MemoryBudget() => Memory is { } megabytes
        ? megabytes * 1_000_000L
        : GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / PartOfMemory;

    private void CheckHistory()
    {
        if (History && Staged)
            throw new ConfigurationException("--history and --staged are two scans; choose one");
        if (!History && (Since is not null || Refs.Any() || Unreachable || AllowIncomplete || Memory is not null))
            throw new ConfigurationException("--since, --refs, --unreachable, --allow-incomplete and --memory belong to --history");
        if (Unreachable && (Since is not null || Refs.Any()))
            throw new ConfigurationException("--unreachable is for what no ref reaches, and nobody knows when that came in: leave out --since and --refs");
        if (Memory < LeastMemory)
            throw new ConfigurationException($"--memory: at least {LeastMemory}, in megabytes");
    }

    private ScanResult ScanStaged(string folder, CancellationToken cancellation)
    {
        var repository = RepositoryLocation.Find(folder)
            ?? throw new RepositoryException($"{folder} is in no Git repository, so nothing is staged. Go into one, or name one with --repo.");
        using var source = new StagedSource(repository);
        return new Scan(SettingsFor(repository.WorkTree ?? folder), sawEverything: false).Run(source, cancellation);
    }
}
