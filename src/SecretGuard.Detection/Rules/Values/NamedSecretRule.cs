using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Rules.Aws;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Rules.Values;

/// <summary>A value without a shape, which looks random and stands beside a name that says that it is a secret.</summary>
public sealed class NamedSecretRule : Rule
{
    /// <inheritdoc/>
    public override Anchor Anchor { get; } = Anchor.NamedValue();

    /// <inheritdoc/>
    public override Reach Reach => Reach.OfContext;

    /// <inheritdoc/>
    public override Exactness Exactness => Exactness.Generic;

    /// <inheritdoc/>
    internal override Range Examine(in Window window, Score score)
    {
        var (start, end) = (window.Anchor, window.Anchor + window.AnchorLength);
        var before = window.Text[..start];
        if (JsonWebTokenRule.HasShape(window.Text[start..end]))
            return default;
        // What a password may look like, its base64 need not.
        if (EncodedValue.Decode(window.Text[start..end], stackalloc byte[EncodedValue.Longest]) is { IsEmpty: false } text && PasswordName.Is(Lead.To(before)))
        {
            score.Add(2, "the name beside it is that of a password, and it is base64 of text");
            PasswordValue.Judge(text, score);
            return start..end;
        }

        score.Add(SecretValue.PriorOfAny, "values that look random are rarely secrets");
        SecretValue.Judge(window.Text[start..end], before, window.Text[end..], score);

        // What hardly differs from one of AWS is no other's, and none of AWS either.
        if (!score.IsRejected && AwsSecretAccessKey.IsAlmostOne(window.Text[start..end]) && Lead.To(before) is var name && AwsNames.SaySecretKey(name) && AwsNames.SayService(name))
            score.Reject("the secret keys of AWS look different");
        return start..end;
    }
}
