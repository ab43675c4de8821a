using System.Text.Json;
using CommandLine;
using SecretGuard.Git;
using SecretGuard.Hooks;

namespace SecretGuard.Commands;

/// <summary>Shows how the hooks of a repository are wired.</summary>
[Verb("status", HelpText = "Show whether the hooks of this repository are wired, by which version, and whether they would run.")]
internal sealed class StatusCommand : CommonOptions, ICommand
{
    /// <summary>How to print it.</summary>
    [Option("format", MetaValue = "FORMAT", Default = "text", HelpText = "text or json.")]
    public string Format { get; set; } = "text";

    /// <inheritdoc/>
    public int Run(Terminal terminal)
    {
        if (Format is not ("text" or "json"))
        {
            terminal.Error.WriteLine($"There is no format \"{Format}\" here: use text or json.");
            return ExitCode.Misuse;
        }

        var repository = HookedRepository.Find(Folder());
        var folder = HooksFolder.Of(repository, isServer: repository.IsBare);
        HookStatus[] all = [.. HookNames.All.Select(name => folder.Hook(name).Status(GitEnvironment.OfProcess))];
        HookStatus[] shown = all.Any(status => status.Wired) ? [.. all.Where(status => status.Wired)] : [all[0]];
        if (Format == "json")
            terminal.Out.WriteLine(JsonSerializer.Serialize(new StatusReport(1, ToolVersion.Current, folder.Path, shown), StatusJson.Default.StatusReport));
        else
            Print(terminal, shown, repository);
        return shown.All(status => status.WouldRun) ? ExitCode.Clean : ExitCode.Findings;
    }

    private static void Print(Terminal terminal, HookStatus[] shown, RepositoryLocation repository)
    {
        Array.ForEach(shown, status => Print(terminal, status));
        foreach (var (manager, file, callsUs) in HookManager.In(repository.WorkTree))
            terminal.Out.WriteLine($"{manager.Name}: {(callsUs ? $"{file} names SecretGuard, so its hooks call it" : $"{file} does not name SecretGuard; `secretguard install` says what to add")}");
    }

    private static void Print(Terminal terminal, HookStatus status)
    {
        var palette = terminal.OutPalette;
        terminal.Out.WriteLine($"{palette.Bold(status.Hook)}: {Answer(palette, status)}");
        if (!status.Wired)
        {
            terminal.Out.WriteLine($"  file     {status.File}, {(File.Exists(status.File) ? "a hook that is not SecretGuard's" : "which does not exist")}");
            terminal.Out.WriteLine("  wire it  secretguard install");
            return;
        }

        terminal.Out.WriteLine($"  file     {status.File}{(status.Executable ? "" : ", not executable, so Git ignores it: run `secretguard install`")}");
        terminal.Out.WriteLine($"  version  {Origin(status)}");
        terminal.Out.WriteLine($"  program  {status.Tool ?? "not found: run `secretguard install`"}");
        if (status.KeptFile is { } kept)
            terminal.Out.WriteLine($"  first    {First(status, kept)}");
    }

    private static string First(HookStatus status, string kept) => GlobalHooks.IsForwarder(kept)
        ? $"the repository's own {status.Hook}, if it has one: this hook is that of all your repositories"
        : $"{kept}, the hook that was there before{(status.KeptRuns ? "" : ": not executable, so it is not run, as before")}";

    private static string Answer(Palette palette, HookStatus status) => status switch
    {
        { WouldRun: true } => palette.Green($"{All(status)} are checked"),
        { Wired: true, Executable: true } => palette.Red($"every {HookNames.RefusedBy(status.Hook)} is refused, because the program is gone"),
        _ => palette.Red($"{All(status)} are not checked"),
    };

    private static string All(HookStatus status) =>
        HookNames.RefusedBy(status.Hook) is var one && one.EndsWith('h') ? $"{one}es" : $"{one}s";

    private static string Origin(HookStatus status) => status switch
    {
        { Edited: true } => $"{status.Version ?? "copied by hand"}, changed by somebody since",
        { Version: null } => "copied by hand",
        { Current: true } => $"{status.Version}, this one",
        _ => $"{status.Version}; this is {ToolVersion.Current}: `secretguard install` renews it",
    };
}
