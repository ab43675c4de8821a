using CommandLine;
using SecretGuard.Git;
using SecretGuard.GitSecrets;
using SecretGuard.Hooks;

namespace SecretGuard.Commands;

/// <summary>Wires the hooks of a repository.</summary>
[Verb("install", HelpText = "Wire hooks of this repository, so that a commit with a credential is refused.")]
internal sealed class InstallCommand : HookTargetOptions, ICommand
{
    /// <summary>Which hooks to wire.</summary>
    [Option("hooks", MetaValue = "NAMES", Default = HookNames.Default, HelpText = "Git's names of the hooks, joined by commas: pre-commit,commit-msg,pre-push; on a server pre-receive.")]
    public string Hooks { get; set; } = HookNames.Default;

    /// <inheritdoc/>
    public int Run(Terminal terminal)
    {
        CheckTarget();
        if (GitSecrets)
            return InstallGitSecrets(terminal);

        var names = HookNames.Parse(Server && Hooks == HookNames.Default ? HookNames.OfServer : Hooks);
        var launcher = ToolLauncher.Of(Environment.ProcessPath);
        if (Global)
            return InstallGlobal(terminal, names, launcher);
        if (Template is not null)
            return InstallTemplate(terminal, HooksFolder.OfTemplate(Template), names, launcher);

        var repository = HookedRepository.Find(Folder());
        var folder = HooksFolder.Of(repository, Server);
        if (folder.Path == GlobalHooks.OwnPath)
            throw new RepositoryException("The hooks of this repository are those of all your repositories, which `secretguard install --global` wires.");

        foreach (var name in names)
        {
            var hook = folder.Hook(name);
            var wasWired = hook.Owner == HookOwner.SecretGuard;
            hook.Install(ToolVersion.Current, launcher);
            Describe(terminal, hook, repository, wasWired);
        }

        terminal.Out.WriteLine($"  undo  secretguard uninstall{(Server ? " --server" : "")}{(Repo is null ? "" : $" --repo \"{Repo}\"")}");
        Tell(terminal, repository, names);
        Caution(terminal, folder, [.. names.Select(folder.Hook)], launcher);
        return ExitCode.Clean;
    }

    private static int InstallGlobal(Terminal terminal, IReadOnlyList<string> names, string? launcher)
    {
        var global = GlobalHooks.Find();
        foreach (var name in names)
        {
            var hook = new HookInstallation(global.Folder, name);
            hook.Install(ToolVersion.Current, launcher);
            terminal.Out.WriteLine($"{terminal.OutPalette.Green("Wired")} {name} of all your repositories: {hook.File}");
        }

        global.Switch();
        terminal.Out.WriteLine(global.IsOurs
            ? "  how   Git's global configuration names that folder (core.hooksPath); the hooks that a repository has itself still run, first"
            : "  how   Git's global configuration names that folder already (core.hooksPath), so nothing else was changed");
        terminal.Out.WriteLine("  but   a repository whose own configuration names another folder, as husky's does, has to be wired itself: `secretguard status` there tells");
        terminal.Out.WriteLine("  undo  secretguard uninstall --global");
        return ExitCode.Clean;
    }

    private static int InstallTemplate(Terminal terminal, HooksFolder folder, IReadOnlyList<string> names, string? launcher)
    {
        foreach (var name in names)
        {
            var hook = new HookInstallation(folder, name);
            hook.Install(ToolVersion.Current, launcher);
            terminal.Out.WriteLine($"{terminal.OutPalette.Green("Wired")} {name} in a template: {hook.File}");
        }

        var template = Path.GetDirectoryName(folder.Path);
        terminal.Out.WriteLine($"  use   git config --global init.templateDir \"{template}\"    every new repository and clone gets it; in one that is there, `git init` does");
        terminal.Out.WriteLine($"  undo  secretguard uninstall --template \"{template}\"");
        return ExitCode.Clean;
    }

    // What else writes hooks here would write over ours, so it is better told to call us.
    private static void Tell(Terminal terminal, RepositoryLocation repository, IReadOnlyList<string> names)
    {
        foreach (var (manager, file, callsUs) in HookManager.In(repository.WorkTree))
        {
            if (callsUs)
                continue;
            Note(terminal, $"{manager.Name} writes the hooks of this repository from {file}, and may write over SecretGuard's. Let it call SecretGuard; add to {file}:");
            foreach (var line in names.SelectMany(manager.LinesFor))
                terminal.Error.WriteLine($"    {line}");
        }
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

    private static void Describe(Terminal terminal, IHook hook, RepositoryLocation repository, bool wasWired)
    {
        var palette = terminal.OutPalette;
        terminal.Out.WriteLine($"{palette.Green(wasWired ? "Renewed" : "Wired")} {hook.Name}: a {HookNames.RefusedBy(hook.Name)} in {repository.WorkTree ?? repository.GitDir} that brings a credential is refused.");
        terminal.Out.WriteLine($"  hook  {hook.File}");
        if (hook.Kept is { } kept)
            terminal.Out.WriteLine($"  kept  {kept.File}: the hook that was there, {(kept.IsExecutable ? "which runs first" : "not executable, so it is not run, as before")}");
    }

    /// <summary>Says what a person would not expect.</summary>
    private static void Caution(Terminal terminal, HooksFolder folder, IHook[] hooks, string? launcher)
    {
        if (folder.Place == HooksFolderPlace.Outside)
            Note(terminal, $"Git is configured (core.hooksPath) to run hooks from {folder.Path}, outside this repository: every repository that uses this folder is checked from now on.");
        if (folder.Place == HooksFolderPlace.WorkTree)
            Note(terminal, $"Git is configured (core.hooksPath) to run hooks from {folder.Path}, in the working tree: if you commit the hook, everybody who uses that folder needs SecretGuard.");
        foreach (var kept in hooks.Select(hook => hook.Kept).Where(kept => kept is { IsExecutable: true, AsksForItsName: true }))
            Note(terminal, $"the hook that was there asks by which name it was called, which is {Path.GetFileName(kept!.File)} now. Make sure that it still does its work.");
        if (ToolSearch.Find(launcher, GitEnvironment.OfProcess) is null)
            Note(terminal, "`secretguard` is neither on the PATH nor among your .NET tools, so every commit is refused until it is.");
    }

    private static void Note(Terminal terminal, string text) => terminal.Error.WriteLine($"{terminal.ErrorPalette.Yellow("note:")} {text}");
}
