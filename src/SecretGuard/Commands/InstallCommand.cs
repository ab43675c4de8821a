using CommandLine;
using SecretGuard.Git;
using SecretGuard.GitSecrets;
using SecretGuard.Hooks;

namespace SecretGuard.Commands;

/// <summary>Wires the hooks of a repository.</summary>
[Verb("install", HelpText = "Wire hooks of this repository, so that a commit with a credential is refused.")]
internal sealed class InstallCommand : CommonOptions, ICommand
{
    /// <summary>Which hooks to wire.</summary>
    [Option("hooks", MetaValue = "NAMES", Default = HookNames.Default, HelpText = "Git's names of the hooks, joined by commas: pre-commit,commit-msg,pre-push; on a server pre-receive.")]
    public string Hooks { get; set; } = HookNames.Default;

    /// <summary>Whether to be git-secrets.</summary>
    [Option("git-secrets", HelpText = "Wire nothing, but put a program git-secrets beside this one, so that `git secrets` is SecretGuard.")]
    public bool GitSecrets { get; set; }

    /// <inheritdoc/>
    public int Run(Terminal terminal)
    {
        if (GitSecrets)
            return InstallGitSecrets(terminal);

        var names = HookNames.Parse(Hooks);
        var repository = HookedRepository.Find(Folder());
        var folder = HooksFolder.Of(repository);
        if (folder.BelongsToHusky)
            throw new RepositoryException($"The hooks in {folder.Path} are written by husky, anew with every installation of packages, so SecretGuard writes nothing there. Let husky run it: put the line `secretguard hook {names[0]} \"$@\" || exit` into {Path.GetDirectoryName(folder.Path)}{Path.DirectorySeparatorChar}{names[0]}.");

        var launcher = ToolLauncher.Of(Environment.ProcessPath);
        foreach (var name in names)
        {
            var hook = new HookInstallation(folder, name);
            var wasWired = hook.Owner == HookOwner.SecretGuard;
            hook.Install(ToolVersion.Current, launcher);
            Describe(terminal, hook, repository, wasWired);
        }

        terminal.Out.WriteLine($"  undo  secretguard uninstall{(Repo is null ? "" : $" --repo \"{Repo}\"")}");
        Caution(terminal, folder, [.. names.Select(name => new HookInstallation(folder, name))], launcher);
        return ExitCode.Clean;
    }

    private static int InstallGitSecrets(Terminal terminal)
    {
        var launcher = GitSecretsLauncher.Here();
        launcher.Install();
        terminal.Out.WriteLine($"{terminal.OutPalette.Green("Installed")} {launcher.File}: `git secrets` is SecretGuard from now on, and so are the hooks that call it.");
        terminal.Out.WriteLine("  undo  secretguard uninstall --git-secrets");
        if (launcher.CalledInstead is { } problem)
            Note(terminal, problem);
        return ExitCode.Clean;
    }

    private static void Describe(Terminal terminal, HookInstallation hook, RepositoryLocation repository, bool wasWired)
    {
        var palette = terminal.OutPalette;
        terminal.Out.WriteLine($"{palette.Green(wasWired ? "Renewed" : "Wired")} {hook.Name}: a {HookNames.RefusedBy(hook.Name)} in {repository.WorkTree ?? repository.GitDir} that brings a credential is refused.");
        terminal.Out.WriteLine($"  hook  {hook.File}");
        if (hook.Kept is { } kept)
            terminal.Out.WriteLine($"  kept  {kept.File}: the hook that was there, {(kept.IsExecutable ? "which runs first" : "not executable, so it is not run, as before")}");
    }

    /// <summary>Says what a person would not expect.</summary>
    private static void Caution(Terminal terminal, HooksFolder folder, HookInstallation[] hooks, string? launcher)
    {
        if (folder.Place == HooksFolderPlace.Outside)
            Note(terminal, $"Git is configured (core.hooksPath) to run hooks from {folder.Path}, outside this repository: every repository that uses this folder is checked from now on.");
        if (folder.Place == HooksFolderPlace.WorkTree)
            Note(terminal, $"Git is configured (core.hooksPath) to run hooks from {folder.Path}, in the working tree: if you commit the hook, everybody who uses that folder needs SecretGuard.");
        foreach (var hook in hooks.Where(hook => hook.Kept is { IsExecutable: true, AsksForItsName: true }))
            Note(terminal, $"the hook that was there asks by which name it was called, which is {Path.GetFileName(hook.KeptFile)} now. Make sure that it still does its work.");
        if (ToolSearch.Find(launcher, GitEnvironment.OfProcess) is null)
            Note(terminal, "`secretguard` is neither on the PATH nor among your .NET tools, so every commit is refused until it is.");
    }

    private static void Note(Terminal terminal, string text) => terminal.Error.WriteLine($"{terminal.ErrorPalette.Yellow("note:")} {text}");
}
