using CommandLine;
using SecretGuard.Configuration;
using SecretGuard.Git;
using SecretGuard.Reports;
using SecretGuard.Scanning;

namespace SecretGuard.Commands;

/// <summary>What an installed hook runs. Says nothing where nothing is found.</summary>
[Verb("hook", HelpText = "What an installed hook runs: hook pre-commit.")]
internal sealed class HookCommand : ReportOptions, ICommand
{
    private const string PreCommit = "pre-commit";

    /// <summary>Git's name of the hook.</summary>
    [Value(0, MetaName = "NAME", Required = true, HelpText = "Git's name of the hook: pre-commit.")]
    public string Name { get; set; } = "";

    /// <inheritdoc/>
    public int Run(Terminal terminal)
    {
        CheckReport();
        if (Name != PreCommit)
            throw new ConfigurationException($"the hook '{Name}' is not known; there is {PreCommit}");

        var repository = RepositoryLocation.Find(Folder())
            ?? throw new RepositoryException("There is no Git repository here; Git runs this hook inside of one.");
        using var source = new StagedSource(repository);
        var result = new Scan(SettingsFor(repository.WorkTree ?? repository.GitDir), sawEverything: false).Run(source, CancellationToken.None);
        return result.ExitCode == ExitCode.Clean && !Verbose
            ? ExitCode.Clean
            : Report(result, terminal, refusesCommit: Format == ReportFormats.Text);
    }
}
