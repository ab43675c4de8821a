using SecretGuard.Reports;

namespace SecretGuard.Tests.EndToEnd;

/// <summary>Reports in files, any number of them.</summary>
internal sealed class ReportTests : EndToEndTest
{
    [Test]
    public void One_scan_writes_any_number_of_reports()
    {
        Sandbox.Init();
        Sandbox.Write("settings", Sandbox.NewCredential().Lines);
        var reports = ReportFormats.Names.SelectMany(name => (string[])["--report", $"{name}=out=of {name}"]);
        var ran = Sandbox.Tool(["scan", "settings", .. reports]);
        ran.AssertEndedWith(1);
        Assert.That(ran.Output, Does.Contain("settings:2:25").And.Contain("What to do now"));
        foreach (var name in ReportFormats.Names)
        {
            var report = Sandbox.Checked(new Ran(1, File.ReadAllText(Sandbox.Here($"out=of {name}")), "", default)).Output;
            Assert.That(report, Does.Contain("settings").And.Contain("AWS secret access key").Or.Contain("aws-secret-access-key"), name);
            Assert.That(report, Does.Not.Contain("\e["), name);
        }
    }

    [Test]
    public void A_path_behind_a_report_is_a_path()
    {
        Sandbox.Write("settings", Sandbox.NewCredential().Lines);
        Sandbox.Write("clean", "clean\n");
        Sandbox.Tool("scan", "--report", "json=a", "--report", "csv=b", "clean").AssertEndedWith(0);
        Assert.That(File.Exists(Sandbox.Here("a")) && File.Exists(Sandbox.Here("b")), Is.True);
    }

    [TestCase("--report", "json=gone/report")]
    [TestCase("--output", "gone/report")]
    [TestCase("--output", ".")]
    public void A_report_that_can_not_be_written_is_said(params string[] options)
    {
        Sandbox.Write("clean", "clean\n");
        var ran = Sandbox.Tool(["scan", "clean", .. options]);
        ran.AssertEndedWith(3);
        Assert.That(ran.Error, Does.StartWith("secretguard: The report can't be written to "));
        Assert.That(ran.Error.TrimEnd().Split('\n'), Has.Length.EqualTo(1));
    }

    [TestCase("--report", "json", "names no file")]
    [TestCase("--report", "json=", "names no file")]
    [TestCase("--report", "xml=a", "gitlab-codequality")]
    [TestCase("--format", "xml", "gitlab-codequality")]
    public void A_report_that_is_not_known_is_said(string option, string value, string message)
    {
        var ran = Sandbox.Tool("scan", "--report", "json=first", option, value);
        ran.AssertEndedWith(2);
        Assert.That(ran.Error, Does.Contain(option).And.Contain(message));
        Assert.That(File.Exists(Sandbox.Here("first")), Is.False);
    }

    [Test]
    public void A_path_begins_no_command_of_a_pipeline()
    {
        Sandbox.Init();
        Sandbox.Write("::error file=x::y", Sandbox.NewCredential().Lines);
        Sandbox.Write("##vso[task.complete]", Sandbox.NewCredential().Lines);
        var ran = Sandbox.Tool("scan");
        ran.AssertEndedWith(1);
        Assert.That(ran.Lines, Has.None.StartsWith("::"));
        Assert.That(ran.Output, Does.Not.Contain("##vso["));
    }

    [Test]
    public void GitHub_gets_annotations_and_a_summary()
    {
        Sandbox.Init();
        Sandbox.Write("settings", Sandbox.NewCredential().Lines);
        Sandbox.Variables["GITHUB_STEP_SUMMARY"] = Sandbox.At("summary");
        var ran = Sandbox.Tool("scan", "--format", "github");
        ran.AssertEndedWith(1);
        Assert.That(ran.Output, Does.StartWith("::error file=settings,line=2,"));
        Assert.That(File.ReadAllText(Sandbox.At("summary")), Does.StartWith("<!-- secretguard -->\n### SecretGuard: 1 finding\n"));
    }

    [Test]
    public void SARIF_tells_the_repository_without_its_password()
    {
        Sandbox.Init();
        Sandbox.Write("settings", "clean\n");
        Sandbox.CommitAll();
        Sandbox.Git("remote", "add", "origin", "https://somebody:hidden@example.org/a/b.git");
        var ran = Sandbox.Tool("scan", "--format", "sarif");
        ran.AssertEndedWith(0);
        var from = ran.Json.GetProperty("runs")[0].GetProperty("versionControlProvenance")[0];
        Assert.That(from.GetProperty("repositoryUri").GetString(), Is.EqualTo("https://example.org/a/b.git"));
        Assert.That(from.GetProperty("revisionId").GetString(), Is.EqualTo(Sandbox.Head));
    }
}
