using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Rules.Aws;

/// <summary>
/// A password for CodeCommit over HTTPS: forty-four characters of base64 behind the name of its user, which ends in
/// <c>-at-</c> and the account.
/// <see href="https://docs.aws.amazon.com/codecommit/latest/userguide/setting-up-gc.html">Git credentials</see>.
/// </summary>
public sealed class AwsCodeCommitPassword : Rule
{
    private const int Digits = 12;
    private const int Length = 44;
    private const int LongestGap = 64;

    /// <inheritdoc/>
    public override Anchor Anchor { get; } = Anchor.Literal("-at-");

    /// <inheritdoc/>
    public override Reach Reach { get; } = new(1, Digits + LongestGap + Length + 2);

    /// <inheritdoc/>
    internal override Range Examine(in Window window, Score score)
    {
        var start = window.Anchor + window.AnchorLength;
        if (Alphabet.Digits.RunAtStart(window.Text[start..]) != Digits)
            return default;

        start += Digits;
        var runs = new RunFinder(window.Text[start..], Alphabet.Base64, RunFinder.LongestLeast);
        if (!runs.MoveNext() || runs.Start > LongestGap || runs.Length is < Length - 1 or > Length)
            return default;

        var password = window.Text.Slice(start + runs.Start, runs.Length);
        score.Add(5, "it follows the name of a user of CodeCommit");
        if (Placeholder.Reason(password) is { } reason)
            score.Reject(reason);
        return (start + runs.Start)..(start + runs.Start + runs.Length);
    }
}
