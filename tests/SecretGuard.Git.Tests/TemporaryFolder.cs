namespace SecretGuard.Git.Tests;

/// <summary>A folder of a test's own, gone afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("secretguard-").FullName;

    public string this[string relative] => System.IO.Path.Combine(Path, relative);

    public string Write(string relative, string text) => Write(relative, System.Text.Encoding.UTF8.GetBytes(text));

    public string Write(string relative, byte[] content)
    {
        var path = this[relative];
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    public void Dispose()
    {
        // Git's objects are read-only, tests close folders, and there are names that .NET can't spell.
        using var rm = System.Diagnostics.Process.Start("sh", ["-c", "chmod -R u+rwx \"$0\" 2>/dev/null; rm -rf \"$0\"", Path]);
        rm.WaitForExit();
    }
}
