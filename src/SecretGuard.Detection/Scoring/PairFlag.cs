namespace SecretGuard.Detection.Scoring;

/// <summary>
/// What stands between the name and the value of a pair and says nothing of either: <c>"slotSetting": false</c>, as the command
/// line of Azure lists settings of applications.
/// <see href="https://learn.microsoft.com/cli/azure/webapp/config/appsettings">az webapp config appsettings</see>.
/// </summary>
internal static class PairFlag
{
    private static readonly string[] Flags = ["\"slotSetting\": false", "\"slotSetting\": true"];

    /// <summary>What CloudFormation calls the value of a pair.</summary>
    /// <remarks><see href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_Output.html"/></remarks>
    public static readonly string[] Members = ["\"OutputValue\"", "\"ParameterValue\""];

    /// <summary>Bytes of the one with which a text begins; 0 where it begins with none.</summary>
    public static int LengthAtStartOf(ReadOnlySpan<byte> text) => Mentions.LengthAtStartOf(text, Flags);

    /// <summary>A text without its last line, where that is one.</summary>
    public static ReadOnlySpan<byte> TrimLine(ReadOnlySpan<byte> text)
    {
        var end = Math.Max(0, text.LastIndexOf((byte)'\n'));
        return LengthAtStartOf(text[end..].TrimStart(" \t\r\n"u8)) > 0 ? text[..end] : text;
    }
}
