using System.Diagnostics;
using System.Text.Json.Nodes;

namespace SecretGuard.Tests.EndToEnd;

/// <summary>Parts of a list, scanned by processes of their own and joined, are what one scan of the list gives.</summary>
internal sealed class ShardsTests : RepositoriesTest
{
    private const int Parts = 4;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [SetUp]
    public void MakeRepositories()
    {
        var shared = Sandbox.NewCredential();
        for (var i = 0; i < 12; i++)
            Mirror($"mirrors/r{i}.git", ("settings", i % 3 == 0 ? "none\n" : Sandbox.NewCredential().Lines), ("shared", i % 4 == 0 ? shared.Lines : "none\n"));
        Directory.CreateDirectory(Sandbox.Here("mirrors/broken.git"));
    }

    [TestCase("json")]
    [TestCase("jsonl")]
    [TestCase("sarif")]
    public void Four_processes_at_once_give_together_what_one_gives(string format)
    {
        var running = Enumerable.Range(1, Parts).Select(part => (Part: part, Process: Start(part, format))).ToList();
        foreach (var (_, process) in running)
        {
            using (process)
                Assert.That(Sandbox.Checked(Sandbox.Finish(process, Stopwatch.StartNew())).Code, Is.AnyOf(0, 1, 3));
        }

        AssertMergeIsTheWhole(format, [.. Enumerable.Range(1, Parts).Select(part => NameOf(part, format))]);
    }

    [Test]
    [Platform("Linux")]
    public void A_part_that_was_killed_and_run_again_does_no_harm()
    {
        foreach (var part in new[] { 1, 3, 4 })
            Run(part);
        using (var process = StartUntilItIsAtWork(2))
        {
            process.Kill();
            process.WaitForExit();
        }

        Assert.That(Directory.GetFiles(Sandbox.Here("."), "part2*"), Is.Empty, "nothing is left of it");
        File.Delete(Sandbox.Here("wait"));
        var incomplete = Sandbox.Tool("merge", "part1.json", "part3.json", "part4.json");
        Assert.That(incomplete.Error, Does.Contain("shard 2 of 4 is not among the reports"));

        Run(2);
        AssertMergeIsTheWhole("json", "part1.json", "part2.json", "part3.json", "part4.json");
    }

    [Test]
    [Platform("Linux")]
    public void A_part_that_was_stopped_and_run_again_does_no_harm_even_where_both_reports_are_joined()
    {
        foreach (var part in new[] { 1, 3, 4 })
            Run(part);
        using (var process = StartUntilItIsAtWork(2))
        {
            using (var kill = Process.Start("kill", [$"-TERM", $"{process.Id}"]))
                kill.WaitForExit();
            Thread.Sleep(200);
            File.Delete(Sandbox.Here("wait"));
            Sandbox.Checked(Sandbox.Finish(process, Stopwatch.StartNew()));
        }

        var report = JsonNode.Parse(File.ReadAllText(Sandbox.Here("part2.json")))!;
        Assert.That((bool)report["summary"]!["complete"]!, Is.False);
        Assert.That((string)report["summary"]!["skipped"]![0]!["reason"]!, Does.StartWith("somebody stopped the scan").Or.StartWith("there is no Git repository"));
        File.Move(Sandbox.Here("part2.json"), Sandbox.Here("stopped.json"));

        Run(2);
        AssertMergeIsTheWhole("json", "stopped.json", "part1.json", "part2.json", "part3.json", "part4.json", "part4.json");
    }

    private static string NameOf(int part, string format) => $"part{part}.{format}";

    private void Run(int part) => Assert.That(Sandbox.Tool(Arguments(part, "json")).Code, Is.AnyOf(0, 1, 3));

    private Process Start(int part, string format) => Sandbox.Start([ToolUnderTest.Path, .. Arguments(part, format)]);

    private static string[] Arguments(int part, string format) =>
        ["scan", "--history", "--repos", "mirrors", "--shard", $"{part}/{Parts}", "--format", format, "--output", NameOf(part, format)];

    /// <summary>Starts a part whose Git waits until the file <c>wait</c> is gone.</summary>
    private Process StartUntilItIsAtWork(int part)
    {
        var git = Sandbox.Shell("command -v git").Output.Trim();
        Sandbox.Write("wait", "");
        Sandbox.Write("slow/git", $"#!/bin/sh\n: > '{Escaped("at work")}'\nwhile [ -e '{Escaped("wait")}' ]; do sleep 0.05; done\nexec {git} \"$@\"\n");
        Sandbox.Shell("chmod +x slow/git");
        var process = Sandbox.Start(["env", "--default-signal=TERM", $"PATH={Sandbox.Here("slow")}:{Environment.GetEnvironmentVariable("PATH")}", ToolUnderTest.Path, .. Arguments(part, "json"), "--jobs", "1"]);
        var watch = Stopwatch.StartNew();
        while (!File.Exists(Sandbox.Here("at work")) && watch.Elapsed < Patience)
            Thread.Sleep(10);
        Assert.That(File.Exists(Sandbox.Here("at work")), Is.True);
        return process;
    }

    private string Escaped(string path) => Sandbox.Here(path).Replace("'", "'\\''", StringComparison.Ordinal);

    private void AssertMergeIsTheWhole(string format, params string[] reports)
    {
        var whole = Sandbox.Tool("scan", "--history", "--repos", "mirrors", "--format", format, "--output", "whole");
        var merged = Sandbox.Tool(["merge", "--output", "merged", .. reports]);
        merged.AssertEndedWith(whole.Code);
        Assert.That(Findings(File.ReadAllText(Sandbox.Here("merged"))), Is.EqualTo(Findings(File.ReadAllText(Sandbox.Here("whole")))));
    }

    // All but how long it took.
    private static string Findings(string report)
    {
        var text = System.Text.RegularExpressions.Regex.Replace(report, "\"milliseconds\": ?\\d+", "");
        if (!report.Contains("\"runs\"", StringComparison.Ordinal))
            return text;
        var run = JsonNode.Parse(report)!["runs"]!.AsArray().Single()!;
        var notifications = run["invocations"]!.AsArray().SelectMany(invocation => invocation!["toolExecutionNotifications"]!.AsArray()).Select(notification => notification!.ToJsonString());
        return $"{run["tool"]!.ToJsonString()}\n{run["results"]!.ToJsonString()}\n{run["originalUriBaseIds"]!.ToJsonString()}\n{string.Join('\n', notifications)}\n{run["properties"]!.ToJsonString()}";
    }
}
