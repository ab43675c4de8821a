using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Rules.Values;

/// <summary>A password that is written to a command which reads one: <c>echo … | sudo -S</c>, <c>echo robot:… | chpasswd</c>.</summary>
public sealed class PipedPasswordRule : Rule
{
    private const int LongestLine = 256;

    private static readonly string[] Options = ["-n ", "-e "];

    /// <summary>What the commands are called, with the option by which they read.</summary>
    public required IReadOnlyList<string> Readers { get; init; }

    /// <inheritdoc/>
    public override Anchor Anchor => field ??= Anchor.Literal(Readers);

    /// <inheritdoc/>
    public override Reach Reach { get; } = new(LongestLine, 1);

    /// <inheritdoc/>
    public override Exactness Exactness => Exactness.Place;

    /// <inheritdoc/>
    internal override Range Examine(in Window window, Score score)
    {
        var line = TextLine.Before(window.Text[..window.Anchor]);
        var lineStart = window.Anchor - line.Length;
        var pipe = line.LastIndexOf((byte)'|');
        var (start, length) = Written(line[..Math.Max(0, pipe)]).GetOffsetAndLength(line.Length);

        // User and password, as chpasswd reads them.
        var user = Alphabet.Identifier.RunAtStart(line.Slice(start, length));
        if (user > 0 && user < length && line[start + user] == ':')
            (start, length) = (start + user + 1, length - user - 1);
        if (length == 0)
            return default;

        score.Add(3, "a command that reads a password is given it");
        PasswordValue.Judge(line.Slice(start, length), score);
        return (lineStart + start)..(lineStart + start + length);
    }

    // What the last writer writes, without quotes.
    private static Range Written(ReadOnlySpan<byte> command)
    {
        var (echo, printf) = (command.LastIndexOf("echo "u8), command.LastIndexOf("printf "u8));
        if (echo < 0 && printf < 0)
            return default;
        var start = echo > printf ? echo + "echo ".Length : printf + "printf ".Length;
        start += Mentions.LengthAtStartOf(command[start..], Options);
        var text = command[start..].TrimEnd((byte)' ');
        return text is [(byte)'"' or (byte)'\'', .. var quoted] && quoted.LastIndexOf(text[0]) is > 0 and var close
            ? (start + 1)..(start + 1 + close)
            : start..(start + text.Length);
    }
}
