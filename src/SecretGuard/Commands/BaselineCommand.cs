using System.Text.RegularExpressions;
using CommandLine;
using SecretGuard.Baselines;
using SecretGuard.Configuration;
using SecretGuard.Git;
using SecretGuard.Reports;
using SecretGuard.Scanning;

namespace SecretGuard.Commands;

/// <summary>Records what a scan finds as known, so that only what comes later fails one.</summary>
[Verb("baseline", HelpText = "Record what is found now as known, so that only new secrets fail a scan.")]
internal sealed partial class BaselineCommand : ScanCommand
{
    /// <summary>Whether to drop what is gone.</summary>
    [Option("prune", HelpText = "Drop the secrets that are gone from the baseline, and add none.")]
    public bool Prune { get; set; }

    /// <summary>Whether only to look.</summary>
    [Option("check", HelpText = "Write nothing; end with 1 where the baseline has secrets that are gone.")]
    public bool Check { get; set; }

    /// <inheritdoc/>
    protected override bool MakesBaseline => true;

    /// <inheritdoc/>
    public override int Run(Terminal terminal)
    {
        CheckOptions();
        var result = Scan(terminal);
        foreach (var skipped in result.Skipped)
            terminal.Error.WriteLine($"not scanned  {Printable.Of(skipped.Path)}: {Printable.Of(skipped.Reason)}");
        if (!result.IsComplete)
        {
            terminal.Error.WriteLine("Not everything was scanned, so the baseline stays as it is.");
            return ExitCode.Incomplete;
        }

        WriteReports(result);
        var folder = Folder();
        var root = RootOf(folder);
        var file = BaselineFile(root);
        var baseline = Baselines.Baseline.At(file);
        return Prune || Check ? Drop(baseline, file, result, terminal) : Record(baseline, file, root, result, terminal);
    }

    private void CheckOptions()
    {
        if (Format != ReportFormats.Text || Output is not null)
            throw new ConfigurationException("baseline prints what it recorded; for a report of what it found there is --report");
        if (Staged)
            throw new ConfigurationException("--staged: a baseline is of what is there, not of what is staged");
        if ((Prune || Check) && (Paths.Any() || Path.GetFullPath(Folder()) != RootOf(Folder())))
            throw new ConfigurationException($"{(Prune ? "--prune" : "--check")} needs a scan of everything: go to the repository's root and name no paths");
        if (Repos is not null)
            throw new ConfigurationException("--repos: each repository has its own baseline; run `secretguard baseline --history` in each of them");
        if (Prune && Check)
            throw new ConfigurationException("--prune and --check: take one of them");
        CheckReport();
    }

    private int Record(Baseline baseline, string file, string root, ScanResult result, Terminal terminal)
    {
        var added = baseline.Add(result.Findings, Settings.JobsFor(Jobs));
        var count = baseline.Text.Entries.Count;
        if (added > 0)
            Write(file, baseline.Text.Text(_ => true));
        terminal.Out.WriteLine(added > 0
            ? $"Recorded {SummaryText.Count(added, "new secret")}: {Describe(file, count)} now. Commit it, so that it counts for everybody."
            : $"Nothing new: {Describe(file, count)}.");

        var path = Path.GetRelativePath(root, file).Replace('\\', '/');
        if (count > 0 && RepositoryLocation.Find(root) is not null && NeedsNoQuotes().IsMatch(path) && GitAttributes.MergeByUnion(root, path))
            terminal.Out.WriteLine($"{GitAttributes.FileName} lets Git merge it without conflicts from now on; commit that too.");
        return ExitCode.Clean;
    }

    private int Drop(Baseline baseline, string file, ScanResult result, Terminal terminal)
    {
        var there = result.Known.SelectMany(known => known.Entries).ToHashSet();
        var (gone, left) = (baseline.Text.Entries.Count(entry => !there.Contains(entry)), baseline.Text.Entries.Count(there.Contains));
        if (gone == 0)
        {
            terminal.Out.WriteLine($"Nothing is gone: {Describe(file, left)}.");
            return ExitCode.Clean;
        }

        if (Check)
        {
            terminal.Out.WriteLine($"{SummaryText.Count(gone, "secret")} of {file} {(gone == 1 ? "is" : "are")} gone: `secretguard baseline --prune` drops what is gone.");
            return ExitCode.Findings;
        }

        Write(file, baseline.Text.Text(there.Contains));
        terminal.Out.WriteLine($"Dropped {SummaryText.Count(gone, "secret")}: {Describe(file, left)} now.");
        return ExitCode.Clean;
    }

    private static string Describe(string file, int count) => $"{file} has {SummaryText.Count(count, "secret")}";

    private static void Write(string file, string text)
    {
        try
        {
            AtomicFile.Write(file, output => output.Write(text));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableException($"{file} can't be written: {e.Message}", e);
        }
    }

    // Below the root, and no pattern.
    [GeneratedRegex(@"^(?!\.\./)[\w.][\w./-]*$")]
    private static partial Regex NeedsNoQuotes();
}
