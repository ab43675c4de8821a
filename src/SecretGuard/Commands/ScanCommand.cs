using CommandLine;
using SecretGuard.Configuration;
using SecretGuard.Git;
using SecretGuard.Scanning;

namespace SecretGuard.Commands;

/// <summary>Scans a working tree, what is staged, or standard input.</summary>
[Verb("scan", HelpText = "Scan files, what is staged, or standard input (-).")]
internal class ScanCommand : ReportOptions, ICommand
{
    /// <summary>What to scan.</summary>
    [Value(0, MetaName = "PATH", HelpText = "Files, folders or globs; none: all below the current folder; -: standard input.")]
    public IEnumerable<string> Paths { get; set; } = [];

    /// <summary>Whether to scan what the next commit adds.</summary>
    [Option("staged", HelpText = "Scan the lines that the next commit adds.")]
    public bool Staged { get; set; }

    /// <inheritdoc/>
    public virtual int Run(Terminal terminal)
    {
        CheckReport();
        return Report(Scan(terminal), terminal);
    }

    /// <summary>Scans what the options say.</summary>
    /// <exception cref="ConfigurationException">One of them is wrong.</exception>
    protected ScanResult Scan(Terminal terminal)
    {
        string[] paths = [.. Paths];
        if (Staged && paths.Length > 0)
            throw new ConfigurationException("--staged scans what is staged; it takes no paths");
        if (paths.Length > 1 && paths.Contains(StandardInputSource.Path))
            throw new ConfigurationException("- is standard input and stands alone");

        using var interruption = new Interruption(terminal);
        var folder = Folder();
        if (Staged)
            return ScanStaged(folder, interruption.Token);

        var root = RootOf(folder);
        IContentSource source = paths is [StandardInputSource.Path] ? new StandardInputSource() : new WorkingTreeSource(paths, folder);
        var sawEverything = paths.Length == 0 && folder == root;
        return new Scan(SettingsFor(root), sawEverything).Run(source, interruption.Token);
    }

    /// <summary>The root of the repository that a folder is in; the folder itself where it is in none.</summary>
    protected static string RootOf(string folder) => RepositoryLocation.Find(folder)?.WorkTree ?? folder;

    private ScanResult ScanStaged(string folder, CancellationToken cancellation)
    {
        var repository = RepositoryLocation.Find(folder)
            ?? throw new RepositoryException($"{folder} is in no Git repository, so nothing is staged. Go into one, or name one with --repo.");
        using var source = new StagedSource(repository);
        return new Scan(SettingsFor(repository.WorkTree ?? folder), sawEverything: false).Run(source, cancellation);
    }
}
