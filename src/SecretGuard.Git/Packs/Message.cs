namespace SecretGuard.Git.Packs;

/// <summary>The message of a commit or a tag.</summary>
internal static class Message
{
    /// <summary>What stands behind the header.</summary>
    /// <param name="content">The content of a commit or a tag.</param>
    public static ReadOnlySpan<byte> In(ReadOnlySpan<byte> content)
    {
        var end = content.IndexOf("\n\n"u8);
        return end < 0 ? [] : content[(end + 2)..];
    }
}
