using CommandLine;
using SecretGuard.Configuration;
using SecretGuard.Git;
using SecretGuard.Git.Histories;
using SecretGuard.Git.Ranges;
using SecretGuard.Scanning;

namespace SecretGuard.Commands;

/// <summary>Options of the verbs that scan a whole history.</summary>
internal abstract class HistoryOptions : RangeOptions
{
    private const int LeastMemory = 16;
    private const int PartOfMemory = 4;

    /// <summary>Whether to scan everything that was ever committed.</summary>
    [Option("history", HelpText = "Scan every version of every file that any ref, stash or reflog reaches, and all messages.")]
    public bool History { get; set; }

    /// <summary>From where on a history counts.</summary>
    [Option("since", MetaValue = "REV|DATE", HelpText = "With --history: only what came in behind a revision or a date.")]
    public string? Since { get; set; }

    /// <summary>Which refs of a history count.</summary>
    [Option("refs", MetaValue = "REF|GLOB", HelpText = "With --history: only what these refs reach, such as main or 'refs/tags/*'; several joined by commas.")]
    public string? Refs { get; set; }

    /// <summary>Whether objects count that no ref reaches.</summary>
    [Option("unreachable", HelpText = "With --history: also objects that no ref reaches any more.")]
    public bool Unreachable { get; set; }

    /// <summary>Whether a shallow or partial clone will do.</summary>
    [Option("allow-incomplete", HelpText = "With --history: take a shallow or partial clone for the whole.")]
    public bool AllowIncomplete { get; set; }

    /// <summary>How much memory a history may take.</summary>
    [Option("memory", MetaValue = "MB", HelpText = "With --history: megabytes of content to hold in memory at most; otherwise a quarter of the machine's.")]
    public int? Memory { get; set; }

    /// <summary>Whether to remember what was scanned.</summary>
    [Option("cache", HelpText = "With --history: remember in the Git folder what was scanned, and scan only what is new the next time.")]
    public bool Cache { get; set; }

    /// <summary>Where to write what takes the findings out of the history.</summary>
    [Option("replacements", MetaValue = "FILE", HelpText = "With --history: write what `git filter-repo --replace-text` needs to take the findings out. It holds the secrets.")]
    public string? Replacements { get; set; }

    /// <summary>Checks the options before the work is done.</summary>
    /// <exception cref="ConfigurationException">One is wrong.</exception>
    protected void CheckHistory()
    {
        if (!History && (Since is not null || Refs is not null || Unreachable || AllowIncomplete || Memory is not null || Cache || Replacements is not null))
            throw new ConfigurationException("--since, --refs, --unreachable, --allow-incomplete, --memory, --cache and --replacements belong to --history");
        if (Unreachable && (Since is not null || Refs is not null))
            throw new ConfigurationException("--unreachable is for what no ref reaches, and nobody knows when that came in: leave out --since and --refs");
        if (Replacements is not null && Path.Exists(Replacements))
            throw new ConfigurationException($"--replacements: {Replacements} is there already; name a new file");
        if (Memory < LeastMemory)
            throw new ConfigurationException($"--memory: at least {LeastMemory}, in megabytes");
    }

    /// <summary>Which part of a history counts.</summary>
    /// <param name="globs">Globs of the paths; none: all.</param>
    protected HistoryScope Scope(IReadOnlyList<string> globs) => new()
    {
        Paths = globs,
        Refs = Refs?.Split(',', StringSplitOptions.RemoveEmptyEntries) ?? [],
        Since = Since,
        Unreachable = Unreachable,
        AllowIncomplete = AllowIncomplete,
    };

    /// <summary>Scans the history of a repository.</summary>
    /// <param name="repository">The repository. Without a working tree it has the configuration of HEAD.</param>
    /// <param name="scope">Which part of it counts.</param>
    /// <param name="memory">Bytes of content to hold in memory at most.</param>
    /// <param name="watch">Is given the progress.</param>
    /// <param name="cancellation">Ends the scan early.</param>
    /// <param name="jobs">Threads; null for as many as the command line says.</param>
    protected ScanResult ScanHistory(
        RepositoryLocation repository,
        HistoryScope scope,
        long memory,
        Func<HistoryProgress, IDisposable?> watch,
        CancellationToken cancellation,
        int? jobs = null)
    {
        using var head = repository.IsBare ? new HeadFiles(repository) : null;
        var scan = new HistoryScan(repository, SettingsFor(repository.WorkTree ?? repository.GitDir, head?.Files, jobs), scope, memory)
        {
            UsesCache = Cache,
            ReplacementsFile = Replacements is null ? null : Path.GetFullPath(Replacements),
        };
        return scan.Run(watch, cancellation);
    }

    /// <summary>Bytes of content to hold in memory at most.</summary>
    protected long MemoryBudget() => Memory is { } megabytes
        ? megabytes * 1_000_000L
        : GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / PartOfMemory;
}
