using System.Text.Json.Nodes;

namespace SecretGuard.Tests.EndToEnd;

/// <summary>Reports of several scans as one.</summary>
internal sealed class MergeReportsTests : EndToEndTest
{
    [Test]
    public void Each_finding_once_and_fields_that_are_not_known_stay()
    {
        var (one, two) = (Finding("a", 1), Finding("a", 2));
        one["added"] = new JsonObject { ["later"] = true };
        Write("one.json", Report(one));
        Write("two.json", Report(two, Finding("a", 1)));
        var ran = Sandbox.Tool("merge", "one.json", "two.json", "one.json");
        ran.AssertEndedWith(1);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ran.Findings.Select(finding => finding.GetProperty("line").GetInt32()), Is.EqualTo([1, 2]));
            Assert.That(ran.Findings[0].GetProperty("added").GetProperty("later").GetBoolean(), Is.True);
            Assert.That(ran.Json.GetProperty("summary").GetProperty("findings").GetInt32(), Is.EqualTo(2));
            Assert.That(ran.Json.GetProperty("summary").GetProperty("secrets").GetInt32(), Is.EqualTo(1));
            Assert.That(ran.Json.GetProperty("summary").GetProperty("files").GetInt32(), Is.EqualTo(14), "a report that is given twice counts once");
            Assert.That(ran.Error, Does.Contain("2 findings in 3 reports."));
        }
    }

    [Test]
    public void Lines_and_documents_make_either()
    {
        Write("a.json", Report(Finding("a", 1)));
        var lines = Sandbox.Tool("merge", "a.json", "--format", "jsonl", "--quiet");
        Assert.That(lines.Lines, Has.Length.EqualTo(2));
        Assert.That(lines.Error, Is.Empty);
        Sandbox.Write("b.jsonl", lines.Output);
        Assert.That(Sandbox.Tool("merge", "b.jsonl", "a.json", "--format", "json").Findings, Has.Length.EqualTo(1));
    }

    [Test]
    public void What_was_not_scanned_is_still_said()
    {
        Write("a.json", Report());
        var incomplete = Report();
        incomplete["summary"]!["complete"] = false;
        incomplete["summary"]!["skipped"] = new JsonArray(new JsonObject { ["path"] = "x", ["reason"] = "damaged" });
        Write("b.json", incomplete);
        var ran = Sandbox.Tool("merge", "a.json", "b.json");
        ran.AssertEndedWith(3);
        Assert.That(ran.Error, Does.Contain("x: damaged"));

        incomplete["summary"]!["skipped"] = new JsonArray();
        Write("b.json", incomplete);
        Sandbox.Tool("merge", "a.json", "b.json").AssertEndedWith(3);
        Sandbox.Tool("merge", "a.json", "a.json").AssertEndedWith(0);
    }

    [TestCase("", "cut off")]
    [TestCase("{", "cut off")]
    [TestCase("text", "cut off")]
    [TestCase("[]", "summary is missing")]
    [TestCase("{}", "no report of SecretGuard")]
    [TestCase("12", "no report of SecretGuard")]
    [TestCase("""{"version":2,"findings":[],"summary":{}}""", "version that is not known")]
    [TestCase("""{"version":"1","findings":[],"summary":{}}""", "of another kind")]
    [TestCase("""{"version":1,"findings":[]}""", "no findings or no summary")]
    [TestCase("""{"version":1,"findings":[{}],"summary":{"findings":1,"complete":true,"skipped":[]}}""", "no fingerprint")]
    [TestCase("""{"version":1,"findings":[3],"summary":{"findings":1,"complete":true,"skipped":[]}}""", "of another kind")]
    [TestCase("""{"version":1,"findings":[],"summary":{"findings":1,"complete":true,"skipped":[]}}""", "does not fit")]
    [TestCase("""{"version":1,"findings":[],"summary":{"findings":0,"skipped":[]}}""", "does not fit")]
    [TestCase("""{"version":1,"findings":[],"summary":{"findings":0,"complete":true,"skipped":[3]}}""", "of another kind")]
    [TestCase("""{"version":1,"findings":[],"summary":{"findings":0,"complete":true,"skipped":[],"files":"x"}}""", "of another kind")]
    [TestCase("""{"path":"a","fingerprint":"x"}""", "no report of SecretGuard")]
    [TestCase("{\"path\":\"a\",\"fingerprint\":\"x\"}\n{\"path\":\"a\",\"fingerprint\":\"x\"}\n", "the summary is missing")]
    [TestCase("{\"path\":\"a\",\"fingerprint\":\"x\"}\n{\"summary\":{\"findings\":2,\"complete\":true,\"skipped\":[]}}\n", "does not fit")]
    [TestCase("{\"path\":\"a\",\"fingerprint\":\"x\"}\n{\"summary\":{\"findi", "cut off")]
    [TestCase("""{"version":"2.1.0","runs":[]}""", "a run in it has no tool")]
    [TestCase("""{"version":"2.0.0","runs":[]}""", "another version of SARIF")]
    [TestCase("""{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"SecretGuard"}},"results":[]}]}""", "no invocation")]
    [TestCase("""{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"SecretGuard"}},"results":[3],"invocations":[{}]}]}""", "of another kind")]
    public void A_file_that_is_no_whole_report_is_named(string text, string message)
    {
        Write("whole.json", Report());
        Sandbox.Write("broken", text);
        foreach (var arguments in new string[][] { ["merge", "broken"], ["merge", "--output", "out", "broken", "broken"] })
        {
            var ran = Sandbox.Tool(arguments);
            ran.AssertEndedWith(3);
            Assert.That(ran.Error, Does.Contain("broken can't be merged: ").And.Contain(message).Or.Contain("a field in one of them is of another kind"));
            Assert.That(ran.Output, Is.Empty);
            Assert.That(File.Exists(Sandbox.Here("out")), Is.False);
        }
    }

    [Test]
    public void A_real_report_that_is_cut_off_anywhere_is_named()
    {
        Sandbox.Init();
        Sandbox.Write("settings", Sandbox.NewCredential().Lines);
        foreach (var format in new[] { "json", "jsonl", "sarif" })
        {
            var report = Sandbox.Tool("scan", "--format", format).Output;
            // Without the end of its last line it is still whole.
            foreach (var length in Enumerable.Range(1, 8).Select(part => (report.Length - 2) * part / 8))
            {
                Sandbox.Write("cut", report[..length]);
                Sandbox.Tool("merge", "cut").AssertEndedWith(3);
            }
        }
    }

    [Test]
    public void What_does_not_fit_together_is_an_error()
    {
        Sandbox.Init();
        Write("a.json", Report());
        Sandbox.Tool("scan", "--format", "sarif", "--output", "a.sarif");
        AssertMisuse("one report is not made of both", "a.json", "a.sarif");
        AssertMisuse("only json or jsonl", "a.json", "--format", "sarif");
        AssertMisuse("only sarif", "a.sarif", "--format", "json");
        AssertMisuse("name the reports");
        var ran = Sandbox.Tool("merge", "nothing.json");
        ran.AssertEndedWith(3);
        Assert.That(ran.Error, Does.Contain("nothing.json can't be merged: there is no such file"));
    }

    [Test]
    public void Runs_of_another_tool_stay_apart_in_SARIF()
    {
        Sandbox.Init();
        Sandbox.Write("settings", Sandbox.NewCredential().Lines);
        Sandbox.Tool("scan", "--format", "sarif", "--output", "a.sarif");
        Sandbox.Write("b.sarif", """{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"other"}},"results":[{"message":{"text":"x"}}],"invocations":[{"executionSuccessful":true}]}]}""");
        var ran = Sandbox.Tool("merge", "a.sarif", "b.sarif", "a.sarif");
        ran.AssertEndedWith(1);
        Assert.That(ran.Json.GetProperty("runs").EnumerateArray().Select(run => run.GetProperty("results").GetArrayLength()), Is.EqualTo([1, 1]));
    }

    private static JsonObject Finding(string path, int line) => new()
    {
        ["rule"] = "a-rule",
        ["path"] = path,
        ["line"] = line,
        ["fingerprint"] = new string('f', 32),
    };

    private static JsonObject Report(params JsonObject[] findings) => new()
    {
        ["version"] = 1,
        ["findings"] = new JsonArray([.. findings]),
        ["summary"] = new JsonObject { ["findings"] = findings.Length, ["files"] = 7, ["complete"] = true, ["skipped"] = new JsonArray() },
    };

    private void Write(string path, JsonObject report) => Sandbox.Write(path, report.ToJsonString());

    private void AssertMisuse(string message, params string[] arguments)
    {
        var ran = Sandbox.Tool(["merge", .. arguments]);
        ran.AssertEndedWith(2);
        Assert.That(ran.Error, Does.Contain(message));
    }
}
