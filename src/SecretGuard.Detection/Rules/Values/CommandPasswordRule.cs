using System.Buffers;
using System.Text;
using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Rules.Values;

/// <summary>A password in an option that says nothing by its name, but takes one in that command: <c>redis-cli -a …</c>, <c>mysql -p…</c>.</summary>
public sealed class CommandPasswordRule : Rule
{
    private const int LongestCommand = 256;
    private const int Longest = 160;

    private static readonly SearchValues<byte> Ends = SearchValues.Create(" \t\r\n\"'`<>|;&)\\"u8);

    /// <summary>The options.</summary>
    public required IReadOnlyList<CommandOption> Options { get; init; }

    /// <inheritdoc/>
    public override Anchor Anchor => field ??= Anchor.Literal([.. Options.Select(TextOf)]);

    /// <inheritdoc/>
    public override Reach Reach { get; } = new(LongestCommand, Longest);

    /// <inheritdoc/>
    public override Exactness Exactness => Exactness.Place;

    /// <inheritdoc/>
    internal override Range Examine(in Window window, Score score)
    {
        var start = window.Anchor + window.AnchorLength;
        if (!IsOption(window))
            return default;

        var text = window.Text[start..];
        var blanks = text.Length - text.TrimStart((byte)' ').Length;
        if (blanks > 0 && window.Text[start - 1] != ' ')
            return default;
        text = text[blanks..];
        var quote = text is [(byte)'"' or (byte)'\'', ..] ? 1 : 0;
        var length = quote > 0 ? text[1..].IndexOf(text[0]) : text.IndexOfAny(Ends);
        if (length < 0 && quote == 0)
            length = text.Length;
        if (length <= 0)
            return default;

        score.Add(3, "a command takes a password there");
        PasswordValue.Judge(text.Slice(quote, length), score);
        start += blanks + quote;
        return start..(start + length);
    }

    private static string TextOf(CommandOption option) => option.IsJoined ? $" {option.Option}" : $" {option.Option} ";

    private bool IsOption(in Window window)
    {
        var text = window.Text.Slice(window.Anchor, window.AnchorLength);
        foreach (var option in Options)
        {
            if (Ascii.Equals(text, TextOf(option)) && HasAny(CommandBefore(window.Text[..window.Anchor]), option.Commands))
                return true;
        }

        return false;
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
    private static bool HasAny(ReadOnlySpan<byte> line, IReadOnlyList<string> commands)
    {
        foreach (var command in commands)
        {
            var at = line.LastIndexOf(Encoding.ASCII.GetBytes(command));
            if (at >= 0 && (at == 0 || !(Alphabet.Identifier.Contains(line[at - 1]) || line[at - 1] is (byte)'-' or (byte)'.'))
                && (at + command.Length == line.Length || line[at + command.Length] == ' '))
            {
                return true;
            }
        }

        return false;
    }
}
