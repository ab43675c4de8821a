using CommandLine;
using SecretGuard.Ci;
using SecretGuard.Configuration;
using SecretGuard.Git;
using SecretGuard.Reports;
using SecretGuard.Repositories;
using SecretGuard.Scanning;

namespace SecretGuard.Commands;

/// <summary>Options of the verb that scans many repositories.</summary>
internal abstract class RepositoriesOptions : HistoryOptions
{
    /// <summary>The name of the option that may be said more than once.</summary>
    public const string ReposOption = "repos";

    /// <summary>Which repositories, as <see cref="RepeatedOption"/> joins them.</summary>
    [Option(ReposOption, MetaValue = "FILE|DIR", HelpText = "With --history: scan the repositories that a file lists, a path on each line, or that a folder holds; -: standard input; may be said any number of times.")]
    public string? Repos { get; set; }

    /// <summary>Which part of them.</summary>
    [Option("shard", MetaValue = "I/N", HelpText = "With --repos: scan only the I-th of N parts of the list; auto: the one that the variables of a pipeline say; auto/N: that of an indexed Job.")]
    public string? ShardOption { get; set; }

    /// <summary>Whether only to say which they are.</summary>
    [Option("list", HelpText = "With --repos: scan nothing, print the names of the repositories, or of those of the shard.")]
    public bool Lists { get; set; }

    /// <summary>Whether findings are printed as they are known, where the form of the report can do that.</summary>
    protected virtual bool StreamsFindings => true;

    /// <summary>Checks the options before the work is done.</summary>
    /// <exception cref="ConfigurationException">One is wrong.</exception>
    protected void CheckRepositories()
    {
        if (Repos is null && (ShardOption is not null || Lists))
            throw new ConfigurationException("--shard and --list are for --repos");
        if (Repos is not null && !History)
            throw new ConfigurationException("--repos scans histories: say --history, too");
        if (Repos is not null && Replacements is not null)
            throw new ConfigurationException("--replacements is for one repository: run it in the one that is to be rewritten");
    }

    /// <summary>Prints which repositories a scan would be of.</summary>
    protected int List(Terminal terminal)
    {
        CheckRepositories();
        var (list, repositories, _) = Chosen();
        foreach (var repository in repositories)
            terminal.Out.WriteLine(Printable.Of(repository.Name));
        foreach (var unreadable in list.Unreadable)
            terminal.Error.WriteLine($"not searched  {Printable.Of(unreadable.Path)}: {Printable.Of(unreadable.Reason)}");
        return list.Unreadable.Count == 0 ? ExitCode.Clean : ExitCode.Incomplete;
    }

    /// <summary>Scans the histories of all of them.</summary>
    protected ScanResult ScanRepositories(string[] paths, Terminal terminal, CancellationToken cancellation)
    {
        foreach (var glob in paths)
            Check(glob);
        var (list, repositories, shard) = Chosen();
        var (memory, jobs) = (MemoryBudget(), Settings.JobsFor(Jobs));
        var scan = new RepositoriesScan(
            repositories,
            (repository, cores) => ScanHistory(repository, Scope(paths), memory / jobs * cores, _ => null, cancellation, cores));
        var stream = StreamsFindings && Format == ReportFormats.JsonLines && Output is null ? new JsonLinesStream(terminal.Out, ShowSecrets) : null;
        Begun = stream;
        using var bar = Quiet ? null : ProgressBar.Show(() => scan.Progress, terminal);
        var result = scan.Run(jobs, one => stream?.Add(one), cancellation);
        result = result with { Skipped = [.. list.Unreadable, .. result.Skipped] };
        return shard is null ? result : result with
        {
            Shard = new ShardOfList(shard.Index, shard.Count, list.Repositories.Count),
            Notes = [NoteOf(shard, repositories.Count, list.Repositories.Count), .. result.Notes],
        };
    }

    // Of many repositories a path is a glob for all: which of them has it, nobody needs to know.
    private static void Check(string glob)
    {
        try
        {
            PathFilter.Check(glob);
        }
        catch (ArgumentException e)
        {
            throw new ConfigurationException(e.Message);
        }
    }

    private (RepositoryList List, IReadOnlyList<ListedRepository> Repositories, Shard? Shard) Chosen()
    {
        var shard = ShardOption is null ? null : Shard.Parse(ShardOption, CiEnvironment.OfProcess);
        var list = RepositoryList.Read(RepeatedOption.Values(Repos), Folder());
        return (list, shard is null ? list.Repositories : [.. list.Repositories.Where(repository => shard.Has(repository.Name))], shard);
    }

    private static string NoteOf(Shard shard, int repositories, int listed) =>
        $"shard {shard.Index} of {shard.Count}{(shard.Source is null ? "" : $", as {shard.Source} says")}: {repositories} of {SummaryText.Repositories(listed)}";
}
