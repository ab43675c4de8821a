using CommandLine;
using SecretGuard.Hooks;

namespace SecretGuard.Commands;

/// <summary>Unwires the hooks of a repository.</summary>
[Verb("uninstall", HelpText = "Unwire the pre-commit hook of this repository and put back what was there before.")]
internal sealed class UninstallCommand : CommonOptions, ICommand
{
    /// <inheritdoc/>
    public int Run(Terminal terminal)
    {
        var hook = new HookInstallation(HooksFolder.Of(HookedRepository.Find(Folder())), HookedRepository.Hook);
        var hadKept = hook.Kept is not null;
        terminal.Out.WriteLine(
            !hook.Uninstall() ? $"Nothing to undo: SecretGuard has no hook at {hook.File}."
            : hadKept ? $"Unwired. {hook.File} is again the hook that was there before."
            : $"Unwired. {hook.File} is gone, as before.");
        return ExitCode.Clean;
    }
}
