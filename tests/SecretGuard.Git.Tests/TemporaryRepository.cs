using System.Diagnostics;

namespace SecretGuard.Git.Tests;

/// <summary>A real repository, driven by the real Git, that sees nothing of the configuration of whoever runs the test.</summary>
internal sealed class TemporaryRepository : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public TemporaryRepository(params string[] init)
    {
        Directory.CreateDirectory(Path);
        Directory.CreateDirectory(Home);
        Git(["init", "--quiet", "--initial-branch=main", .. init]);
    }

    public string Path => _folder["repository"];

    public string Home => _folder["home"];

    /// <summary>A place beside the repository.</summary>
    public string Beside(string name) => _folder[name];

    public string this[string relative] => System.IO.Path.Combine(Path, relative);

    public GitEnvironment Environment => With();

    public static Dictionary<string, string?> Isolated(string home) => new()
    {
        ["HOME"] = home,
        ["XDG_CONFIG_HOME"] = null,
        ["GIT_CONFIG_GLOBAL"] = "/dev/null",
        ["GIT_CONFIG_NOSYSTEM"] = "1",
        ["GIT_AUTHOR_NAME"] = "Ann",
        ["GIT_AUTHOR_EMAIL"] = "ann@example.org",
        ["GIT_COMMITTER_NAME"] = "Ann",
        ["GIT_COMMITTER_EMAIL"] = "ann@example.org",
        ["GIT_DIR"] = null,
        ["GIT_WORK_TREE"] = null,
        ["GIT_INDEX_FILE"] = null,
        ["GIT_COMMON_DIR"] = null,
        ["GIT_OBJECT_DIRECTORY"] = null,
        ["GIT_ALTERNATE_OBJECT_DIRECTORIES"] = null,
        ["GIT_CEILING_DIRECTORIES"] = null,
        ["GIT_PREFIX"] = null,
    };

    /// <summary>The isolated environment with a few more variables.</summary>
    public GitEnvironment With(params (string Name, string? Value)[] variables)
    {
        var all = Isolated(Home);
        foreach (var (name, value) in variables) all[name] = value;
        return new(all);
    }

    public string Write(string relative, string text) => _folder.Write(System.IO.Path.Combine("repository", relative), text);

    public string Write(string relative, byte[] content) => _folder.Write(System.IO.Path.Combine("repository", relative), content);

    public string Git(params string[] arguments) => GitIn(Path, arguments);

    public string GitIn(string directory, params string[] arguments) =>
        Run(directory, "git", Environment, arguments) is (0, var output, _)
            ? output
            : throw new InvalidOperationException($"git {string.Join(' ', arguments)}: {Run(directory, "git", Environment, arguments).Error}");

    /// <summary>Runs a command that may fail.</summary>
    public (int Code, string Output, string Error) Try(params string[] arguments) => Run(Path, "git", Environment, arguments);

    /// <summary>Runs a script of a shell in the repository.</summary>
    public string Shell(string script) => Run(Path, "sh", Environment, ["-e", "-c", script]) is (0, var output, _)
        ? output
        : throw new InvalidOperationException(script);

    public string Commit(string message = "a commit")
    {
        Git("add", "--all");
        Git("commit", "--quiet", "--allow-empty", "--message", message);
        return Git("rev-parse", "HEAD");
    }

    public RepositoryLocation Locate(string relative = "", params (string, string?)[] variables) =>
        RepositoryLocation.Find(this[relative], With(variables))!;

    public void Dispose() => _folder.Dispose();

    private static (int Code, string Output, string Error) Run(string directory, string program, GitEnvironment environment, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        environment.CopyTo(start.Environment);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.TrimEnd('\n'), error.Result);
    }
}
