using CommandLine;
using SecretGuard.Configuration;
using SecretGuard.Git;
using SecretGuard.Merging;
using SecretGuard.Reports;

namespace SecretGuard.Commands;

/// <summary>Joins reports of several scans into one.</summary>
[Verb("merge", HelpText = "Join reports of several scans (json, jsonl or sarif) into one, each finding once.")]
internal sealed class MergeCommand : CommonOptions, ICommand
{
    /// <summary>The reports.</summary>
    [Value(0, MetaName = "FILE", HelpText = "The reports, all json and jsonl, or all sarif.")]
    public IEnumerable<string> Files { get; set; } = [];

    /// <summary>The form of the report.</summary>
    [Option("format", MetaValue = "FORMAT", HelpText = "The form of the report: json, jsonl or sarif; otherwise that of the first file.")]
    public string? Format { get; set; }

    /// <summary>Where the report goes.</summary>
    [Option("output", MetaValue = "FILE", HelpText = "Write the report to a file in place of standard output.")]
    public string? Output { get; set; }

    /// <summary>Only the report.</summary>
    [Option('q', "quiet", HelpText = "Print the report, nothing else.")]
    public bool Quiet { get; set; }

    /// <inheritdoc/>
    public int Run(Terminal terminal)
    {
        var folder = Folder();
        var reports = Files.Select(file => ReportFile.Read(Path.GetFullPath(file, folder))).ToList();
        if (reports.Count == 0)
            throw new ConfigurationException("merge: name the reports to join, as `secretguard merge shard-*.json --output all.json`");
        var kind = KindOf(reports);
        var merged = Merge(reports);
        Write(merged, kind, terminal);
        if (!Quiet)
            Tell(merged, reports.Count, terminal);
        return ExitCode.Of(merged.Findings, isComplete: merged.Missing.Count == 0);
    }

    private ReportKind KindOf(List<ReportFile> reports)
    {
        if (reports.FirstOrDefault(report => report.Kind == ReportKind.Sarif != (reports[0].Kind == ReportKind.Sarif)) is { } other)
            throw new ConfigurationException($"{other.Path} is {Name(other.Kind)}, {reports[0].Path} is {Name(reports[0].Kind)}: one report is not made of both");
        if (Format is null)
            return reports[0].Kind;
        var known = Enum.GetValues<ReportKind>().Where(kind => kind == ReportKind.Sarif == (reports[0].Kind == ReportKind.Sarif)).ToList();
        return known.Exists(kind => Name(kind) == Format)
            ? known.Find(kind => Name(kind) == Format)
            : throw new ConfigurationException($"--format: of {Name(reports[0].Kind)} no '{Format}' is made, only {string.Join(" or ", known.Select(Name))}");
    }

    private static MergedReport Merge(List<ReportFile> reports)
    {
        try
        {
            return reports[0].Kind == ReportKind.Sarif ? SarifMerge.Of(reports.Select(report => report.Document)) : JsonMerge.Of(reports.Select(report => report.Document));
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException)
        {
            throw new UnreadableException("The reports can't be merged: a field in one of them is of another kind than in a report.", e);
        }
    }

    private void Write(MergedReport merged, ReportKind kind, Terminal terminal)
    {
        if (Output is null)
        {
            MergedText.Write(merged.Document, kind, terminal.Out);
            return;
        }

        try
        {
            AtomicFile.Write(Path.GetFullPath(Output, Folder()), output => MergedText.Write(merged.Document, kind, output));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableException($"The report can't be written to {Output}: {e.Message}", e);
        }
    }

    private static void Tell(MergedReport merged, int reports, Terminal terminal)
    {
        foreach (var missing in merged.Missing)
            terminal.Error.WriteLine($"not scanned  {Printable.Of(missing)}");
        terminal.Error.WriteLine($"{SummaryText.Count(merged.Findings, "finding")} in {SummaryText.Count(reports, "report")}{(merged.Missing.Count > 0 ? ", and not everything was scanned" : "")}.");
    }

    private static string Name(ReportKind kind) => kind.ToString().ToLowerInvariant();
}
