using SecretGuard.Configuration;
using SecretGuard.Git;

namespace SecretGuard;

/// <summary>The process: runs a command, and turns whatever goes wrong into plain words and an exit code.</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
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
