using System.Text.RegularExpressions;
using CommandLine;
using SecretGuard.Configuration;
using SecretGuard.Import;
using SecretGuard.Reports;

namespace SecretGuard.Commands;

/// <summary>Carries over the configuration of another scanner.</summary>
[Verb("config", HelpText = "Carry over rules and exceptions of gitleaks or git-secrets: config import [FILE].")]
internal sealed partial class ConfigCommand : CommonOptions, ICommand
{
    /// <summary>What to do.</summary>
    [Value(0, MetaName = "import", Required = true, HelpText = "Print as .secretguard.toml what another scanner is told.")]
    public string Action { get; set; } = "";

    /// <summary>What to carry over.</summary>
    [Value(1, MetaName = "FILE", HelpText = "A .gitleaks.toml, or a file of Git's configuration with [secrets]; none: as --git.")]
    public string? Source { get; set; }

    /// <summary>Whether to read Git's configuration.</summary>
    [Option("git", HelpText = "Read what git-secrets keeps in Git's configuration.")]
    public bool Git { get; set; }

    /// <summary>Whether to write it.</summary>
    [Option("write", HelpText = "Add it to the repository's .secretguard.toml in place of printing it.")]
    public bool Write { get; set; }

    /// <summary>Where to write it.</summary>
    [Option("output", MetaValue = "FILE", HelpText = "Add it to this file in place of printing it.")]
    public string? Output { get; set; }

    /// <inheritdoc/>
    public int Run(Terminal terminal)
    {
        if (Action != "import")
            throw new ConfigurationException($"`secretguard config` takes no '{Printable.Of(Action)}'; there is `secretguard config import`");
        if (Git && Source is not null)
            throw new ConfigurationException("--git reads Git's configuration; it takes no file");
        if (Write && Output is not null)
            throw new ConfigurationException("--write and --output exclude each other: say where to write it once");

        var imported = Import();
        foreach (var note in imported.Notes)
            terminal.Error.WriteLine(Printable.Of(note));
        if (imported.Entries.Count == 0)
            terminal.Error.WriteLine("There is nothing to carry over.");
        else
            Tell(imported, terminal);
        return ExitCode.Clean;
    }

    private void Tell(Imported imported, Terminal terminal)
    {
        if (!Write && Output is null)
        {
            terminal.Out.Write(imported.Text);
            return;
        }

        var folder = Folder();
        var file = Path.Combine(folder, Output ?? Path.Combine(RootOf(folder), ConfigurationFile.Name));
        new ConfigurationText(file).Append(imported.Text);
        terminal.Out.WriteLine($"Added to {file}: {imported.Entries.Count} entr{(imported.Entries.Count == 1 ? "y" : "ies")}. `secretguard rules` lists the rules, `secretguard scan` tries them.");
    }

    private Imported Import()
    {
        var folder = Folder();
        if (Source is null)
            return GitSecretsImport.Convert(GitSecretsReader.Read(folder, file: null));

        var file = Path.Combine(folder, Source);
        if (!File.Exists(file))
            throw new ConfigurationException($"there is no file {Source} (looked for {file})");
        var text = new ConfigurationText(file).Text;
        return !file.EndsWith(".toml", StringComparison.OrdinalIgnoreCase) && SecretsSection().IsMatch(text)
            ? GitSecretsImport.Convert(GitSecretsReader.Read(folder, file))
            : GitleaksImport.Read(text, Source);
    }

    [GeneratedRegex(@"^\s*\[\s*secrets\s*\]", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex SecretsSection();
}
