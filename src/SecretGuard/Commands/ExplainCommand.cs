using System.Globalization;
using System.Text;
using CommandLine;
using SecretGuard.Configuration;
using SecretGuard.Detection;
using SecretGuard.Detection.Rules;
using SecretGuard.Git;
using SecretGuard.LocalGuard;
using SecretGuard.Reports;

namespace SecretGuard.Commands;

/// <summary>Says of a text or a place, step by step, why it is or is not a finding.</summary>
[Verb("explain", HelpText = "Say step by step why a text, or a place FILE:LINE, is or is not a finding.")]
internal sealed class ExplainCommand : CommonOptions, ICommand
{
    /// <summary>What to explain.</summary>
    [Value(0, MetaName = "TEXT", Required = true, HelpText = "A text, a file, a place FILE:LINE, or - for standard input.")]
    public string Subject { get; set; } = "";

    /// <summary>Another configuration.</summary>
    [Option("config", MetaValue = "FILE", HelpText = "The configuration to use in place of the repository's .secretguard.toml.")]
    public string? Config { get; set; }

    /// <inheritdoc/>
    public int Run(Terminal terminal)
    {
        var (content, line) = Read();
        var folder = Folder();
        var settings = Settings.Load(RepositoryLocation.Find(folder)?.WorkTree ?? folder, Config);
        var credentials = LocalCredentials.Read(settings.Guard, settings.Root);
        var explanations = new Detector([.. settings.AllRules, .. credentials.Rules]).Explain(content)
            .Where(explanation => line is null || LineOf(content, explanation) == line)
            .ToList();
        if (explanations.Count == 0)
            terminal.Out.WriteLine("Nothing there has the shape of a credential that SecretGuard knows. `secretguard rules` lists what it knows.");
        foreach (var explanation in explanations)
            Explain(explanation, LineOf(content, explanation), terminal);
        return explanations.Any(explanation => explanation.Finding is not null) ? ExitCode.Findings : ExitCode.Clean;
    }

    private static long LineOf(byte[] content, Explanation explanation) =>
        content.AsSpan(0, (int)explanation.Candidate.Range.Start).Count((byte)'\n') + 1;

    private static void Explain(Explanation explanation, long line, Terminal terminal)
    {
        var palette = terminal.OutPalette;
        var candidate = explanation.Candidate;
        terminal.Out.WriteLine($"{palette.Bold(Printable.Of(Redaction.Of(candidate.Value)))} on line {line} has the shape of: {candidate.Rule.Title} ({candidate.Rule.Id})");
        foreach (var evidence in candidate.Evidence)
            terminal.Out.WriteLine($"  {Weight(evidence, palette)}  {evidence.Reason}");

        var probability = candidate.Probability.ToString("P1", CultureInfo.InvariantCulture);
        terminal.Out.WriteLine(explanation.Finding switch
        {
            null => palette.Green($"  No finding: a credential with a probability of {probability}."),
            var finding when finding.Range == candidate.Range => palette.Red($"  A finding of {finding.Severity.ToString().ToLowerInvariant()} severity: a credential with a probability of {probability}."),
            var finding => palette.Red($"  A part of the finding {finding.Rule.Id} near it."),
        });
        if (candidate.Rule is CustomRule { IsOfSomePaths: true })
            terminal.Out.WriteLine("  It counts in some paths only, which its rule says.");
        terminal.Out.WriteLine();
    }

    private static string Weight(Evidence evidence, Palette palette)
    {
        if (evidence.Weight <= -50)
            return palette.Green(" never");
        var weight = evidence.Weight.ToString("+0.0;-0.0", CultureInfo.InvariantCulture).PadLeft(6);
        return evidence.Weight > 0 ? palette.Red(weight) : palette.Green(weight);
    }

    private (byte[] Content, long? Line) Read()
    {
        if (Subject == "-")
        {
            using var input = Console.OpenStandardInput();
            using var copy = new MemoryStream();
            input.CopyTo(copy);
            return (copy.ToArray(), null);
        }

        var file = Path.Combine(Folder(), Subject);
        if (File.Exists(file))
            return (ReadFile(file), null);

        // FILE:LINE, or FILE:LINE:COLUMN as reports print it.
        var parts = Subject.Split(':');
        for (var count = parts.Length - 1; count > 0 && count >= parts.Length - 2; count--)
        {
            file = Path.Combine(Folder(), string.Join(':', parts[..count]));
            if (File.Exists(file) && long.TryParse(parts[count], NumberStyles.None, CultureInfo.InvariantCulture, out var line))
                return (ReadFile(file), line);
        }

        return (Encoding.UTF8.GetBytes(Subject), null);
    }

    private static byte[] ReadFile(string file)
    {
        try
        {
            return File.ReadAllBytes(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableException(e.Message, e);
        }
    }
}
