using System.Diagnostics;
using System.Runtime.Versioning;
using SecretGuard.Git;
using SecretGuard.Hooks;

namespace SecretGuard.Tests.Hooks;

/// <summary>A temporary folder with a real repository in <c>repo</c>, and what the tests of hooks do with it.</summary>
[UnsupportedOSPlatform("windows")]
internal sealed class HookedFolder : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("secret guard's ").FullName;

    public HookedFolder()
    {
        Repo = Path.Combine(_root, "repo");
        Directory.CreateDirectory(Repo);
        Git("init", "-q", "-b", "main");
        Git("config", "user.name", "Somebody");
        Git("config", "user.email", "somebody@example.com");
        Git("commit", "-q", "--allow-empty", "-m", "first");
        FakeTool = WriteScript("tools/secretguard", """echo "tool $*" >>"$LOG"; exit "${TOOL_EXIT-0}" """);
    }

    public string Repo { get; }

    /// <summary>Stands for the program: notes how it was called, and exits as it is told.</summary>
    public string FakeTool { get; }

    /// <summary>What the hooks noted, a line each.</summary>
    public string[] Log => File.Exists(LogFile) ? File.ReadAllLines(LogFile) : [];

    private string LogFile => Path.Combine(_root, "log");

    public string At(string path) => Path.Combine(_root, path);

    public HookInstallation Hook(string folder = "repo") => new(HooksFolder.Of(RepositoryLocation.Find(At(folder))!, isServer: false), "pre-commit");

    public void Install(string folder = "repo") => Hook(folder).Install("1.2.3", FakeTool);

    public string Write(string path, string text)
    {
        var file = At(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }

    public string WriteScript(string path, string body)
    {
        var file = Write(path, $"#!/bin/sh\n{body}\n");
        File.SetUnixFileMode(file, (UnixFileMode)0b111_101_101);
        return file;
    }

    public void Git(params IEnumerable<string> arguments) => GitIn("repo", arguments);

    public void GitIn(string folder, params IEnumerable<string> arguments)
    {
        var (code, output) = Run(folder, [], ["git", "-c", "protocol.file.allow=always", .. arguments]);
        Assert.That(code, Is.Zero, output);
    }

    /// <summary>Tries a commit.</summary>
    /// <returns>The exit code, and what was said.</returns>
    public (int Code, string Output) Commit(string folder = "repo", params IEnumerable<(string, string?)> variables) =>
        Run(folder, variables, ["git", "commit", "-q", "--allow-empty", "-m", "message"]);

    /// <summary>Everything there is: path, kind, mode, bytes. What Git itself writes for a commit is left out.</summary>
    public string[] Snapshot() =>
    [
        .. Directory.EnumerateFileSystemEntries(_root, "*", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/objects/", StringComparison.Ordinal) && path != LogFile)
            .Order(StringComparer.Ordinal)
            .Select(Describe),
    ];

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static string Describe(string path) =>
        new FileInfo(path).LinkTarget is { } target ? $"{path} -> {target}"
        : Directory.Exists(path) ? $"{path}/"
        : $"{path} {File.GetUnixFileMode(path)} {Convert.ToHexString(File.ReadAllBytes(path))}";

    private (int Code, string Output) Run(string folder, IEnumerable<(string Name, string? Value)> variables, string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = At(folder),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["LOG"] = LogFile;
        foreach (var (name, value) in variables) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }
}
