using SecretGuard.Detection.Scoring;
using SecretGuard.Git;

namespace SecretGuard.LocalGuard;

/// <summary>The <c>.env</c> files at the top of a working tree that Git ignores. Others are scanned like any file.</summary>
internal static class DotenvSource
{
    private const int MostFiles = 50;

    private static readonly LineFormat Dotenv = new('=') { IsCredential = KnownValue.IsNamedSecret, IsCertain = false };

    /// <summary>Reads them. Git is asked only where there is one.</summary>
    /// <param name="top">The top of the working tree.</param>
    /// <param name="sink">Takes their values.</param>
    public static void Read(string top, CredentialSink sink)
    {
        string[] names = [.. Names(top).Where(name => !sink.Excludes(name)).Take(MostFiles)];
        if (names.Length == 0)
            return;

        try
        {
            foreach (var name in GitCommand.IgnoredOf(names, top, GitEnvironment.OfProcess))
                new CredentialFile(Path.Combine(top, name), name, Dotenv).Read(sink);
        }
        catch (Exception e) when (e is RepositoryException or UnreadableException)
        {
            sink.LeaveOut(string.Join(", ", names), "Git can't say whether it ignores it");
        }
    }

    private static IEnumerable<string> Names(string top)
    {
        try
        {
            return [.. Directory.EnumerateFiles(top, ".env*", new EnumerationOptions { AttributesToSkip = 0 })
                .Select(path => Path.GetFileName(path))
                .Where(name => name == ".env" || name.StartsWith(".env.", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The scan itself says that it can't look there.
            return [];
        }
    }
}
