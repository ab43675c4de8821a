using SecretGuard.Git;

namespace SecretGuard.Hooks;

/// <summary>A hook that is a script of SecretGuard's in the folder from which Git runs hooks.</summary>
/// <param name="folder">From where Git runs it.</param>
/// <param name="hook">Its name, like <c>pre-commit</c>.</param>
internal sealed class HookInstallation(HooksFolder folder, string hook) : IHook
{
    /// <summary>Another <c>install</c> needs this long at most between keeping a hook and writing its own.</summary>
    private const int Attempts = 20;

    /// <inheritdoc/>
    public string Name => hook;

    /// <inheritdoc/>
    public string File { get; } = FileOf(folder, hook);

    /// <summary>Where the hook that was there before is kept.</summary>
    public string KeptFile => File + ".before-secretguard";

    /// <inheritdoc/>
    public KeptHook? Kept => Exists(KeptFile) ? new(KeptFile) : null;

    /// <inheritdoc/>
    public HookOwner Owner => Look(out _);

    /// <inheritdoc/>
    public int CreatedFolders
    {
        get
        {
            Look(out var script);
            return script?.CreatedFolders ?? 0;
        }
    }

    /// <inheritdoc/>
    public void Install(string version, string? tool)
    {
        var created = 0;
        try
        {
            created = CreateFolder();
            for (var attempt = 1; !TryInstall(new(version, tool, created)); attempt++)
            {
                if (attempt == Attempts)
                    throw new RepositoryException($"{File} is no hook of SecretGuard's, and {KeptFile} is taken already: SecretGuard keeps one hook, and would lose one of them. Put what you need of both into {File}, remove the other, and try again.");
                Thread.Sleep(10);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or RepositoryException)
        {
            RemoveEmptyFolders(created);
            if (e is RepositoryException) throw;
            throw new RepositoryException($"The hook {File} can't be written: {e.Message}", e);
        }
    }

    /// <inheritdoc/>
    public bool Uninstall()
    {
        try
        {
            switch (Look(out var script))
            {
                case HookOwner.SecretGuardEdited:
                    throw Edited("unwire it by hand: " + (Kept is null ? "delete it." : $"rename {KeptFile} to {hook}, over it."));
                case HookOwner.SomebodyElse when Kept is not null:
                    throw new RepositoryException($"{File} was replaced by somebody after SecretGuard wrote it, and the hook from before is kept in {KeptFile}. Nothing was changed: remove the one that you don't need.");
                case HookOwner.SomebodyElse:
                case HookOwner.Nobody when Kept is null:
                    return false;
                default:
                    if (Kept is null) System.IO.File.Delete(File);
                    else System.IO.File.Move(KeptFile, File, overwrite: true);
                    RemoveEmptyFolders(script?.CreatedFolders ?? 0);
                    return true;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RepositoryException($"The hook {File} can't be removed: {e.Message}", e);
        }
    }

    /// <inheritdoc/>
    public HookStatus Status(GitEnvironment environment)
    {
        try
        {
            var owner = Look(out var script);
            return new()
            {
                Hook = hook,
                File = File,
                Wired = script is not null,
                Edited = owner == HookOwner.SecretGuardEdited,
                Version = script?.Version,
                Current = script is not null && script.Version == ToolVersion.Current,
                Tool = script is null ? null : ToolSearch.Find(script.Tool, environment),
                Executable = owner != HookOwner.Nobody && KeptHook.IsExecutableFile(File),
                KeptFile = Kept?.File,
                KeptRuns = Kept is { IsExecutable: true },
            };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RepositoryException($"The hook {File} can't be read: {e.Message}", e);
        }
    }

    // Gitea and others write a hook that runs everything in a folder beside it, and write it anew.
    private static string FileOf(HooksFolder folder, string hook)
    {
        var file = Path.Combine(folder.Path, hook);
        var parts = $"{hook}.d";
        try
        {
            return Directory.Exists(Path.Combine(folder.Path, parts)) && System.IO.File.Exists(file) && System.IO.File.ReadAllText(file).Contains(parts, StringComparison.Ordinal)
                ? Path.Combine(folder.Path, parts, "secretguard")
                : file;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Whoever wires or looks at the hook is told why.
            return file;
        }
    }

    private bool TryInstall(HookScript script)
    {
        var owner = Look(out var present);
        if (owner == HookOwner.SecretGuardEdited) throw Edited("delete it, or rename it if you want it run first, and install again.");

        script = script with { CreatedFolders = Math.Max(script.CreatedFolders, present?.CreatedFolders ?? 0) };
        var temporary = AtomicFile.WriteExecutableBeside(File, script.Render(hook));
        try
        {
            if (owner == HookOwner.Nobody) return AtomicFile.TryName(temporary, File);
            if (owner == HookOwner.SomebodyElse && !AtomicFile.TryName(File, KeptFile) && !IsKeptAlready()) return false;
            System.IO.File.Move(temporary, File, overwrite: true);
            return true;
        }
        finally
        {
            System.IO.File.Delete(temporary);
        }
    }

    /// <summary>A hook manager that wrote the same hook again over ours lost nothing.</summary>
    private bool IsKeptAlready() =>
        System.IO.File.Exists(File) && System.IO.File.Exists(KeptFile)
        && System.IO.File.ReadAllBytes(File).AsSpan().SequenceEqual(System.IO.File.ReadAllBytes(KeptFile));

    private HookOwner Look(out HookScript? script)
    {
        script = null;
        if (!Exists(File)) return HookOwner.Nobody;
        if (Directory.Exists(File)) throw new RepositoryException($"{File} is a folder, so Git can't run it as a hook. Move it away and try again.");
        // A link is a hook of somebody's, wherever it leads: what is behind it is not ours to write.
        if (new FileInfo(File).LinkTarget is not null) return HookOwner.SomebodyElse;
        script = HookScript.Read(hook, System.IO.File.ReadAllText(File), out var isEdited);
        return script is null ? HookOwner.SomebodyElse : isEdited ? HookOwner.SecretGuardEdited : HookOwner.SecretGuard;
    }

    private RepositoryException Edited(string wayOut) =>
        new($"{File} is SecretGuard's, but somebody changed it since, so it is left alone. Take out of it what you need, and {wayOut}");

    /// <summary>Whether anything has this name, a link to nowhere included.</summary>
    private static bool Exists(string path) => Path.Exists(path) || new FileInfo(path).LinkTarget is not null;

    /// <returns>How many folders were missing.</returns>
    private int CreateFolder()
    {
        var missing = 0;
        for (var path = folder.Path; path is not null && !Directory.Exists(path); path = Path.GetDirectoryName(path)) missing++;
        Directory.CreateDirectory(folder.Path);
        return missing;
    }

    private void RemoveEmptyFolders(int created)
    {
        for (var path = folder.Path; created > 0 && path is not null; created--, path = Path.GetDirectoryName(path))
        {
            if (!Directory.Exists(path) || Directory.EnumerateFileSystemEntries(path).Any()) return;
            Directory.Delete(path);
        }
    }
}
