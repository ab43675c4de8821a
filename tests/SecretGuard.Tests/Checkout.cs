namespace SecretGuard.Tests;

/// <summary>The repository that the tests were built in.</summary>
internal static class Checkout
{
    /// <summary>Its top.</summary>
    public static string Folder { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "SecretGuard.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests don't run inside of the repository.");
        return folder.FullName;
    }
}
