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

    // Those that take user%password, and user,password.
    private static readonly WordSet CommandsOfSamba = ["smbclient", "smbget", "rpcclient", "smbcacls"];
    private static readonly WordSet CommandsOfFtp = ["lftp"];

    /// <inheritdoc/>
    public override Anchor Anchor { get; } = Anchor.Literal(" -u ", " -U ", " --user");

    /// <inheritdoc/>
    public override Reach Reach { get; } = new(LongestCommand, Longest);

    /// <inheritdoc/>
    public override Exactness Exactness => Exactness.Place;

    /// <inheritdoc/>
    internal override Range Examine(in Window window, Score score)
    {
        if (SeparatorOf(Lead.Everywhere(window.Text[..window.Anchor])) is not { } separator)
            return default;

        var start = window.Anchor + window.AnchorLength;
        if (start < window.Text.Length && window.Text[start] == '=')
            start++;
        var argument = Argument.ReadFirst(window.Text[start..], End);
        start += argument.Start;
        var pair = window.Text.Slice(start, argument.Length);
        var middle = pair.IndexOf(separator);
        // A key ID of AWS says more of what stands behind it: curl --aws-sigv4.
        if (middle <= 0 || AwsAccessKeyId.HasShape(pair[..middle]) || Placeholder.IsTemplate(pair) || pair.IndexOf("//"u8) >= 0)
            return default;

        score.Add(3, "an option has a user and a password");
        PasswordValue.Judge(pair[(middle + 1)..], score);
        return (start + middle + 1)..(start + pair.Length);
    }

    // What stands between the user and the password; null where the command is another one.
    private static byte? SeparatorOf(Lead command) =>
        command.LastOf(CommandsOfSamba) >= 0 ? (byte)'%'
        : command.LastOf(CommandsOfFtp) >= 0 ? (byte)','
        : command.LastOf(Commands) >= 0 ? (byte)':'
        : null;
}
