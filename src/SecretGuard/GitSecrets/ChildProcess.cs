using System.ComponentModel;
using System.Diagnostics;
using SecretGuard.Git;

namespace SecretGuard.GitSecrets;

/// <summary>A program of the system other than Git: the shell that runs a provider, or <c>grep</c>.</summary>
internal static class ChildProcess
{
    /// <summary>Runs a program; what it complains of goes where this process complains.</summary>
    /// <param name="name">Its name, looked for on the PATH and nowhere else: not in a repository.</param>
    /// <param name="arguments">What it is told, each as it is.</param>
    /// <param name="input">What it reads; null for what this process reads.</param>
    /// <param name="inC">Whether it works in the C locale.</param>
    /// <exception cref="GitSecretsException">There is none of that name, or it can't be started.</exception>
    public static (int Code, byte[] Output) Run(string name, IReadOnlyList<string> arguments, byte[]? input = null, bool inC = false)
    {
        var start = new ProcessStartInfo(Find(name), arguments) { RedirectStandardOutput = true, RedirectStandardInput = input is not null };
        if (inC)
            start.Environment["LC_ALL"] = "C";
        try
        {
            using var process = Process.Start(start)!;
            var feeding = Task.Run(() => Feed(process, input));
            using var answer = PlainPipe.Of(process.StandardOutput.BaseStream, FileAccess.Read);
            using var output = new MemoryStream();
            answer.CopyTo(output);
            feeding.Wait();
            process.WaitForExit();
            return (process.ExitCode, output.ToArray());
        }
        catch (Win32Exception e)
        {
            throw new GitSecretsException($"{name} can't be started: {e.Message}", ExitCode.Incomplete);
        }
    }

    private static void Feed(Process process, byte[]? input)
    {
        if (input is null)
            return;
        try
        {
            using var question = PlainPipe.Of(process.StandardInput.BaseStream, FileAccess.Write);
            question.Write(input);
        }
        catch (IOException)
        {
            // It doesn't read on.
        }
    }

    private static string Find(string name) => ProgramSearch.Find(name, Environment.GetEnvironmentVariable("PATH"))
        ?? throw new GitSecretsException($"there is no `{name}` on the PATH, and without it this can't be looked for", ExitCode.Incomplete);
}
