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

    private GlobalHooks(HooksFolder folder, bool isOurs) => (Folder, IsOurs) = (folder, isOurs);

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
        if (Configured("--global") is { } path && Path.GetFullPath(path) != OwnPath)
            return new(HooksFolder.At(path), isOurs: false);
        return Configured("--system") is { } ofMachine
            ? throw new RepositoryException($"Git is configured for everybody on this machine to run hooks from {ofMachine}: hooks of your own would hide them. Let whoever administers it run `secretguard install --repo` there.")
            : new(HooksFolder.At(OwnPath), isOurs: true);
    }

    /// <summary>Makes the folder with its scripts, where it is SecretGuard's. Hooks are wired into it afterwards.</summary>
    /// <exception cref="RepositoryException">It can't be written.</exception>
    public void Prepare()
    {
        if (!IsOurs)
            return;
        try
        {
            Directory.CreateDirectory(Folder.Path);
            foreach (var file in Forwarded.Select(hook => Path.Combine(Folder.Path, hook)).Where(file => !File.Exists(file)))
                File.Move(AtomicFile.WriteExecutableBeside(file, Text()), file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RepositoryException($"The hooks in {Folder.Path} can't be written: {e.Message}", e);
        }
    }

    /// <summary>Tells Git to use the folder, once all is in it.</summary>
    /// <exception cref="RepositoryException">Git can't write its configuration.</exception>
    public void Switch()
    {
        if (IsOurs && Configured("--global") is null)
            Run(0, "config", "--global", Key, Folder.Path);
    }

    /// <summary>Tells Git to use it no longer, where it is SecretGuard's, and removes its scripts. Hooks are unwired between the two.</summary>
    /// <param name="unwire">Unwires the hooks.</param>
    /// <exception cref="RepositoryException">Git can't write its configuration, or the folder can't be removed.</exception>
    public void Undo(Action unwire)
    {
        if (IsOurs && Configured("--global") is not null)
            Run(0, "config", "--global", "--unset", Key);
        unwire();
        if (!IsOurs || !Directory.Exists(Folder.Path))
            return;
        try
        {
            foreach (var file in Forwarded.Select(hook => Path.Combine(Folder.Path, hook)).Where(IsForwarder))
                File.Delete(file);
            foreach (var empty in (string[])[Folder.Path, Path.GetDirectoryName(Folder.Path)!])
            {
                if (!Directory.EnumerateFileSystemEntries(empty).Any())
                    Directory.Delete(empty);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RepositoryException($"The hooks in {Folder.Path} can't be removed: {e.Message}", e);
        }
    }

    /// <summary>Whether a file is one of the scripts that run the hook which a repository has itself.</summary>
    public static bool IsForwarder(string file) => File.Exists(file) && File.ReadAllText(file) == Text();

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
