using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace SecretGuard.Git;

/// <summary>A running <c>git</c>. Disposing it ends the process, whether it is done or not.</summary>
public sealed class GitCommand : IDisposable
{
    /// <summary>Of what a command complains, more than this is not kept.</summary>
    private const int LongestComplaint = 64 * 1024;

    private static readonly string[] PathspecVariables = ["GIT_LITERAL_PATHSPECS", "GIT_GLOB_PATHSPECS", "GIT_NOGLOB_PATHSPECS", "GIT_ICASE_PATHSPECS"];

    private readonly Process _process;
    private readonly Task<string> _complaint;

    private GitCommand(Process process)
    {
        _process = process;
        Input = PlainPipe.Of(process.StandardInput.BaseStream, FileAccess.Write);
        Output = PlainPipe.Of(process.StandardOutput.BaseStream, FileAccess.Read);
        var complaints = PlainPipe.Of(process.StandardError.BaseStream, FileAccess.Read);
        // Read beside the output: a full pipe would stop the process for ever.
        _complaint = OwnThread.Run(() => ReadComplaint(complaints));
    }

    /// <summary>What the command writes.</summary>
    public Stream Output { get; }

    /// <summary>What the command reads.</summary>
    public Stream Input { get; }

    /// <summary>Starts a command.</summary>
    /// <param name="folder">Where it works.</param>
    /// <param name="environment">The variables it sees, beside those that keep it quiet, quick and in English.</param>
    /// <param name="arguments">What it is told, each as it is: no shell reads them.</param>
    /// <exception cref="RepositoryException">There is no <c>git</c> on the PATH.</exception>
    public static GitCommand Start(string folder, GitEnvironment environment, params IReadOnlyList<string> arguments)
    {
        // The hook of a file system monitor is a program that the repository's configuration names: not run by a scan. Nor does
        // a scan fetch what a partial clone left out.
        var start = new ProcessStartInfo(Executable(environment), ["-c", "core.fsmonitor=false", "-c", "protocol.allow=never", .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        environment.CopyTo(start.Environment);
        start.Environment["LC_ALL"] = "C";
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        // A pipe gets each record by itself otherwise, and a history has as many as commits.
        start.Environment["GIT_FLUSH"] = "0";
        // What a partial clone left out stays out: a scan uses no network.
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        start.Environment["GIT_ALLOW_PROTOCOL"] = "none";
        // A commit's parent is what HEAD names, not what stands in for it in this clone.
        start.Environment["GIT_NO_REPLACE_OBJECTS"] = "1";
        // `git --literal-pathspecs commit` and its like hand these on to its hooks, and ":/" would be the name of a file.
        foreach (var variable in PathspecVariables)
            start.Environment.Remove(variable);
        try
        {
            return new(Process.Start(start)!);
        }
        catch (Win32Exception e)
        {
            throw new RepositoryException($"`git` can't be started in {folder}: {e.Message}", e);
        }
    }

    /// <summary>Which of some files Git ignores; none that is tracked.</summary>
    /// <param name="names">Their paths from the folder.</param>
    /// <param name="folder">A folder in a working tree.</param>
    /// <param name="environment">The variables to obey.</param>
    /// <exception cref="RepositoryException">There is no <c>git</c> on the PATH.</exception>
    /// <exception cref="UnreadableException">Git can't say.</exception>
    public static IReadOnlyList<string> IgnoredOf(IReadOnlyList<string> names, string folder, GitEnvironment environment)
    {
        using var git = Start(folder, environment, ["-c", "core.quotePath=false", "check-ignore", "--", .. names.Select(name => $"./{name}")]);
        var ignored = new StreamReader(git.Output).ReadToEnd().Split('\n');
        return git.ExitCode() is 0 or 1
            ? [.. names.Where(name => ignored.Contains($"./{name}"))]
            : throw new UnreadableException(git.ReasonOfFailure());
    }

    /// <summary>Writes lines into the command in the background, so that its output can be read meanwhile, and closes its input.</summary>
    /// <param name="lines">Lines of ASCII.</param>
    /// <returns>Ends when all is written, or the command has ended and reads no more: it says itself why.</returns>
    public Task Feed(IEnumerable<string> lines) => Task.Run(() =>
    {
        try
        {
            using var input = new StreamWriter(Input, Encoding.ASCII);
            foreach (var line in lines)
                input.Write($"{line}\n");
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // It reads no more.
        }
    });

    /// <summary>Waits for the end. What was not read of the output is thrown away.</summary>
    /// <exception cref="UnreadableException">It failed; the message says why.</exception>
    public void Complete()
    {
        if (ExitCode() == 0) return;
        throw new UnreadableException(ReasonOfFailure());
    }

    /// <summary>Waits for the end, and says how it ended.</summary>
    public int ExitCode()
    {
        Input.Close();
        Output.CopyTo(Stream.Null);
        _process.WaitForExit();
        return _process.ExitCode;
    }

    /// <summary>Waits for the end, and says what it complained of; mostly nothing.</summary>
    public string Complain() => _complaint.Result;

    /// <summary>Waits for the end, and says why it failed, in a line.</summary>
    public string ReasonOfFailure() => GitComplaint.ReasonOf(Complain(), ExitCode());

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            if (!_process.HasExited) _process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It ended in between.
        }
        Input.Dispose();
        Output.Dispose();
        _process.Dispose();
    }

    private static string ReadComplaint(Stream complaints)
    {
        var kept = new StringBuilder();
        var buffer = new char[4096];
        try
        {
            using var reader = new StreamReader(complaints, Encoding.UTF8);
            while (reader.Read(buffer) is > 0 and var read)
                kept.Append(buffer, 0, Math.Min(read, LongestComplaint - kept.Length));
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // Disposed before its end: nobody asks any more.
        }
        return kept.ToString();
    }

    private static string Executable(GitEnvironment environment) => ProgramSearch.Find("git", environment["PATH"])
        ?? throw new RepositoryException("There is no `git` on the PATH, and this repository can't be read without it. "
            + "Install Git, or add its folder to the PATH.");
}
