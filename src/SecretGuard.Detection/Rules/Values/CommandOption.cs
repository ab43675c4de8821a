using System.Text;

namespace SecretGuard.Detection.Rules.Values;

/// <summary>An option by which some commands take a password.</summary>
/// <param name="option">The option, as it is written: <c>-P</c>.</param>
/// <param name="isJoined">Whether the password stands right behind the option: <c>-p…</c> of mysql.</param>
/// <param name="commands">The commands, with what else has to stand right behind them: <c>docker login</c>.</param>
public sealed class CommandOption(string option, bool isJoined, params IReadOnlyList<string> commands)
{
    /// <summary>The option with the space before it, and behind it where the password is another argument.</summary>
    public string Text { get; } = isJoined ? $" {option}" : $" {option} ";

    /// <summary>Whether the password stands right behind the option.</summary>
    public bool IsJoined => isJoined;

    /// <summary>What else has to stand near the option for it to take a password; empty for nothing.</summary>
    public string Beside { get; init; } = "";

    /// <summary>The commands, in ASCII.</summary>
    internal IReadOnlyList<byte[]> Commands { get; } = [.. commands.Select(Encoding.ASCII.GetBytes)];

    /// <summary>Whether what has to stand beside it does.</summary>
    /// <param name="text">What stands near it.</param>
    internal bool Fits(ReadOnlySpan<byte> text) => text.IndexOf(Encoding.ASCII.GetBytes(Beside)) >= 0;
}
