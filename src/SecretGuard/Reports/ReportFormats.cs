using SecretGuard.Configuration;

namespace SecretGuard.Reports;

/// <summary>The forms of a report by name.</summary>
internal static class ReportFormats
{
    /// <summary>The form for a person.</summary>
    public const string Text = "text";

    /// <summary>The form with a finding on each line.</summary>
    public const string JsonLines = "jsonl";

    private static readonly Dictionary<string, Func<ReportStyle, Palette, IReport>> All = new()
    {
        [Text] = (style, palette) => new TextReport(palette, style.ShowSecrets, style.Quiet, style.Verbose, style.Refusal),
        ["json"] = (style, _) => new JsonReport(style.ShowSecrets),
        [JsonLines] = (style, _) => new JsonLinesReport(style.ShowSecrets),
        ["sarif"] = (style, _) => new SarifReport(style.ShowSecrets, style.Verbose, () => Provenance.Of(style.Folder)),
        ["html"] = (style, _) => new HtmlReport(style.ShowSecrets),
        ["markdown"] = (style, _) => new MarkdownReport(style.ShowSecrets),
        ["csv"] = (style, _) => new CsvReport(style.ShowSecrets),
        ["junit"] = (style, _) => new JUnitReport(style.ShowSecrets),
        ["github"] = (style, _) => new GitHubReport(style.ShowSecrets, GitHubReport.SummaryFile),
        ["gitlab"] = (style, _) => new GitLabReport(style.ShowSecrets),
        ["gitlab-codequality"] = (style, _) => new GitLabCodeQualityReport(style.ShowSecrets),
        ["azure"] = (style, _) => new AzureReport(style.ShowSecrets),
    };

    /// <summary>Their names.</summary>
    public static IReadOnlyCollection<string> Names => All.Keys;

    /// <summary>Checks the name of a form.</summary>
    /// <param name="name">The name.</param>
    /// <param name="option">The option that gives it, as <c>--format</c>.</param>
    /// <exception cref="ConfigurationException">There is no such form.</exception>
    public static void Check(string name, string option)
    {
        if (!All.ContainsKey(name))
            throw new ConfigurationException($"{option}: '{name}' is not known; there are {string.Join(", ", Names)}");
    }

    /// <summary>Makes a report.</summary>
    /// <param name="name">The name of its form, which is known.</param>
    /// <param name="style">What somebody asked of it.</param>
    /// <param name="palette">The colours of where it goes.</param>
    public static IReport Make(string name, ReportStyle style, Palette palette = default) => All[name](style, palette);
}
