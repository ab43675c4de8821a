namespace SecretGuard.Git.Packs;

/// <summary>How a tree begins: with the mode of its first entry. What only says that it is one may be a blob that nobody scanned.</summary>
internal static class TreeStart
{
    private const int LongestMode = 7;

    /// <summary>Looks whether an object begins like a tree.</summary>
    /// <param name="content">The object, at its start.</param>
    /// <exception cref="DamagedObjectException">It does not.</exception>
    /// <exception cref="IOException">It can't be read.</exception>
    /// <exception cref="UnreadableException">It can't be inflated.</exception>
    public static void Check(Stream content)
    {
        Span<byte> start = stackalloc byte[LongestMode];
        var length = content.ReadAtLeast(start, LongestMode, throwOnEndOfStream: false);
        if (length > 0 && !IsMode(start[..length]))
            throw new DamagedObjectException("it is not of the type that it says");
    }

    // Of a folder, of a file with whatever permissions (not all programs wrote the two that Git knows), of a link, of a submodule.
    private static bool IsMode(ReadOnlySpan<byte> start) =>
        start.StartsWith("40000 "u8) || start.StartsWith("040000 "u8) || start.StartsWith("120000 "u8) || start.StartsWith("160000 "u8)
        || (start.StartsWith("100"u8) && start[3..].IndexOfAnyExceptInRange((byte)'0', (byte)'7') == 3 && start[^1] == (byte)' ');
}
