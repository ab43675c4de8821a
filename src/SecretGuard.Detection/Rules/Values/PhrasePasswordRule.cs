using System.Buffers;
using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Rules.Values;

/// <summary>A password behind words that lead to nothing else: <c>IDENTIFIED BY '…'</c>, <c>sshpass -p …</c>.</summary>
public sealed class PhrasePasswordRule : Rule
{
    private const int Longest = 128;
    private const int LongestStatement = 96;

    private static readonly SearchValues<byte> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"u8);

    private static readonly WordSet Statements = ["create", "alter", "grant"];

    /// <summary>The words, in lower case.</summary>
    public required IReadOnlyList<string> Phrases { get; init; }

    /// <inheritdoc/>
    public override Anchor Anchor => field ??= Anchor.Words(Phrases);

    /// <inheritdoc/>
    public override Reach Reach { get; } = new(LongestStatement, Longest);

    /// <inheritdoc/>
    public override Exactness Exactness => Exactness.Place;

    /// <inheritdoc/>
    internal override Range Examine(in Window window, Score score)
    {
        var start = window.Anchor + window.AnchorLength;
        var text = window.Text[start..];
        var skipped = text.Length - text.TrimStart(" \t"u8).Length;
        text = text[skipped..];
        var quote = text is [(byte)'"' or (byte)'\'', ..] ? text[0] : (byte)0;
        if (quote != 0)
            text = text[1..];
        var length = quote != 0 ? text.IndexOf(quote) : text.IndexOfAny(" \t\r\n;"u8);
        if (length < 0 && quote == 0)
            length = text.Length;
        if (length <= 0)
            return default;
        var before = window.Text[..window.Anchor];
        if (quote == 0 ? !IsStatement(before, text[..length]) : IsProse(before, text[..length]))
            return default;

        score.Add(3, "a password stands there");
        PasswordValue.Judge(text[..length], score);
        start += skipped + (quote != 0 ? 1 : 0);
        return start..(start + length);
    }

    // Without quotes it is prose, unless a statement or a command begins the line, or a statement goes on in it.
    private static bool IsStatement(ReadOnlySpan<byte> before, ReadOnlySpan<byte> value)
    {
        var line = before[(before.LastIndexOf((byte)'\n') + 1)..];
        if (line.Trim(" \t\r"u8).IsEmpty)
            return value is not ([.., (byte)'.'] or [(byte)'*', ..]) && !value.ContainsAny("`<"u8);
        return Lead.Everywhere(line).LastOf(Statements) == 0;
    }

    // all columns identified by "colUsed"
    private static bool IsProse(ReadOnlySpan<byte> before, ReadOnlySpan<byte> value) =>
        !value.ContainsAnyExcept(Letters) && Lead.Everywhere(before).LastOf(Statements) < 0;
}
