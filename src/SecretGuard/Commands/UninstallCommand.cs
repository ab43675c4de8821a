using CommandLine;
using SecretGuard.GitSecrets;
using SecretGuard.Hooks;

namespace SecretGuard.Commands;

/// <summary>Unwires the hooks of a repository.</summary>
[Verb("uninstall", HelpText = "Unwire the pre-commit hook of this repository and put back what was there before.")]
internal sealed class UninstallCommand : CommonOptions, ICommand
{
    /// <summary>Whether to be git-secrets no longer.</summary>
    [Option("git-secrets", HelpText = "Unwire nothing, but remove the program git-secrets beside this one.")]
    public bool GitSecrets { get; set; }

    /// <inheritdoc/>
    public int Run(Terminal terminal)
    {
        if (GitSecrets)
        {
            var launcher = GitSecretsLauncher.Here();
            terminal.Out.WriteLine(launcher.Uninstall() ? $"Removed {launcher.File}." : $"Nothing to undo: SecretGuard has no program at {launcher.File}.");
            return ExitCode.Clean;
        }

        var hook = new HookInstallation(HooksFolder.Of(HookedRepository.Find(Folder())), HookedRepository.Hook);
        var hadKept = hook.Kept is not null;
        terminal.Out.WriteLine(
            !hook.Uninstall() ? $"Nothing to undo: SecretGuard has no hook at {hook.File}."
            : hadKept ? $"Unwired. {hook.File} is again the hook that was there before."
            : $"Unwired. {hook.File} is gone, as before.");
        return ExitCode.Clean;
    }
}
