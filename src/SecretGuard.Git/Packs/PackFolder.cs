namespace SecretGuard.Git.Packs;

/// <summary>The packs of a folder of objects.</summary>
internal static class PackFolder
{
    /// <summary>Lists the packs that have an index. Those without one are being written, or left behind.</summary>
    /// <param name="folder">The folder of objects.</param>
    /// <exception cref="UnreadableException">The folder can't be listed.</exception>
    public static IReadOnlyList<string> PacksOf(string folder)
    {
        var packs = Path.Combine(folder, "pack");
        try
        {
            return Directory.Exists(packs)
                ? [.. Directory.EnumerateFiles(packs, "*.idx").Select(index => Path.ChangeExtension(index, ".pack")).Order(StringComparer.Ordinal)]
                : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableException($"the packs in {packs} can't be listed: {e.Message}", e);
        }
    }
}
