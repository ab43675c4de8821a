namespace SecretGuard.Git.Histories;

/// <summary>Reads the entries of trees. <see href="https://git-scm.com/book/en/v2/Git-Internals-Git-Objects#_tree_objects">Git objects</see>.</summary>
internal static class TreeEntries
{
    // "40000 " or "100644 ".
    private const int ShortestMode = 5;
    private const int LongestMode = 6;

    /// <summary>The name of the entry that an object's hash belongs to.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="hash">Where the hash stands.</param>
    /// <param name="hashLength">Its length.</param>
    /// <returns>The name's place; empty where these bytes are no entry's hash.</returns>
    public static Range NameBefore(ReadOnlySpan<byte> tree, int hash, int hashLength)
    {
        var end = hash - 1;
        if (end < 0 || tree[end] != 0)
            return default;

        // A name has no zero in it, so its entry begins within the hash that the last one stands in, or right behind it.
        var zero = tree[..end].LastIndexOf((byte)0);
        var (first, last) = zero < 0 ? (0, 0) : (zero + 1, Math.Min(end, zero + 1 + hashLength));
        var found = default(Range);
        for (var start = first; start <= last; start++)
        {
            if (!IsStart(tree, start, hashLength) || NameAt(tree[start..end]) is not (> 0 and var name))
                continue;
            if (!found.Equals(default))
                return NameFromStart(tree, end, hashLength);
            found = (start + name)..end;
        }

        return found;
    }

    private static bool IsStart(ReadOnlySpan<byte> tree, int start, int hashLength) =>
        start == 0 || (start > hashLength && tree[start - hashLength - 1] == 0);

    // Where the name begins behind the mode; 0 where there is no mode.
    private static int NameAt(ReadOnlySpan<byte> entry)
    {
        var mode = entry.IndexOf((byte)' ');
        return mode is >= ShortestMode and <= LongestMode && !entry[..mode].ContainsAnyExceptInRange((byte)'0', (byte)'7') ? mode + 1 : 0;
    }

    // Some hashes look like the start of an entry; from the tree's start there is no doubt.
    private static Range NameFromStart(ReadOnlySpan<byte> tree, int wanted, int hashLength)
    {
        for (var start = 0; start < wanted;)
        {
            var end = tree[start..].IndexOf((byte)0);
            if (end < 0)
                return default;
            if (start + end == wanted)
                return (start + NameAt(tree[start..wanted]))..wanted;
            start += end + 1 + hashLength;
        }

        return default;
    }
}
