using SecretGuard.Commands;
using SecretGuard.Configuration;
using SecretGuard.Detection;
using SecretGuard.Git;

namespace SecretGuard;

/// <summary>The process: runs a command, and turns whatever goes wrong into plain words and an exit code.</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        GitEnvironment.MakeAbsolute();
        if (IsGitSecrets)
            arguments = [GitSecretsCommand.Name, .. arguments];
        if (arguments is not [GitSecretsCommand.Name, ..])
            PrepareRules();
        var terminal = Terminal.OfProcess(arguments.Contains("--no-color"));
        try
        {
            var code = Verbs.Run(arguments, terminal);
            terminal.Flush();
            return code;
        }
        catch (Exception e) when (e is ConfigurationException or RepositoryException)
        {
            return Fail(terminal, e.Message, ExitCode.Misuse);
        }
        catch (UnreadableException e)
        {
            return Fail(terminal, e.Message, ExitCode.Incomplete);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Fail(terminal, $"the result could not be written: {e.Message}", ExitCode.Incomplete);
        }
        catch (Exception e)
        {
            // The kind of error helps whoever mends it; its text might hold what was read.
            return Fail(terminal, $"an error in SecretGuard itself ({e.GetType().Name}), so the scan is not complete. Please report it.", ExitCode.Incomplete);
        }
    }

    // Called by that name, as a link: its command line and no other.
    private static bool IsGitSecrets => Path.GetFileNameWithoutExtension(Environment.GetCommandLineArgs()[0]) == GitSecretsCommand.Name;

    // All commands but one need the rules, and making them takes as long as reading the command line and finding the repository.
    private static void PrepareRules() => new Thread(Detector.Prepare) { IsBackground = true }.Start();

    private static int Fail(Terminal terminal, string message, int code)
    {
        try
        {
            terminal.Error.WriteLine($"secretguard: {message}");
            terminal.Error.Flush();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Nobody listens; the code still tells.
        }

        return code;
    }
}
