namespace SecretGuard.Detection.Rules.Values;

/// <summary>A command that takes a password as an argument without a name.</summary>
/// <param name="Command">The command, with its options that have to be there.</param>
/// <param name="Before">How many arguments stand between the command and the password, options not counted; one at least where <see cref="Behind"/> tells.</param>
public sealed record CommandArgument(string Command, int Before)
{
    /// <summary>What the argument before the password begins with, wherever that stands; empty where it is told by their number.</summary>
    public string Behind { get; init; } = "";

    /// <summary>Whether it is a command of Windows, where a backslash separates folders.</summary>
    public bool IsOfWindows { get; init; }
}
