using System.Text;
using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Rules.Values;

/// <summary>A password that stands among the arguments of a command, told by its place alone: <c>net user NAME PASSWORD</c>.</summary>
public sealed class CommandArgumentRule : Rule
{
    private const int LongestLine = 256;

    /// <summary>The commands.</summary>
    public required IReadOnlyList<CommandArgument> Commands { get; init; }

    /// <inheritdoc/>
    public override Anchor Anchor => field ??= Anchor.Literal([.. Commands.Select(command => $"{command.Command} ")]);

    /// <inheritdoc/>
    public override Reach Reach { get; } = new(1, LongestLine);

    /// <inheritdoc/>
    public override Exactness Exactness => Exactness.Place;

    /// <inheritdoc/>
    internal override Range Examine(in Window window, Score score)
    {
        var text = window.Text;
        var start = window.Anchor + window.AnchorLength;
        if (!CommandWords.BeginsAt(text, window.Anchor) || CommandAt(window) is not { } command)
            return default;

        var before = command.Before;
        while (true)
        {
            var argument = Argument.ReadFirst(text[start..], command.IsOfWindows ? CommandWords.EndsInWindows : CommandWords.Ends);
            if (argument.Length == 0)
                return default;
            var place = start + argument.Start;
            var value = text.Slice(place, argument.Length);
            // Options of Windows begin with a slash, and so do paths.
            var isOption = !argument.IsQuoted && (value[0] == '-' || (value[0] == '/' && before == 0));
            if (before == 0 && !isOption)
            {
                score.Add(3, "a command takes a password there");
                PasswordValue.Judge(value, score);
                return place..(place + argument.Length);
            }

            start += argument.End;
            before = command.Behind.Length == 0 ? before - (isOption ? 0 : 1) : Mentions.AtStartOf(value, [command.Behind]) ? 0 : before;
        }
    }

    private CommandArgument? CommandAt(in Window window)
    {
        var text = window.Text.Slice(window.Anchor, window.AnchorLength - 1);
        foreach (var command in Commands)
        {
            if (Ascii.Equals(text, command.Command))
                return command;
        }

        return null;
    }
}
