using CommandLine;
using SecretGuard.Ci;
using SecretGuard.Git;

namespace SecretGuard.Commands;

/// <summary>Scans the commits that a pipeline is about.</summary>
[Verb("ci", HelpText = "Scan the commits that a pipeline is about, as its environment names them.")]
internal sealed class CiCommand : RangeOptions, ICommand
{
    /// <summary>Where the commits begin.</summary>
    [Option("base", MetaValue = "REVISION", HelpText = "Where the commits begin; otherwise the pipeline's environment says it.")]
    public string? Base { get; set; }

    /// <inheritdoc/>
    public int Run(Terminal terminal)
    {
        CheckReport();
        var folder = Folder();
        var repository = RepositoryLocation.Find(folder)
            ?? throw new RepositoryException($"{folder} is in no Git repository, so there are no commits. Go into one, or name one with --repo.");
        var (range, description) = new CiRangeResolver(repository, CiEnvironment.OfProcess).Resolve(Base);
        if (!Quiet)
            terminal.Error.WriteLine($"secretguard: {description}");

        using var interruption = new Interruption(terminal);
        return Report(ScanRange(repository, range, only: null, interruption.Token), terminal);
    }
}
