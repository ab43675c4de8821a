
namespace SecretGuard.Tests.EndToEnd;

/// <summary>The options of <c>scan</c>.</summary>
internal sealed class ScanOptionsTests : EndToEndTest
{
    [TestCase("text")]
    [TestCase("json")]
    public void A_report_in_a_file_is_the_one_on_the_screen(string format)
    {
        Sandbox.Write("settings", Sandbox.NewCredential().Lines);
        var screen = Sandbox.Tool("scan", "settings", "--format", format);
        var file = Sandbox.Tool("scan", "settings", "--format", format, "--output", "report");
        file.AssertEndedWith(1);
        Assert.That(file.Everything, Is.Empty);
        Assert.That(WithoutTimes(File.ReadAllText(Sandbox.Here("report"))), Is.EqualTo(WithoutTimes(screen.Output)));
    }

    [Test]
    public void A_report_replaces_an_older_and_longer_one()
    {
        Sandbox.Write("report", new string('x', 10_000));
        Sandbox.Write("clean", "clean\n");
        Sandbox.Tool("scan", "clean", "--output", "report").AssertEndedWith(0);
        Assert.That(File.ReadAllText(Sandbox.Here("report")), Does.StartWith("Nothing found").And.Not.Contain("x"));
    }

    [Test]
    public void Several_formats_each_with_its_file()
    {
        Sandbox.Write("settings", Sandbox.NewCredential().Lines);
        var ran = Sandbox.Tool("scan", "--format", "sarif", "--output", "a.sarif", "--format", "csv", "--output", "b.csv", "--format", "github");
        ran.AssertEndedWith(1);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ran.Output, Does.StartWith("::error "));
            Assert.That(File.ReadAllText(Sandbox.Here("a.sarif")), Does.Contain("2.1.0"));
            Assert.That(File.ReadAllText(Sandbox.Here("b.csv")), Does.StartWith("state,reason,rule"));
        }
    }

    [Test]
    public void A_path_that_looks_like_an_option()
    {
        Sandbox.Write("-v", Sandbox.NewCredential().Lines);
        Assert.That(Sandbox.Scan("--", "-v").Paths, Is.EqualTo(["-v"]));
    }

    [Test]
    public void Quiet_says_nothing_where_there_is_nothing_to_say()
    {
        Sandbox.Write("clean", "clean\n");
        var ran = Sandbox.Tool("scan", "--quiet");
        ran.AssertEndedWith(0);
        Assert.That(ran.Everything, Is.Empty);
    }

    [TestCase("--quiet")]
    [TestCase("-q")]
    public void Quiet_prints_findings_and_no_advice(string option)
    {
        Sandbox.Write("settings", Sandbox.NewCredential().Lines);
        var ran = Sandbox.Tool("scan", option);
        ran.AssertEndedWith(1);
        Assert.That(ran.Output, Does.Contain("settings:2:25").And.Not.Contain("What to do now").And.Not.Contain("in 1 file"));
    }

    [TestCase("--verbose")]
    [TestCase("-v")]
    public void Verbose_lists_what_was_allowed_and_why(string option)
    {
        Sandbox.Write("settings", Sandbox.NewCredential().SecretLine.TrimEnd() + " # secretguard:allow of a test server\n");
        Assert.That(Sandbox.Tool("scan").Output, Does.Contain("1 allowed").And.Not.Contain("of a test server"));
        var ran = Sandbox.Tool("scan", option);
        ran.AssertEndedWith(0);
        Assert.That(ran.Output, Does.Contain("settings:1:25").And.Contain("of a test server"));
    }

    [Test]
    public void Findings_below_the_least_severity_do_not_count_and_are_counted()
    {
        Sandbox.Write("settings", Sandbox.NewCredential().IdLine);
        Sandbox.Tool("scan", "--min-severity", "medium").AssertEndedWith(1);
        var ran = Sandbox.Tool("scan", "--min-severity", "high");
        ran.AssertEndedWith(0);
        Assert.That(ran.Output, Does.Contain("1 below the severity that counts"));
    }

    [Test]
    public void Show_secrets_shows_them()
    {
        var credential = Sandbox.NewCredential();
        Sandbox.Write("settings", credential.Lines);
        foreach (var format in (string[])["text", "json"])
        {
            var ran = Sandbox.ToolThatShows("scan", "--show-secrets", "--format", format);
            Assert.That(ran.Code, Is.EqualTo(1));
            Assert.That(ran.Output.Contains(credential.Secret, StringComparison.Ordinal), Is.True, "the secret");
            Assert.That(ran.Output.Contains(credential.Id, StringComparison.Ordinal), Is.True, "the ID");
        }
    }

    [Test]
    public void One_job_and_many_give_the_same_report()
    {
        Sandbox.Init();
        for (var i = 0; i < 60; i++)
            Sandbox.Write($"folder{i % 7}/settings{i}", new string('\n', i * 50) + (i % 3 == 0 ? Sandbox.NewCredential().Lines : "clean\n"));
        var one = Sandbox.Scan("--jobs", "1");
        var many = Sandbox.Scan("--jobs", "8");
        one.AssertEndedWith(1);
        many.AssertEndedWith(1);
        Assert.That(one.Findings, Has.Length.EqualTo(20));
        Assert.That(WithoutTimes(many.Output), Is.EqualTo(WithoutTimes(one.Output)));
        Assert.That(
            WithoutTimes(Sandbox.Tool("scan", "--jobs", "8").Output),
            Is.EqualTo(WithoutTimes(Sandbox.Tool("scan", "--jobs", "1").Output)));
    }

    [TestCase("--nonsense")]
    [TestCase("--format")]
    [TestCase("--min-severity")]
    [TestCase("--range", "--quiet")]
    [TestCase("--format", "--history")]
    [TestCase("--report", "-v")]
    [TestCase("--report", "json=a", "--report", "csv=./a")]
    [TestCase("--output", "a", "--report", "csv=a")]
    [TestCase("--format", "xml")]
    [TestCase("--jobs", "0")]
    [TestCase("--jobs", "-1")]
    [TestCase("--jobs", "many")]
    [TestCase("--min-severity", "terrible")]
    [TestCase("--min-severity", "3")]
    [TestCase("--min-severity", "low,high")]
    [TestCase("--min-severity", "+2")]
    [TestCase("--config", "gone.toml")]
    public void A_wrong_option_is_said(params string[] options)
    {
        Sandbox.Write("settings", Sandbox.NewCredential().IdLine);
        var ran = Sandbox.Tool(["scan", .. options]);
        ran.AssertEndedWith(2);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ran.Output, Is.Empty);
            Assert.That(ran.Error, Does.StartWith("secretguard"));
            Assert.That(ran.Error, Does.Contain(options[^1].TrimStart('-')).Or.Contain(options[0].TrimStart('-')).Or.Contain("at least 1"));
            Assert.That(ran.Error.TrimEnd().Split('\n'), Has.Length.LessThanOrEqualTo(3));
        }
    }

    [TestCase("nonsense")]
    [TestCase("--nonsense")]
    [TestCase("Scan")]
    [TestCase("")]
    public void An_unknown_command_is_said(string verb)
    {
        var ran = Sandbox.Tool(verb);
        ran.AssertEndedWith(2);
        Assert.That(ran.Output, Is.Empty);
        Assert.That(ran.Error, Does.Contain($"'{verb}'").And.Contain("secretguard help"));
    }
}
