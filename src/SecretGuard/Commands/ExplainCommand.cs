using System.Globalization;
using System.Text;
using CommandLine;
using SecretGuard.Configuration;
using SecretGuard.Detection;
using SecretGuard.Git;
using SecretGuard.LocalGuard;
using SecretGuard.Reports;
using SecretGuard.Scanning;

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
        var bytes = BytesOf(content);
        var lines = LineOf(bytes, bytes.Length - 1);
        if (line > lines)
            throw new ConfigurationException($"{content.Path} has only {SummaryText.Count(lines, "line")}");
        var shown = line is { } number ? RangeOf(number, bytes) : new ByteRange(0, bytes.Length);
        var settings = Settings.Load(RootOf(Folder()), Config);
        var credentials = LocalCredentials.Read(settings.Guard, settings.Root);
        var explanations = new Detector([.. settings.AllRules, .. credentials.Rules]).Explain(bytes)
            .Where(explanation => explanation.Candidate.Range.Overlaps(shown))
            .ToList();
        if (explanations.Count == 0)
            terminal.Out.WriteLine("Nothing there has the shape of a credential that SecretGuard knows. `secretguard rules` lists what it knows.");

        // What is a finding may still be accepted.
        var scan = new Scan(settings, sawEverything: false).Run(new SingleContent(content), CancellationToken.None);
        var isReported = false;
        foreach (var explanation in explanations)
        {
            var reason = explanation.Finding is { } finding ? Unreported.ReasonOf(finding, scan, settings) : null;
            isReported |= explanation.Finding is not null && reason is null;
            Explain(explanation, LineOf(bytes, explanation.Candidate.Range.Start), reason, terminal);
        }

        return isReported ? ExitCode.Findings : ExitCode.Clean;
    }

    // Counted from 1; before that is nothing.
    private static ByteRange RangeOf(long line, ReadOnlySpan<byte> content)
    {
        if (line == 0)
            return default;
        var start = 0;
        for (var number = 1L; number < line; number++)
            start += content[start..].IndexOf((byte)'\n') + 1;
        var length = content[start..].IndexOf((byte)'\n');
        return new ByteRange(start, length < 0 ? content.Length - start : length + 1);
    }

    // From 1; what ends a line is on it.
    private static long LineOf(byte[] content, long place) => content.AsSpan(0, (int)Math.Max(place, 0)).Count((byte)'\n') + 1;

    private static void Explain(Explanation explanation, long line, string? reason, Terminal terminal)
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
            var finding when finding.Range != candidate.Range => palette.Red($"  A part of the finding {finding.Rule.Id} near it."),
            var finding when finding.Rule != candidate.Rule => palette.Red($"  Found as {finding.Rule.Id}."),
            var finding => palette.Red($"  A finding of {finding.Severity.ToString().ToLowerInvariant()} severity: a credential with a probability of {probability}."),
        });
        if (reason is not null)
            terminal.Out.WriteLine(palette.Green($"  Not reported: {Printable.Of(reason)}."));
        terminal.Out.WriteLine();
    }

    private static string Weight(Evidence evidence, Palette palette)
    {
        if (evidence.Weight <= -50)
            return palette.Green(" never");
        var weight = evidence.Weight.ToString("+0.0;-0.0", CultureInfo.InvariantCulture).PadLeft(6);
        return evidence.Weight > 0 ? palette.Red(weight) : palette.Green(weight);
    }

    private (Content Content, long? Line) Read()
    {
        if (Subject == StandardInputSource.Path)
            return (Text(BytesOf(new StandardInputSource().Enumerate().Single())), null);
        if (IsFile(Subject))
            return (FileOf(Subject), null);

        // FILE:LINE, or FILE:LINE:COLUMN as reports print it.
        var parts = Subject.Split(':');
        for (var count = parts.Length - 1; count > 0 && count >= parts.Length - 2; count--)
        {
            var file = string.Join(':', parts[..count]);
            if (IsFile(file) && long.TryParse(parts[count], NumberStyles.None, CultureInfo.InvariantCulture, out var line))
                return (FileOf(file), line);
        }

        return (Text(Encoding.UTF8.GetBytes(Subject)), null);
    }

    private static Content Text(byte[] bytes) => new(StandardInputSource.Path, () => new MemoryStream(bytes, writable: false));

    private bool IsFile(string path) => File.Exists(Path.Combine(Folder(), path));

    private Content FileOf(string path) => new WorkingTreeSource([path], Folder()).Enumerate().Single();

    private static byte[] BytesOf(Content content)
    {
        try
        {
            using var stream = content.Open();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            return copy.ToArray();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableException(e.Message, e);
        }
    }
}
