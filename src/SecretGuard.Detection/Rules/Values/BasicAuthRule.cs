using System.Buffers;
using SecretGuard.Detection.Decoding;
using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Rules.Values;

/// <summary>
/// A user and a password in base64, as HTTP sends them and Docker and npm store them.
/// <see href="https://www.rfc-editor.org/rfc/rfc7617">RFC 7617</see>.
/// </summary>
public sealed class BasicAuthRule : Rule
{
    private const int Longest = 512;
    private const int Shortest = 12;

    private static readonly SearchValues<byte> Separators = SearchValues.Create(" \t\"'=:\\"u8);

    /// <summary>Words before the value, in lower case.</summary>
    public required IReadOnlyList<string> Leads { get; init; }

    /// <inheritdoc/>
    public override Anchor Anchor => field ??= Anchor.Words(Leads);

    /// <inheritdoc/>
    public override Reach Reach { get; } = new(1, Longest + 8);

    /// <inheritdoc/>
    public override Exactness Exactness => Exactness.Place;

    /// <inheritdoc/>
    internal override bool MayFit(in Window near)
    {
        var value = ValueBehind(near);
        var length = Alphabet.Base64.RunAtStart(value);
        return length >= Shortest || length == value.Length;
    }

    /// <inheritdoc/>
    internal override Range Examine(in Window window, Score score)
    {
        var start = window.Text.Length - ValueBehind(window).Length;
        var length = Alphabet.Base64.RunAtStart(window.Text[start..]);
        if (length is < Shortest or > Longest || (window.Anchor > 0 && IsOfName(window.Text[window.Anchor - 1])))
            return default;

        var value = window.Text.Slice(start, length);
        Span<byte> bytes = stackalloc byte[Longest + 4];
        var pair = bytes[..Base64Decoder.Decode(value, bytes)];
        var colon = pair.ContainsAnyExceptInRange((byte)0x20, (byte)0x7E) ? -1 : pair.IndexOf((byte)':');
        if (colon >= 0 && colon < pair.Length - 1)
        {
            score.Add(4, "a user and a password in base64");
            PasswordValue.Judge(pair[(colon + 1)..], score);
            return start..(start + length);
        }

        // Some services take a key of theirs in the same place.
        if (length < ValueText.Shortest || !value.ContainsAnyInRange((byte)'0', (byte)'9'))
            return default;
        score.Add(-1, "a value where a user and a password stand in base64");
        SecretValue.JudgeLetters(value, window.Text[(start + length)..], score);
        return start..(start + length);
    }

    private static ReadOnlySpan<byte> ValueBehind(in Window window)
    {
        var text = window.Text[(window.Anchor + window.AnchorLength)..];
        var start = text.IndexOfAnyExcept(Separators);
        return start < 0 ? [] : text[start..];
    }

    private static bool IsOfName(byte character) => Alphabet.Alphanumeric.Contains(character) || character is (byte)'_' or (byte)'.';
}
