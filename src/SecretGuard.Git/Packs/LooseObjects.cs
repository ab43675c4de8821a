namespace SecretGuard.Git.Packs;

/// <summary>The objects of a folder that lie in files of their own, in folders named by the first two digits of their names.</summary>
internal static class LooseObjects
{
    /// <summary>Lists them.</summary>
    /// <param name="folder">The folder of objects.</param>
    /// <param name="hashLength">Bytes of an object's name.</param>
    /// <returns>Their names, in hexadecimal digits, and the paths of their files.</returns>
    /// <exception cref="UnreadableException">A folder can't be listed.</exception>
    public static IReadOnlyList<(string Name, string Path)> In(string folder, int hashLength)
    {
        try
        {
            return
            [
                .. from first in Directory.EnumerateDirectories(folder, "??")
                   let digits = Path.GetFileName(first)
                   where digits.All(char.IsAsciiHexDigitLower)
                   from file in Directory.EnumerateFiles(first)
                   let name = digits + Path.GetFileName(file)
                   where name.Length == hashLength * 2 && name.All(char.IsAsciiHexDigitLower)
                   select (name, file),
            ];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableException($"the objects in {folder} can't be listed: {e.Message}", e);
        }
    }
}
