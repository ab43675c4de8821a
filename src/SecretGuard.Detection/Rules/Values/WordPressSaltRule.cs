using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Rules.Values;

/// <summary>
/// A key or salt of WordPress: sixty-four characters of any kind beside a name that nothing else has.
/// <see href="https://developer.wordpress.org/advanced-administration/wordpress/wp-config/">wp-config.php</see>.
/// </summary>
public sealed class WordPressSaltRule : Rule
{
    private const int Length = 64;
    // Behind a quote that only ends the name stands no value.
    private const int ShortestGap = 2;
    private const int LongestGap = 24;

    /// <inheritdoc/>
    public override Anchor Anchor { get; } = Anchor.Literal("AUTH_KEY", "LOGGED_IN_KEY", "NONCE_KEY", "AUTH_SALT", "LOGGED_IN_SALT", "NONCE_SALT");

    /// <inheritdoc/>
    public override Reach Reach { get; } = new(1, Length + LongestGap + 1);

    /// <inheritdoc/>
    public override Exactness Exactness => Exactness.Place;

    /// <inheritdoc/>
    internal override Range Examine(in Window window, Score score)
    {
        var nameEnd = window.Anchor + window.AnchorLength;
        var text = window.Text[nameEnd..];
        var gap = text.Length - text.TrimStart("'\", =\t>"u8).Length;
        if (gap is < ShortestGap or > LongestGap || text[gap - 1] is not ((byte)'\'' or (byte)'"'))
            return default;

        var length = text[gap..].IndexOf(text[gap - 1]);
        if (length != Length)
            return default;
        score.Add(5, "a salt of WordPress has this name and length");
        if (Placeholder.Reason(text.Slice(gap, length)) is { } reason)
            score.Reject(reason);
        return (nameEnd + gap)..(nameEnd + gap + length);
    }
}
