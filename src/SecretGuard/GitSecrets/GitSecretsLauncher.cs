using SecretGuard.Commands;
using SecretGuard.Git;
using SecretGuard.Hooks;

namespace SecretGuard.GitSecrets;

/// <summary>The program <c>git-secrets</c> beside this one, so that <c>git secrets</c> and the hooks that call it go on working.</summary>
internal sealed class GitSecretsLauncher
{
    private const string Mark = "secretguard-launcher";

    private readonly string _tool;

    private GitSecretsLauncher(string tool)
    {
        _tool = tool;
        File = Path.Combine(Path.GetDirectoryName(tool)!, GitSecretsCommand.Name);
    }

    /// <summary>The script that Git finds. It need not exist.</summary>
    public string File { get; }

    // On Windows Git takes the script, and other shells the batch file.
    private IEnumerable<string> Files => OperatingSystem.IsWindows() ? [File, File + ".cmd"] : [File];

    /// <summary>Whether another program of that name would be called in its place, or none, because of the PATH.</summary>
    public string? CalledInstead
    {
        get
        {
            var found = (Environment.GetEnvironmentVariable("PATH") ?? "")
                .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
                .Select(folder => Path.Combine(folder, GitSecretsCommand.Name))
                .FirstOrDefault(System.IO.File.Exists);
            return found is null ? $"{Path.GetDirectoryName(File)} is not on the PATH, so `git secrets` does not find it"
                : Path.GetFullPath(found) == File ? null
                : $"`git secrets` calls {found}, which comes first on the PATH: uninstall it, or put {Path.GetDirectoryName(File)} before it";
        }
    }

    /// <summary>The launcher beside this program.</summary>
    /// <exception cref="RepositoryException">This program is none that can be named, as with <c>dotnet secretguard.dll</c>.</exception>
    public static GitSecretsLauncher Here() =>
        ToolLauncher.Of(Environment.ProcessPath) is { } tool
            ? new(Path.GetFullPath(tool))
            : throw new RepositoryException("SecretGuard was not started as a program of its own, so nothing can be put beside it. Install it with ./install.sh, and try again.");

    /// <summary>Writes it, or renews it.</summary>
    /// <exception cref="RepositoryException">It can't be written, or another program has that name.</exception>
    public void Install()
    {
        foreach (var taken in Files.Where(file => Path.Exists(file) && !IsOurs(file)))
            throw new RepositoryException($"{taken} is not SecretGuard's, so it is left as it is. Uninstall what it belongs to, and try again.");
        try
        {
            foreach (var file in Files)
                System.IO.File.Move(AtomicFile.WriteExecutableBeside(file, TextOf(file)), file, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RepositoryException($"{File} can't be written: {e.Message}", e);
        }
    }

    /// <summary>Removes it.</summary>
    /// <returns>Whether it was there; another program of that name stays.</returns>
    /// <exception cref="RepositoryException">It can't be removed.</exception>
    public bool Uninstall()
    {
        string[] files = [.. Files.Where(file => Path.Exists(file) && IsOurs(file))];
        try
        {
            foreach (var file in files)
                System.IO.File.Delete(file);
            return files.Length > 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RepositoryException($"{File} can't be removed: {e.Message}", e);
        }
    }

    private static bool IsOurs(string file)
    {
        try
        {
            return System.IO.File.ReadLines(file).Skip(1).FirstOrDefault()?.Contains(Mark, StringComparison.Ordinal) is true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private string TextOf(string file) => file.EndsWith(".cmd", StringComparison.Ordinal)
        ? $"@echo off\r\nrem {Mark}: git-secrets is SecretGuard\r\n\"{_tool.Replace("%", "%%", StringComparison.Ordinal)}\" {GitSecretsCommand.Name} %*\r\n"
        : $"#!/bin/sh\n# {Mark}: git-secrets is SecretGuard\nexec '{_tool.Replace("'", @"'\''", StringComparison.Ordinal)}' {GitSecretsCommand.Name} \"$@\"\n";
}
