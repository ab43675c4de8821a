using System.Text;
using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Rules.Values;

/// <summary>A password in an option that says nothing by its name, but takes one in that command: <c>redis-cli -a …</c>, <c>mysql -p…</c>.</summary>
public sealed class CommandPasswordRule : Rule
{
    private const int LongestCommand = 256;
    private const int Longest = 160;

    /// <summary>The options.</summary>
    public required IReadOnlyList<CommandOption> Options { get; init; }

    /// <inheritdoc/>
    public override Anchor Anchor => field ??= Anchor.Literal([.. Options.Select(option => option.Text)]);

    /// <inheritdoc/>
    public override Reach Reach { get; } = new(LongestCommand, Longest);

    /// <inheritdoc/>
    public override Exactness Exactness => Exactness.Place;

    /// <inheritdoc/>
    internal override Range Examine(in Window window, Score score)
    {
        if (OptionAt(window) is not { } option)
            return default;

        var behind = window.Anchor + window.AnchorLength;
        var argument = Argument.ReadFirst(window.Text[behind..], CommandWords.Ends);
        if (argument.Length == 0 || (option.IsJoined && window.Text[behind] == ' '))
            return default;

        score.Add(3, "a command takes a password there");
        var start = behind + argument.Start;
        PasswordValue.Judge(window.Text.Slice(start, argument.Length), score);
        return start..(start + argument.Length);
    }

    private CommandOption? OptionAt(in Window window)
    {
        var text = window.Text.Slice(window.Anchor, window.AnchorLength);
        foreach (var option in Options)
        {
            if (Ascii.Equals(text, option.Text) && option.Fits(window.Text) && HasAny(CommandBefore(window.Text[..window.Anchor]), option.Commands))
                return option;
        }

        return null;
    }

    // Back to where the line begins, or an earlier one that a backslash continues.
    private static ReadOnlySpan<byte> CommandBefore(ReadOnlySpan<byte> before)
    {
        for (var at = before.Length - 1; at >= 0; at--)
        {
            if (before[at] is (byte)'|' or (byte)';' || (before[at] == '\n' && !before[..at].TrimEnd((byte)'\r').EndsWith("\\"u8)))
                return before[(at + 1)..];
        }

        return before;
    }

    // Each as a word of its own.
    private static bool HasAny(ReadOnlySpan<byte> line, IReadOnlyList<byte[]> commands)
    {
        foreach (var command in commands)
        {
            var at = line.LastIndexOf(command);
            if (at >= 0 && CommandWords.BeginsAt(line, at) && (at + command.Length == line.Length || line[at + command.Length] == ' '))
                return true;
        }

        return false;
    }
}
