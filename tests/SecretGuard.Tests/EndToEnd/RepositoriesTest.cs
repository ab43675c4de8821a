using System.Text.Json;

namespace SecretGuard.Tests.EndToEnd;

/// <summary>A test of many repositories.</summary>
internal abstract class RepositoriesTest : EndToEndTest
{
    [SetUp]
    public void WorkAboveThem() => Sandbox.Folder = ".";

    /// <summary>Makes a repository with one commit.</summary>
    /// <param name="name">Its path.</param>
    /// <param name="files">The paths and texts of its files.</param>
    protected void Repository(string name, params (string Path, string Text)[] files)
    {
        Sandbox.Git("init", "-q", "-b", "main", name);
        Commit(name, files);
    }

    /// <summary>Makes a repository without a working tree with one commit.</summary>
    protected void Mirror(string name, params (string Path, string Text)[] files)
    {
        Repository($"source of {name}", files);
        Sandbox.Git("clone", "-q", "--mirror", $"source of {name}", name);
        Directory.Delete(Sandbox.Here($"source of {name}"), recursive: true);
    }

    protected void Commit(string repository, params (string Path, string Text)[] files)
    {
        foreach (var (path, text) in files)
            Sandbox.Write(Path.Combine(repository, path), text);
        Sandbox.Git("-C", repository, "add", "--all");
        Sandbox.Git("-C", repository, "commit", "-q", "--allow-empty", "-m", "a commit");
    }

    protected Ran ScanAll(params string[] arguments) => Sandbox.Scan(["--history", .. arguments]);

    /// <summary>Where the findings are, as <c>repository:path</c>.</summary>
    protected static string[] Places(Ran ran) => [.. ran.Findings.Select(finding => $"{finding.GetProperty("repository").GetString()}:{finding.GetProperty("path").GetString()}")];

    /// <summary>What was not scanned, as <c>repository: reason</c>.</summary>
    protected static string[] Skipped(Ran ran) =>
        [.. Summary(ran).GetProperty("skipped").EnumerateArray().Select(skipped => $"{skipped.GetProperty("repository").GetString()}: {skipped.GetProperty("reason").GetString()}")];

    protected static JsonElement Summary(Ran ran) => ran.Json.GetProperty("summary");
}
