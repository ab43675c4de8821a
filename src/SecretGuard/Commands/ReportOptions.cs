using CommandLine;
using SecretGuard.Configuration;
using SecretGuard.Git;
using SecretGuard.Reports;
using SecretGuard.Scanning;

namespace SecretGuard.Commands;

/// <summary>Options of the verbs that scan and report.</summary>
internal abstract class ReportOptions : CommonOptions
{
    private const string Text = "text";
    private const string Json = "json";

    /// <summary>Another configuration.</summary>
    [Option("config", MetaValue = "FILE", HelpText = "The configuration to use in place of the repository's .secretguard.toml.")]
    public string? Config { get; set; }

    /// <summary>The form of the report.</summary>
    [Option("format", MetaValue = "FORMAT", Default = Text, HelpText = "The form of the report: text or json.")]
    public string Format { get; set; } = Text;

    /// <summary>Where the report goes.</summary>
    [Option("output", MetaValue = "FILE", HelpText = "Write the report to a file in place of standard output.")]
    public string? Output { get; set; }

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

    /// <summary>The settings for a scan in a folder.</summary>
    protected Settings SettingsFor(string root) => Settings.Load(root, Config, MinSeverity, Jobs, NoGuard);

    /// <summary>Writes the report, and says how the scan ended.</summary>
    /// <exception cref="UnreadableException">The report can't be written.</exception>
    protected int Report(ScanResult result, Terminal terminal, bool refusesCommit = false)
    {
        var report = ReportOf(terminal, refusesCommit);
        if (Output is null)
        {
            report.Write(result, refusesCommit ? terminal.Error : terminal.Out);
        }
        else
        {
            try
            {
                using var file = new StreamWriter(Output);
                report.Write(result, file);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw new UnreadableException($"The report can't be written to {Output}: {e.Message}", e);
            }
        }

        return result.ExitCode;
    }

    /// <summary>Checks the options that the report needs, before the work is done.</summary>
    /// <exception cref="ConfigurationException">One is wrong.</exception>
    protected void CheckReport()
    {
        if (Format is not (Text or Json))
            throw new ConfigurationException($"--format: '{Format}' is not known; there are {Text} and {Json}");
    }

    private IReport ReportOf(Terminal terminal, bool refusesCommit)
    {
        if (Format == Json)
            return new JsonReport(ShowSecrets);
        var palette = Output is not null ? default : refusesCommit ? terminal.ErrorPalette : terminal.OutPalette;
        return new TextReport(palette, ShowSecrets, Quiet, Verbose, refusesCommit);
    }
}
