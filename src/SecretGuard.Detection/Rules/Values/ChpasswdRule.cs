using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Rules.Values;

/// <summary>
/// The users and passwords that <c>chpasswd</c> reads, each in a line of its own: in a here-document, in a here-string, or in the list of
/// <see href="https://cloudinit.readthedocs.io/en/latest/reference/modules.html#set-passwords">cloud-init</see>.
/// </summary>
public sealed class ChpasswdRule : Rule
{
    private const int LongestList = 1024;

    private static readonly Alphabet Users = Alphabet.Of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-");

    /// <inheritdoc/>
    public override Anchor Anchor { get; } = Anchor.Literal("chpasswd");

    /// <inheritdoc/>
    public override Reach Reach { get; } = new(1, LongestList);

    /// <inheritdoc/>
    public override Exactness Exactness => Exactness.Place;

    // Around a line of the list.
    private static ReadOnlySpan<byte> Marks => " \t-\"'[],"u8;

    /// <inheritdoc/>
    internal override Range Examine(in Window window, Score score)
    {
        var start = window.Anchor + window.AnchorLength;
        var head = TextLine.Behind(window.Text[start..]);
        if (head.IndexOf("<<<"u8) is not (>= 0 and var hereString))
            return ExamineLines(window, start + head.Length, score);

        start += hereString + "<<<".Length;
        var argument = Argument.ReadFirst(window.Text[start..], CommandWords.Ends);
        return ExamineLogin(window.Text, start + argument.Start, argument.Length, score);
    }

    /// <inheritdoc/>
    internal override Range ExamineBehind(in Window window, Range found, Score score)
    {
        var end = found.End.Value;
        return ExamineLines(window, end + TextLine.Behind(window.Text[end..]).Length, score);
    }

    // In the lines below that in which a place stands, up to what is no line of the list.
    private Range ExamineLines(in Window window, int place, Score score)
    {
        var text = window.Text;
        var behind = text[(window.Anchor + window.AnchorLength)..];
        var isOfCloudInit = behind is [(byte)':', ..];
        if (!isOfCloudInit && TextLine.Behind(behind).IndexOf("<<"u8) < 0)
            return default;

        while (text[place..].IndexOf((byte)'\n') is >= 0 and var lineBreak)
        {
            place += lineBreak + 1;
            var line = TextLine.Behind(text[place..]);
            var content = line.Trim(Marks);
            var isCut = IsCutBehind(window) && place + line.Length == text.Length;
            if (isCut || (isOfCloudInit && line is [not ((byte)' ' or (byte)'\t' or (byte)'-'), ..]))
                break;
            // list: |, expire: false
            if (content.IsEmpty || (isOfCloudInit && content[^1] is (byte)':' or (byte)'|' || content.IndexOf(": "u8) >= 0))
                continue;
            return ExamineLogin(text, place + line.IndexOf(content), content.Length, score);
        }

        return default;
    }

    private static Range ExamineLogin(ReadOnlySpan<byte> text, int start, int length, Score score)
    {
        var login = text.Slice(start, length);
        var user = Users.RunAtStart(login);
        if (user == 0 || user + 1 >= length || login[user] != ':')
            return default;
        score.Add(3, "a command that sets passwords reads it");
        PasswordValue.Judge(login[(user + 1)..], score);
        return (start + user + 1)..(start + length);
    }
}
