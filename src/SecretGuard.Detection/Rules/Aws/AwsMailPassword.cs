using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Rules.Aws;

/// <summary>
/// A password for SES over SMTP: forty-four characters of base64, thirty-three bytes of which the first is 4. It belongs to
/// an access key ID, which is the user's name.
/// <see href="https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html">SMTP credentials</see>.
/// </summary>
public sealed class AwsMailPassword : Rule
{
    private const int Length = 44;

    private static readonly WordSet Mail = ["smtp", "ses", "mail", "email", "mailer", "sasl"];

    /// <inheritdoc/>
    public override Anchor Anchor { get; } = Anchor.Base64Run(Length);

    /// <inheritdoc/>
    public override Reach Reach => Reach.OfContext;

    /// <inheritdoc/>
    public override Exactness Exactness => Exactness.Named;

    /// <inheritdoc/>
    internal override bool MayFit(in Window near) =>
        near.Text[near.Anchor..] is [(byte)'B', >= (byte)'A' and <= (byte)'P', ..] && !near.Text[(near.Anchor + near.AnchorLength)..].StartsWith("="u8);

    /// <inheritdoc/>
    internal override Range Examine(in Window window, Score score)
    {
        var (start, end) = (window.Anchor, window.Anchor + window.AnchorLength);
        var value = window.Text[start..end];
        score.Add(-4, "it has the length and the first byte of one");
        var before = window.Text[..start];
        SecretValue.Judge(value, before, window.Text[end..], score);
        if (before.IndexOf("AKIA"u8) >= 0)
            score.Add(7, "an access key ID stands before it");
        else if (Lead.Everywhere(before).LastOf(Mail) >= 0)
            score.Add(3, "mail is mentioned near it");
        return start..end;
    }
}
