using CommandLine;
using SecretGuard.Git;
using SecretGuard.GitSecrets;
using SecretGuard.Hooks;

namespace SecretGuard.Commands;

/// <summary>Unwires the hooks of a repository.</summary>
[Verb("uninstall", HelpText = "Unwire the hooks of this repository and put back what was there before.")]
internal sealed class UninstallCommand : HookTargetOptions, ICommand
{
    /// <inheritdoc/>
    public int Run(Terminal terminal)
    {
        CheckTarget();
        if (GitSecrets)
        {
            var launcher = GitSecretsLauncher.Here();
            terminal.Out.WriteLine(launcher.Uninstall() ? $"Removed {launcher.File}." : $"Nothing to undo: SecretGuard has no program at {launcher.File}.");
            return ExitCode.Clean;
        }

        if (Global)
            return UninstallGlobal(terminal);

        var folder = Template is null ? HooksFolder.Of(HookedRepository.Find(Folder()), Server) : HooksFolder.OfTemplate(Template);
        if (folder.Path == GlobalHooks.OwnPath)
            throw new RepositoryException("The hooks of this repository are those of all your repositories, which `secretguard uninstall --global` unwires.");
        var wired = Wired(folder);
        if (wired.Count == 0)
            terminal.Out.WriteLine($"Nothing to undo: SecretGuard has no hook at {folder.Hook(HookNames.Default).File}.");
        foreach (var hook in wired)
            Unwire(hook, terminal);
        return ExitCode.Clean;
    }

    private static int UninstallGlobal(Terminal terminal)
    {
        var global = GlobalHooks.Find();
        global.SwitchBack();
        var wired = Wired(global.Folder);
        if (wired.Count == 0)
            terminal.Out.WriteLine($"Nothing to undo: SecretGuard has no hook in {global.Folder.Path}.");
        foreach (var hook in wired)
        {
            hook.Uninstall();
            terminal.Out.WriteLine($"Unwired {hook.Name} of all your repositories.");
        }

        return ExitCode.Clean;
    }

    // The one for which the folder was made goes last, and the folder with it.
    private static List<IHook> Wired(HooksFolder folder) =>
        [.. HookNames.All.Select(folder.Hook).Where(IsThere).OrderBy(hook => hook.CreatedFolders)];

    // What somebody put in the place of one that keeps another is told as well.
    private static bool IsThere(IHook hook) =>
        hook.Owner is HookOwner.SecretGuard or HookOwner.SecretGuardEdited || hook.Kept is not null;

    private static void Unwire(IHook hook, Terminal terminal)
    {
        terminal.Out.WriteLine(
            !hook.Uninstall() ? $"Nothing to undo: SecretGuard has no hook at {hook.File}."
            : File.Exists(hook.File) ? $"Unwired. {hook.File} is again the hook that was there before."
            : $"Unwired. {hook.File} is gone, as before.");
    }
}
