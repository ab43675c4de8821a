using System.Buffers;
using System.Text;
using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Rules.Values;

/// <summary>A password in an option that says nothing by its name, but takes one in that command: <c>redis-cli -a …</c>, <c>mysql -p…</c>.</summary>
public sealed class CommandPasswordRule : Rule
{
    private const int LongestCommand = 320;

    private static readonly SearchValues<byte> Blanks = SearchValues.Create(" \t\\\r\n"u8);

    private static readonly SearchValues<byte> Ends = SearchValues.Create(" \t\r\n\"'`<>|;&)\\"u8);

    /// <summary>The options; those of one command stand one after the other.</summary>
    public required IReadOnlyList<CommandOption> Options { get; init; }

    /// <inheritdoc/>
    public override Anchor Anchor => field ??= Anchor.Words([.. Options.Select(option => option.Command).Distinct()]);

    /// <inheritdoc/>
    public override Reach Reach { get; } = new(1, LongestCommand);

    /// <inheritdoc/>
    public override Exactness Exactness => Exactness.Place;

    /// <inheritdoc/>
    internal override Range Examine(in Window window, Score score)
    {
        var text = window.Text;
        var (start, at) = (window.Anchor, window.Anchor + window.AnchorLength);
        if ((start > 0 && (Alphabet.Identifier.Contains(text[start - 1]) || text[start - 1] is (byte)'-' or (byte)'.')) || at >= text.Length || text[at] != ' ')
            return default;

        var end = at + LengthOfCommand(text[at..]);
        foreach (var option in Options)
        {
            if (!Ascii.EqualsIgnoreCase(text[start..at], option.Command))
                continue;
            var value = ValueOf(option, text[at..end]);
            var length = value.End.Value - value.Start.Value;
            if (length == 0)
                continue;
            score.Add(3, "a command takes a password there");
            PasswordValue.Judge(text.Slice(at + value.Start.Value, length), score);
            return (at + value.Start.Value)..(at + value.End.Value);
        }

        return default;
    }

    // A backslash continues it in the next line.
    private static int LengthOfCommand(ReadOnlySpan<byte> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is (byte)'|' or (byte)';' || (text[at] == '\n' && !text[..at].TrimEnd((byte)'\r').EndsWith("\\"u8)))
                return at;
        }

        return text.Length;
    }

    private static Range ValueOf(CommandOption option, ReadOnlySpan<byte> arguments)
    {
        var name = Encoding.ASCII.GetBytes(option.Option);
        for (var from = 0; ;)
        {
            var found = arguments[from..].IndexOf(name);
            if (found < 0)
                return default;
            var (at, value) = (from + found, from + found + name.Length);
            from = value;
            if (at == 0 || !Blanks.Contains(arguments[at - 1]))
                continue;
            if (!option.IsJoined)
            {
                var gap = arguments[value..].IndexOfAnyExcept(Blanks);
                if (gap <= 0)
                    continue;
                value += gap;
            }

            var quote = value < arguments.Length && arguments[value] is (byte)'"' or (byte)'\'' ? 1 : 0;
            var length = quote > 0 ? arguments[(value + 1)..].IndexOf(arguments[value]) : arguments[value..].IndexOfAny(Ends);
            if (length < 0)
                length = arguments.Length - value - quote;
            if (length > 0)
                return (value + quote)..(value + quote + length);
        }
    }
}
