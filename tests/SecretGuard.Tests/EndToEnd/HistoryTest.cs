using System.Text.Json;

namespace SecretGuard.Tests.EndToEnd;

/// <summary>A test of whole histories.</summary>
internal abstract class HistoryTest : EndToEndTest
{
    [SetUp]
    public void InitRepository()
    {
        Sandbox.Init();
        Commit("README", "first\n");
    }

    protected Ran ScanHistory(params string[] arguments) => Sandbox.Scan(["--history", .. arguments]);

    /// <summary>Commits a file.</summary>
    /// <returns>The commit's name.</returns>
    protected string Commit(string path, string text, string message = "a commit")
    {
        Sandbox.Stage(path, text);
        return CommitStaged("--message", message);
    }

    /// <summary>Commits what is staged.</summary>
    /// <returns>The commit's name.</returns>
    protected string CommitStaged(params string[] arguments)
    {
        Sandbox.Git(["commit", "--quiet", "--allow-empty", .. arguments]);
        return Sandbox.Head;
    }

    /// <summary>There is one secret, and it came in with a commit, under a path.</summary>
    protected JsonElement AssertBroughtBy(string? commit, string path, params string[] arguments)
    {
        var ran = ScanHistory(arguments);
        ran.AssertEndedWith(1);
        var finding = ran.Findings.Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(finding.TryGetProperty("commit", out var brought) ? brought.GetString() : null, Is.EqualTo(commit));
            Assert.That(finding.GetProperty("path").GetString(), Is.EqualTo(path));
            Assert.That(ran.Json.GetProperty("summary").GetProperty("complete").GetBoolean(), Is.True);
        }

        return finding;
    }

    protected void AssertClean(params string[] arguments)
    {
        var ran = ScanHistory(arguments);
        ran.AssertEndedWith(0);
        Assert.That(ran.Findings, Is.Empty);
    }

    protected static string?[] Texts(JsonElement finding, string name) =>
        [.. finding.GetProperty("history").GetProperty(name).EnumerateArray().Select(text => text.GetString())];
}
