namespace SecretGuard.Benchmarks.Texts;

/// <summary>
/// Real text: the files below the folder that <c>SECRETGUARD_CORPUS</c> names, or those that every machine with this
/// repository and the .NET SDK has, the source of this repository and the documentation of the reference assemblies.
/// </summary>
internal static class SourceText
{
    private const int Longest = 64 << 20;

    private static readonly string[] Extensions = [".cs", ".xml", ".js"];
    private static readonly string[] FoldersOfBuilds = [".git", "bin", "obj"];

    /// <summary>Reads the files one after the other, in the order of their paths.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static byte[] Read()
    {
        using var text = new MemoryStream();
        foreach (var file in Files())
        {
            var content = File.ReadAllBytes(file);
            if (!content.AsSpan().Contains((byte)0))
                text.Write(content.AsSpan(0, Math.Min(content.Length, Longest - (int)text.Length)));
            if (text.Length == Longest)
                break;
        }

        return text.ToArray();
    }

    private static IEnumerable<string> Files()
    {
        var corpus = Environment.GetEnvironmentVariable("SECRETGUARD_CORPUS");
        return !string.IsNullOrEmpty(corpus)
            ? FilesBelow(corpus)
            : FilesBelow(Repository()).Concat(FilesBelow(ReferencePacks())).Where(file => Extensions.Contains(Path.GetExtension(file)));
    }

    private static IEnumerable<string> FilesBelow(string folder)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint };
        return Directory.EnumerateFiles(folder, "*", options)
            .Where(file => !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Any(FoldersOfBuilds.Contains))
            .Order(StringComparer.Ordinal);
    }

    private static string Repository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "SecretGuard.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("The benchmarks run below the repository, or with SECRETGUARD_CORPUS.");
    }

    // The runtime stands in shared/NAME/VERSION of the folder that the packs stand in as well.
    private static string ReferencePacks() =>
        Path.GetFullPath("../../../packs", Path.GetDirectoryName(typeof(object).Assembly.Location)!);
}
