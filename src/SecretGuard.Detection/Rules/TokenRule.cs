using SecretGuard.Detection.Decoding;
using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Rules;

/// <summary>A token that says itself what it is: a prefix that nothing else has, and then so many characters of an alphabet.</summary>
public abstract class TokenRule : Rule
{
    /// <summary>What tokens begin with.</summary>
    protected abstract string Prefix { get; }

    /// <summary>What follows the prefix.</summary>
    protected abstract Alphabet Alphabet { get; }

    /// <summary>Characters behind the prefix at least.</summary>
    protected abstract int Shortest { get; }

    /// <summary>Characters behind the prefix at most.</summary>
    protected virtual int Longest => Shortest;

    /// <inheritdoc/>
    public override Anchor Anchor => field ??= Anchor.Literal(Prefix);

    /// <inheritdoc/>
    public override Reach Reach => new(Escapes.Longest, Longest + 1);

    /// <inheritdoc/>
    internal override Range Examine(in Window window, Score score)
    {
        var text = window.Text[(window.Anchor + window.AnchorLength)..];
        var length = Alphabet.RunAtStart(text);
        if (length < Shortest || length > Longest || (length < text.Length && Alphabet.Alphanumeric.Contains(text[length])))
            return default;
        if (window.Anchor > 0 && Alphabet.Alphanumeric.Contains(window.Text[window.Anchor - 1]) && !Escapes.EndsAt(window.Text, window.Anchor))
            return default;
        if (!IsToken(text[..length]))
            return default;

        score.Add(5, $"it begins with {Prefix} and has the length and the characters of one");
        if (Placeholder.Reason(text[..length]) is { } reason)
            score.Reject(reason);
        return window.Anchor..(window.Anchor + window.AnchorLength + length);
    }

    /// <summary>Whether the characters behind the prefix are those of a token, as far as their alphabet and number don't say it.</summary>
    protected virtual bool IsToken(ReadOnlySpan<byte> body) => true;
}
