using CommandLine;
using SecretGuard.Configuration;
using SecretGuard.Git;
using SecretGuard.Git.Ranges;
using SecretGuard.Hooks;
using SecretGuard.Reports;
using SecretGuard.Scanning;

namespace SecretGuard.Commands;

/// <summary>What an installed hook runs. Says nothing where nothing is found, and everything was looked for.</summary>
[Verb("hook", HelpText = "What an installed hook runs, as Git calls it: hook pre-commit.")]
internal sealed class HookCommand : ReportOptions, ICommand
{
    /// <summary>Git's name of the hook.</summary>
    [Value(0, MetaName = "NAME", Required = true, HelpText = "Git's name of the hook.")]
    public string Name { get; set; } = "";

    /// <summary>What Git tells the hook.</summary>
    [Value(1, MetaName = "ARGUMENT", HelpText = "What Git tells the hook.")]
    public IEnumerable<string> Arguments { get; set; } = [];

    /// <inheritdoc/>
    public int Run(Terminal terminal)
    {
        CheckReport();
        if (!HookNames.All.Contains(Name))
            throw new ConfigurationException($"the hook '{Name}' is not known; there are {string.Join(", ", HookNames.All)}");

        var repository = RepositoryLocation.Find(Folder())
            ?? throw new RepositoryException("There is no Git repository here; Git runs this hook inside of one.");
        string[] arguments = [.. Arguments];
        var (result, refusal) = (Name, arguments) switch
        {
            ("pre-commit" or "pre-merge-commit" or "pre-applypatch", _) => (Staged(repository), Refusal.Commit),
            ("commit-msg" or "prepare-commit-msg", [var file, ..]) => (Message(repository, file, MessageCleanup.Of(repository)), Refusal.Message),
            ("applypatch-msg", [var file, ..]) => (Message(repository, file, MessageCleanup.None), Refusal.Patch),
            ("pre-push", [var remote, ..]) => (Sent(repository, PushedRefs.Sent(repository, remote, StandardInputSource.Lines())), Refusal.Push),
            ("pre-receive", _) => (Received(repository, PushedRefs.Received(repository, StandardInputSource.Lines())), Refusal.Push),
            ("update", [var name, var old, var @new]) => (Received(repository, PushedRefs.Received(repository, [$"{old} {@new} {name}"])), Refusal.Ref(name)),
            _ => throw new ConfigurationException($"the hook {Name} needs the arguments that Git gives it; `git help hooks` lists them"),
        };
        return result is null || (result is { ExitCode: ExitCode.Clean, Notes.Count: 0 } && !Verbose)
            ? ExitCode.Clean
            : Report(result, terminal, Format == ReportFormats.Text ? refusal : null);
    }

    private ScanResult Staged(RepositoryLocation repository)
    {
        using var source = new StagedSource(repository);
        return new Scan(SettingsFor(RootOf(repository)), sawEverything: false).Run(source, CancellationToken.None);
    }

    private ScanResult Message(RepositoryLocation repository, string file, MessageCleanup cleanup) =>
        new Scan(SettingsFor(RootOf(repository)), sawEverything: false).Run(new CommitMessage(Path.GetFullPath(file, repository.Folder), cleanup), CancellationToken.None);

    /// <summary>Whoever pushes is trusted with what lies in the working tree, as at a commit.</summary>
    private ScanResult? Sent(RepositoryLocation repository, CommitRange? range)
    {
        if (range is null)
            return null;
        using var source = new CommitRangeSource(repository, range);
        var settings = SettingsFor(RootOf(repository), repository.IsBare ? source.FilesOf(range.Ends.GetAwaiter().GetResult().Head) : null);
        return new RangeScan(settings, ofChange: null).Run(source, CancellationToken.None);
    }

    /// <summary>Whoever receives trusts what HEAD has, and nothing that is pushed.</summary>
    private ScanResult? Received(RepositoryLocation repository, CommitRange? range)
    {
        if (range is null)
            return null;
        using var source = new CommitRangeSource(repository, range);
        var ends = range.Ends.GetAwaiter().GetResult();
        var settings = SettingsFor(RootOf(repository), source.FilesOf(ends.Base));
        return new RangeScan(settings, () => SettingsFor(RootOf(repository), source.FilesOf(ends.Head))).Run(source, CancellationToken.None);
    }

    private static string RootOf(RepositoryLocation repository) => repository.WorkTree ?? repository.GitDir;
}
