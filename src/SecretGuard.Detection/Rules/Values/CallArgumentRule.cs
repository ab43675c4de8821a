using System.Buffers;
using System.Text;
using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Rules.Values;

/// <summary>
/// A password that is handed over by its place alone: <c>connect("…", "user", "password")</c>, <c>jwt.sign(payload, "secret")</c>.
/// The last text among the first arguments is it, where it looks like one.
/// </summary>
public sealed class CallArgumentRule : Rule
{
    private const int Longest = 320;
    private const int MostArguments = 5;
    private const int FewestKinds = 3;
    private const int LongestModule = 16;

    // What comes first says what to connect to, or what to read.
    private static readonly string[] Connecting = ["connect(", "connection(", "certificate2("];

    // Behind a host, a user and a password these take the name of a database.
    private static readonly string[] TakingThird = ["mysqli(", "mysqli_connect(", "mysql_connect(", "pymysql.connect(", "mysqldb.connect("];

    // onDisconnect("…") hands over nothing.
    private const string Opposite = "dis";

    private static readonly SearchValues<byte> Quotes = SearchValues.Create("\"'\n;"u8);

    private static readonly SearchValues<byte> ModuleCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789_."u8);

    /// <summary>What the calls are named, up to the bracket, in lower case.</summary>
    public required IReadOnlyList<string> Calls { get; init; }

    /// <inheritdoc/>
    public override Anchor Anchor => field ??= Anchor.Words(Calls);

    /// <inheritdoc/>
    public override Reach Reach { get; } = new(LongestModule, Longest);

    /// <inheritdoc/>
    public override Exactness Exactness => Exactness.Generic;

    /// <inheritdoc/>
    internal override Range Examine(in Window window, Score score)
    {
        var start = window.Anchor + window.AnchorLength;
        var most = Mentions.AtEndOf(window.Text[..start], TakingThird) ? 3 : MostArguments;
        var last = LastText(window.Text[start..], most).GetOffsetAndLength(window.Text.Length - start);
        if (last.Length == 0 || IsOpposite(window.Text[..window.Anchor]) || IsPiece(window.Text[start..], last.Offset, last.Length) || IsNamed(window.Text[start..], last.Offset) || IsKey(window.Text[start..], last.Offset + last.Length))
            return default;
        if (Mentions.AtEndOf(window.Text[..start], Connecting) && !window.Text.Slice(start, last.Offset).Contains((byte)','))
            return default;

        var (from, to) = (start + last.Offset, start + last.Offset + last.Length);
        var value = window.Text[from..to];
        if (IsModule(value) || IsNumbered(value) || SecretValue.IsUuid(value) || NameInCode.IsInJenkins(window.Text[..from], window.Text[to..]))
            return default;
        score.Add(-1, "a call that signs in has it as an argument");
        PasswordValue.Judge(value, score);
        if (!score.IsRejected && PasswordValue.Kinds(value) < FewestKinds)
            score.Add(-2, "it has few kinds of characters");
        return from..to;
    }

    private static bool IsOpposite(ReadOnlySpan<byte> before) =>
        before.Length >= Opposite.Length && Ascii.EqualsIgnoreCase(before[^Opposite.Length..], Opposite);

    // { 'x5t#S256' => thumbprint }, { "user": user }: its value stands behind it.
    private static bool IsKey(ReadOnlySpan<byte> text, int end) => text[(end + 1)..].TrimStart((byte)' ') is [(byte)'=', (byte)'>', ..] or [(byte)':', ..];

    // @connection(keyName: "byPost"), connect(url, driver = "org.h2.Driver"): what has a name is looked at by that.
    private static bool IsNamed(ReadOnlySpan<byte> text, int start) => text[..(start - 1)].TrimEnd("\\ "u8) is [.., (byte)':' or (byte)'='];

    // connect(account, 'boto3.acm.client')
    private static bool IsModule(ReadOnlySpan<byte> value) => value.Contains((byte)'.') && char.IsAsciiLetter((char)value[0]) && !value.ContainsAnyExcept(ModuleCharacters);

    // connect("test-cluster", "client-123")
    private static bool IsNumbered(ReadOnlySpan<byte> value) =>
        value.TrimEnd("0123456789"u8) is [.. { IsEmpty: false } word, (byte)'-'] && !word.ContainsAnyExceptInRange((byte)'a', (byte)'z');

    // host + ':' + port, $host.':'.$port
    private static bool IsPiece(ReadOnlySpan<byte> text, int start, int length) =>
        text[..(start - 1)].TrimEnd((byte)' ') is [.., (byte)'+' or (byte)'.'] || text[(start + length + 1)..].TrimStart((byte)' ') is [(byte)'+', ..];

    // Goes over the arguments up to the end of the call or of the line, and gives the last one of the first that is a text.
    private static Range LastText(ReadOnlySpan<byte> text, int most)
    {
        var last = default(Range);
        var (at, arguments) = (0, 1);
        while (true)
        {
            var next = text[at..].IndexOfAny(Quotes);
            if (next < 0 || text[at + next] is (byte)'\n' or (byte)';' || text.Slice(at, next).ContainsAny((byte)')', (byte)'['))
                break;
            arguments += text.Slice(at, next).Count((byte)',');
            if (arguments > most)
                break;
            var start = at + next + 1;
            var length = text[start..].IndexOf(text[start - 1]);
            if (length < 0 || text.Slice(start, length).Contains((byte)'\n'))
                break;
            // Where the call itself stands in a text, its quotes have backslashes.
            var isEscaped = length > 0 && start > 1 && text[start - 2] == '\\' && text[start + length - 1] == '\\';
            last = start..(start + length - (isEscaped ? 1 : 0));
            at = start + length + 1;
        }

        return last;
    }
}
