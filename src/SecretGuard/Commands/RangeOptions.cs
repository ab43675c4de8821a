using CommandLine;
using SecretGuard.Configuration;
using SecretGuard.Git;
using SecretGuard.Git.Ranges;
using SecretGuard.Scanning;

namespace SecretGuard.Commands;

/// <summary>Options of the verbs that scan the commits of a range.</summary>
internal abstract class RangeOptions : ReportOptions
{
    /// <summary>Whether only the first parent's side of a merge is followed.</summary>
    [Option("first-parent", HelpText = "Follow only the first parent of merges, and count all that each merge brings to its side.")]
    public bool FirstParent { get; set; }

    /// <summary>Whether what the range brings may switch off its own check.</summary>
    [Option("trust-head", HelpText = "Let configuration and marks count that the range itself brings; otherwise those of its base count.")]
    public bool TrustHead { get; set; }

    /// <summary>Scans the commits of a range, with the configuration of its base.</summary>
    protected ScanResult ScanRange(RepositoryLocation repository, CommitRange range, PathFilter? only, CancellationToken cancellation)
    {
        range = range with { FirstParent = FirstParent };
        using var source = new CommitRangeSource(repository, range, only);
        return TrustHead && range.Included.Count > 0
            ? new RangeScan(SettingsFor(repository, range.Head), null).Run(source, cancellation)
            : new RangeScan(SettingsFor(repository, range.Base), () => ChangedSettings(repository, range)).Run(source, cancellation);
    }

    private Settings SettingsFor(RepositoryLocation repository, string? commit) =>
        SettingsFor(repository.WorkTree ?? repository.GitDir, new CommitFiles(repository, commit));

    /// <summary>The settings that the range ends with; null where it leaves them as they were.</summary>
    private Settings? ChangedSettings(RepositoryLocation repository, CommitRange range) =>
        new CommitFiles(repository, range.Base).ObjectOf(ConfigurationFile.Name) == new CommitFiles(repository, range.Head).ObjectOf(ConfigurationFile.Name)
            ? null
            : SettingsFor(repository, range.Head);
}
