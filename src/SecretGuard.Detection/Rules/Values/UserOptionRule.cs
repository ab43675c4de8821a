using System.Buffers;
using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Rules.Aws;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Rules.Values;

/// <summary>A user and a password in an option of a command: <c>curl -u user:password</c>.</summary>
public sealed class UserOptionRule : Rule
{
    private const int LongestCommand = 200;
    private const int Longest = 200;

    private static readonly SearchValues<byte> End = SearchValues.Create(" \t\r\n\"'"u8);

    private static readonly WordSet Commands = ["curl", "wget", "http", "https", "skopeo", "ldapsearch", "mosquitto", "etcdctl"];

    /// <inheritdoc/>
    public override Anchor Anchor { get; } = Anchor.Literal(" -u ", " --user");

    /// <inheritdoc/>
    public override Reach Reach { get; } = new(LongestCommand, Longest);

    /// <inheritdoc/>
    public override Exactness Exactness => Exactness.Place;

    /// <inheritdoc/>
    internal override Range Examine(in Window window, Score score)
    {
        if (Lead.Everywhere(window.Text[..window.Anchor]).LastOf(Commands) < 0)
            return default;

        var start = window.Anchor + window.AnchorLength;
        if (start < window.Text.Length && window.Text[start] is (byte)' ' or (byte)'=')
            start++;
        if (start < window.Text.Length && window.Text[start] is (byte)'"' or (byte)'\'')
            start++;
        var pair = window.Text[start..];
        var end = pair.IndexOfAny(End);
        pair = end < 0 ? pair : pair[..end];
        var colon = pair.IndexOf((byte)':');
        // A key ID of AWS says more of what stands behind it: curl --aws-sigv4.
        if (colon <= 0 || AwsAccessKeyId.HasShape(pair[..colon]) || Placeholder.IsTemplate(pair) || pair.IndexOf("//"u8) >= 0)
            return default;

        score.Add(3, "an option has a user and a password");
        PasswordValue.Judge(pair[(colon + 1)..], score);
        return (start + colon + 1)..(start + pair.Length);
    }
}
