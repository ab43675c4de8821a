using SecretGuard.Git;
using SecretGuard.LocalGuard;

namespace SecretGuard.Hooks;

/// <summary>
/// The hooks of all repositories of a person: a folder that Git's global configuration names (<c>core.hooksPath</c>). What a
/// repository has itself in its own folder still runs, before them; a script for each hook of Git sees to that.
/// </summary>
internal sealed class GlobalHooks
{
    private const string Key = "core.hooksPath";
    private const string Script = "global-hooks/forward";
    private const string Mark = "# secretguard-forward";
    private const int NotSet = 1;

    // All of https://git-scm.com/docs/githooks but two: push-to-checkout, which by being there switches off what Git does without
    // it, and fsmonitor-watchman, which is named by a path of its own.
    private static readonly string[] Forwarded =
    [
        .. HookNames.All,
        "post-applypatch", "post-commit", "pre-rebase", "post-checkout", "post-merge", "proc-receive", "post-receive", "post-update",
        "reference-transaction", "pre-auto-gc", "post-rewrite", "sendemail-validate", "post-index-change",
        "p4-changelist", "p4-prepare-changelist", "p4-post-changelist", "p4-pre-submit",
    ];

    private readonly bool _isConfigured;

    private GlobalHooks(HooksFolder folder, bool isOurs, bool isConfigured) => (Folder, IsOurs, _isConfigured) = (folder, isOurs, isConfigured);

    /// <summary>The folder that SecretGuard makes where no other is configured.</summary>
    public static string OwnPath { get; } = Path.Combine(Home.Configuration, "secretguard", "hooks");

    /// <summary>The folder.</summary>
    public HooksFolder Folder { get; }

    /// <summary>Whether SecretGuard makes it, and not the person.</summary>
    public bool IsOurs { get; }

    /// <summary>Looks at the configuration.</summary>
    /// <exception cref="RepositoryException">Git can't read it, or that of the machine names a folder which would be hidden.</exception>
    public static GlobalHooks Find()
    {
        var path = Configured("--global");
        if (path is not null && Path.GetFullPath(path) != OwnPath)
            return new(HooksFolder.At(path), isOurs: false, isConfigured: true);
        return Configured("--system") is { } ofMachine
            ? throw new RepositoryException($"Git is configured for everybody on this machine to run hooks from {ofMachine}: hooks of your own would hide them. Let whoever administers it run `secretguard install --repo` there.")
            : new(HooksFolder.At(OwnPath), isOurs: true, isConfigured: path is not null);
    }

    /// <summary>Writes the scripts beside the hooks that are wired, and tells Git to use the folder; where it is SecretGuard's.</summary>
    /// <exception cref="RepositoryException">A script, or Git's configuration, can't be written.</exception>
    public void Switch()
    {
        if (!IsOurs)
            return;
        try
        {
            foreach (var file in Forwarded.Select(hook => new HookInstallation(Folder, hook)).Select(FileOf).Where(file => !File.Exists(file) || IsForwarder(file)))
                File.Move(AtomicFile.WriteExecutableBeside(file, Text()), file, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RepositoryException($"The hooks in {Folder.Path} can't be written: {e.Message}", e);
        }

        if (!_isConfigured)
            Run(0, "config", "--global", Key, Folder.Path);
    }

    /// <summary>Tells Git to use the folder no longer, and removes the scripts; where it is SecretGuard's. Hooks are unwired afterwards.</summary>
    /// <exception cref="RepositoryException">Git's configuration can't be written, or a script not be removed.</exception>
    public void SwitchBack()
    {
        if (!IsOurs)
            return;
        if (_isConfigured)
            Run(0, "config", "--global", "--unset", Key);
        if (!Directory.Exists(Folder.Path))
            return;
        try
        {
            foreach (var file in Directory.EnumerateFiles(Folder.Path).Where(IsForwarder).ToList())
                File.Delete(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RepositoryException($"The hooks in {Folder.Path} can't be removed: {e.Message}", e);
        }
    }

    /// <summary>Whether a file is one of the scripts that run the hook which a repository has itself.</summary>
    public static bool IsForwarder(string file) => File.Exists(file) && File.ReadAllText(file).Contains(Mark, StringComparison.Ordinal);

    // What is wired runs it as the hook that was there before.
    private static string FileOf(HookInstallation hook) => hook.Owner == HookOwner.SecretGuard ? hook.KeptFile : hook.File;

    private static string Text()
    {
        using var reader = new StreamReader(typeof(GlobalHooks).Assembly.GetManifestResourceStream(Script)!);
        return reader.ReadToEnd();
    }

    private static string? Configured(string level) =>
        Run(NotSet, "config", level, "--type=path", "--get", Key) is { Length: > 0 } path ? path : null;

    private static string Run(int allowed, params string[] arguments)
    {
        var answer = GitAnswer.Here(arguments);
        return answer.Code <= allowed ? answer.Output : throw new RepositoryException($"Git's configuration can't be read or written: {answer.Reason}");
    }
}
