using CommandLine;
using SecretGuard.Baselines;
using SecretGuard.Configuration;
using SecretGuard.Git;
using SecretGuard.Git.Ranges;
using SecretGuard.Reports;
using SecretGuard.Scanning;

namespace SecretGuard.Commands;

/// <summary>Options of the verbs that scan and report.</summary>
internal abstract class ReportOptions : CommonOptions
{
    /// <summary>The name of the option that may be said more than once.</summary>
    public const string ReportOption = "report";

    /// <summary>Another configuration.</summary>
    [Option("config", MetaValue = "FILE", HelpText = "The configuration to use in place of the repository's .secretguard.toml.")]
    public string? Config { get; set; }

    /// <summary>Another baseline.</summary>
    [Option("baseline", MetaValue = "FILE", HelpText = "The baseline to use in place of the repository's .secretguard-baseline.")]
    public string? BaselineOption { get; set; }

    /// <summary>The form of the report.</summary>
    [Option("format", MetaValue = "FORMAT", Default = ReportFormats.Text, HelpText = "The form of the report: text, json, jsonl, sarif, html, markdown, csv, junit, github, gitlab, gitlab-codequality or azure.")]
    public string Format { get; set; } = ReportFormats.Text;

    /// <summary>Where the report goes.</summary>
    [Option("output", MetaValue = "FILE", HelpText = "Write the report to a file in place of standard output.")]
    public string? Output { get; set; }

    /// <summary>More reports, as <see cref="RepeatedOption"/> joins them.</summary>
    [Option(ReportOption, MetaValue = "FORMAT=FILE", HelpText = "Write one more report to a file, as sarif=secrets.sarif; may be said any number of times.")]
    public string? Reports { get; set; }

    /// <summary>The least severity that counts.</summary>
    [Option("min-severity", MetaValue = "SEVERITY", HelpText = "The least severity that counts: low, medium, high or critical.")]
    public string? MinSeverity { get; set; }

    /// <summary>Whether secrets are shown in full.</summary>
    [Option("show-secrets", HelpText = "Show secrets in full. Mind who sees the screen or the log.")]
    public bool ShowSecrets { get; set; }

    /// <summary>How many contents are scanned at the same time.</summary>
    [Option("jobs", MetaValue = "N", HelpText = "Files to scan at the same time; otherwise as many as there are processors.")]
    public int? Jobs { get; set; }

    /// <summary>Whether the credentials of this machine are left alone.</summary>
    [Option("no-guard", HelpText = "Don't look for the credentials that live on this machine.")]
    public bool NoGuard { get; set; }

    /// <summary>Only findings.</summary>
    [Option('q', "quiet", HelpText = "Print findings and what could not be scanned, nothing else.")]
    public bool Quiet { get; set; }

    /// <summary>More.</summary>
    [Option('v', "verbose", HelpText = "Also list what was allowed and why, and which credentials of this machine are not looked for.")]
    public bool Verbose { get; set; }

    /// <summary>The report on standard output, where a part of it was written while the scan went on; otherwise null.</summary>
    protected IReport? Begun { get; set; }

    /// <summary>Whether a baseline that is named need not be there.</summary>
    protected virtual bool MakesBaseline => false;

    /// <summary>The settings for a scan in a folder, with the files that a commit has, or that lie there.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="at">The commit's files; null for those that lie there.</param>
    /// <param name="jobs">How many contents to scan at the same time; null for as many as the command line says.</param>
    protected Settings SettingsFor(string root, CommitFiles? at = null, int? jobs = null) =>
        Settings.Load(root, Config, MinSeverity, jobs ?? Jobs, at is null || BaselineOption is not null ? BaselineFile(root) : null, at, NoGuard);

    /// <summary>The baseline for a scan in a folder; it need not be there.</summary>
    /// <exception cref="ConfigurationException">One is named that isn't there.</exception>
    protected string BaselineFile(string root) => BaselineOption is null || MakesBaseline || File.Exists(BaselineOption)
        ? BaselineOption ?? Path.Combine(root, Baseline.FileName)
        : throw new ConfigurationException($"there is no baseline {BaselineOption}; `secretguard baseline` writes one");

    /// <summary>Writes all reports, and says how the scan ended.</summary>
    /// <exception cref="UnreadableException">One can't be written.</exception>
    protected int Report(ScanResult result, Terminal terminal, Refusal? refusal = null)
    {
        var style = StyleOf(refusal);
        if (Output is not null)
            Write(ReportFormats.Make(Format, style), Output, result);
        else if (refusal is not null)
            ReportFormats.Make(Format, style, terminal.ErrorPalette).Write(result, terminal.Error);
        else
            (Begun ?? ReportFormats.Make(Format, style, terminal.OutPalette)).Write(result, terminal.Out);

        WriteReports(result, style);
        return result.ExitCode;
    }

    /// <summary>Writes the reports that go to files of their own.</summary>
    /// <exception cref="UnreadableException">One can't be written.</exception>
    protected void WriteReports(ScanResult result) => WriteReports(result, StyleOf(refusal: null));

    /// <summary>Checks the options that the reports need, before the work is done.</summary>
    /// <exception cref="ConfigurationException">One is wrong.</exception>
    protected void CheckReport()
    {
        ReportFormats.Check(Format, "--format");
        var files = new HashSet<string>();
        if (Output is not null)
            files.Add(Path.GetFullPath(Output));
        foreach (var (format, file) in RepeatedOption.Values(Reports).Select(Parse))
        {
            ReportFormats.Check(format, "--report");
            if (!files.Add(Path.GetFullPath(file)))
                throw new ConfigurationException($"--output, --report: two reports can't be written to the same file, {file}");
        }
    }

    private void WriteReports(ScanResult result, ReportStyle style)
    {
        foreach (var (format, file) in RepeatedOption.Values(Reports).Select(Parse))
            Write(ReportFormats.Make(format, style), file, result);
    }

    private ReportStyle StyleOf(Refusal? refusal) => new(Folder(), ShowSecrets, Quiet, Verbose, refusal);

    private static (string Format, string File) Parse(string report) => report.Split('=', 2) is [var format, { Length: > 0 } file]
        ? (format, file)
        : throw new ConfigurationException($"--report: '{report}' names no file: write it as sarif=secrets.sarif");

    private static void Write(IReport report, string file, ScanResult result)
    {
        try
        {
            AtomicFile.Write(file, output => report.Write(result, output));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableException($"The report can't be written to {file}: {e.Message}", e);
        }
    }
}
