using CommandLine;
using SecretGuard.Baselines;
using SecretGuard.Configuration;
using SecretGuard.Git;
using SecretGuard.Git.Ranges;
using SecretGuard.GitSecrets;
using SecretGuard.Scanning;

namespace SecretGuard.Commands;

/// <summary>Options of the verbs that scan the commits of a range.</summary>
internal abstract class RangeOptions : ReportOptions
{
    // What decides about findings, and lies in the repository.
    private static readonly string[] Trusted = [ConfigurationFile.Name, Baseline.FileName, AllowedLines.FileName];

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
        // Waited for also where the head is trusted: it says what this clone lacks of the range.
        var ends = range.Ends.GetAwaiter().GetResult();
        return TrustHead && ends.Heads.Count > 0
            ? new RangeScan(Settings(ends.Head), null).Run(source, cancellation)
            : new RangeScan(Settings(ends.Base), Changed).Run(source, cancellation);

        Settings Settings(string? commit) => SettingsFor(repository.WorkTree ?? repository.GitDir, source.FilesOf(commit));

        // Null where the range leaves them as they were.
        Settings? Changed() =>
            Trusted.All(name => source.FilesOf(ends.Base).ObjectOf(name) == source.FilesOf(ends.Head).ObjectOf(name)) ? null : Settings(ends.Head);
    }
}
