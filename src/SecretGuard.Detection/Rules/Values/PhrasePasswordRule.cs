using System.Buffers;
using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Rules.Values;

/// <summary>A password behind words that lead to nothing else: <c>IDENTIFIED BY '…'</c>, <c>sshpass -p …</c>.</summary>
public sealed class PhrasePasswordRule : Rule
{
    private const int Longest = 128;
    private const int LongestStatement = 96;

    private static readonly SearchValues<byte> Ends = SearchValues.Create(" \t\r\n;\"'"u8);

    /// <summary>The words, in lower case.</summary>
    public required IReadOnlyList<string> Phrases { get; init; }

    /// <summary>What begins a statement or a command that goes on with one of them, in lower case.</summary>
    internal WordSet Statements { get; init; } = ["create", "alter", "grant"];

    /// <summary>Whether they stand in no other statement or command than those, so that it need not be seen.</summary>
    public bool AreUnmistakable { get; init; }

    /// <inheritdoc/>
    public override Anchor Anchor => field ??= Anchor.Words(Phrases);

    /// <inheritdoc/>
    public override Reach Reach { get; } = new(LongestStatement, Longest);

    /// <inheritdoc/>
    public override Exactness Exactness => Exactness.Place;

    /// <inheritdoc/>
    internal override Range Examine(in Window window, Score score)
    {
        var behind = window.Anchor + window.AnchorLength;
        var argument = Argument.ReadFirst(window.Text[behind..], Ends);
        if (argument.Length == 0 || IsInQuotes(window.Text[..window.Anchor], window.Text[behind..]))
            return default;
        var start = behind + argument.Start;
        var before = window.Text[..window.Anchor];
        var value = window.Text.Slice(start, argument.Length);
        if (!AreUnmistakable && (argument.IsQuoted ? IsProse(before, value) : !IsStatement(before, value)))
            return default;

        score.Add(3, "a password stands there");
        PasswordValue.Judge(value, score);
        return start..(start + argument.Length);
    }

    // Without quotes it is prose, unless a statement or a command begins the line, or a statement goes on in it.
    private bool IsStatement(ReadOnlySpan<byte> before, ReadOnlySpan<byte> value)
    {
        var line = TextLine.Before(before);
        if (line.Trim(" \t\r"u8).IsEmpty)
            return value is not ([.., (byte)'.'] or [(byte)'*', ..]) && !value.ContainsAny("`<"u8);
        return Lead.Everywhere(line).LastOf(Statements) == 0;
    }

    // 'pre-shared-key'=17
    private static bool IsInQuotes(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after) =>
        before is [.., (byte)'"' or (byte)'\''] && !after.IsEmpty && after[0] == before[^1];

    // all columns identified by "colUsed"
    private bool IsProse(ReadOnlySpan<byte> before, ReadOnlySpan<byte> value) =>
        Alphabet.Letters.ContainsAll(value) && Lead.Everywhere(before).LastOf(Statements) < 0;
}
