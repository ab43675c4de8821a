using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Rules.Aws;

/// <summary>
/// A session token of the Security Token Service: base64 of bytes that begin with <c>origin_ec</c> or <c>er/aws</c>. With
/// it belongs a temporary access key (<c>ASIA…</c>).
/// </summary>
public sealed class AwsSessionToken : Rule
{
    // Tokens have 300 characters and more; a shorter one is an example that somebody cut.
    private const int Shortest = 100;
    internal const int Longest = 4096;

    /// <inheritdoc/>
    public override Anchor Anchor { get; } = Anchor.Head("IQoJb3JpZ2luX2Vj", "IgoJb3JpZ2luX2Vj", "AgoJb3JpZ2luX2Vj", "FwoGZXIvYXdzE", "FQoGZXIvYXdzE");

    /// <inheritdoc/>
    public override Reach Reach => new(8, Longest);

    /// <inheritdoc/>
    internal override Range Examine(in Window window, Score score)
    {
        var text = window.Text[window.Anchor..];
        var length = Alphabet.Base64Variants.RunAtStart(text);
        if (length < Shortest || length == text.Length && length >= Longest)
            return default;
        if (window.Anchor > 0 && Alphabet.Base64.Contains(window.Text[window.Anchor - 1]) && !Decoding.Escapes.EndsAt(window.Text, window.Anchor))
            return default;

        score.Add(6, "it begins as session tokens do");
        if (Placeholder.Reason(text[..length]) is { } reason)
            score.Reject(reason);
        return window.Anchor..(window.Anchor + length);
    }
}
