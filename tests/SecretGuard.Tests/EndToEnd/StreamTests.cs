using System.Diagnostics;
using System.Text.Json.Nodes;

namespace SecretGuard.Tests.EndToEnd;

/// <summary>Lines of JSON come while the scan goes on.</summary>
[Platform("Linux")]
internal sealed class StreamTests : RepositoriesTest
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Test]
    public void The_findings_of_a_repository_come_as_soon_as_it_is_done()
    {
        foreach (var name in new[] { "mirrors/a.git", "mirrors/slow.git" })
            Mirror(name, ("settings", Sandbox.NewCredential().Lines));
        var git = Sandbox.Shell("command -v git").Output.Trim();
        Sandbox.Write("wait", "");
        Sandbox.Write("slow/git", $"#!/bin/sh\ncase $PWD in *slow.git) while [ -e \"$WAIT\" ]; do sleep 0.05; done ;; esac\nexec {git} \"$@\"\n");
        Sandbox.Shell("chmod +x slow/git");
        Sandbox.Variables["WAIT"] = Sandbox.Here("wait");
        using var process = Sandbox.Start(
            ["env", $"PATH={Sandbox.Here("slow")}:{Environment.GetEnvironmentVariable("PATH")}", ToolUnderTest.Path, "scan", "--history", "--repos", "mirrors", "--jobs", "2", "--format", "jsonl"]);
        var line = process.StandardOutput.ReadLineAsync();
        try
        {
            Assert.That(line.Wait(Patience), Is.True, "while the other one waits");
            Assert.That((string)JsonNode.Parse(line.Result!)!["repository"]!, Is.EqualTo("mirrors/a.git"));
        }
        finally
        {
            File.Delete(Sandbox.Here("wait"));
        }

        var ran = Sandbox.Checked(Sandbox.Finish(process, Stopwatch.StartNew()));
        ran.AssertEndedWith(1);
        Assert.That(ran.Lines, Has.Length.EqualTo(2));
        Assert.That((string)JsonNode.Parse(ran.Lines[0])!["repository"]!, Is.EqualTo("mirrors/slow.git"));
        Assert.That((int)JsonNode.Parse(ran.Lines[1])!["summary"]!["findings"]!, Is.EqualTo(2));
    }
}
