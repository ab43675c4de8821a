namespace SecretGuard.Tests.EndToEnd;

/// <summary>Secrets that were there before do not fail a scan.</summary>
internal sealed class BaselineCommandTests : EndToEndTest
{
    private const string Baseline = ".secretguard-baseline";

    [Test]
    public void What_is_recorded_is_counted_and_fails_nothing()
    {
        Recorded("settings");
        var ran = Sandbox.Tool("scan");
        ran.AssertEndedWith(0);
        Assert.That(ran.Output, Does.StartWith("Nothing found in ").And.Contain(", 1 known (baseline)."));
        var json = Sandbox.Scan().Json;
        Assert.That(json.GetProperty("summary").GetProperty("known").GetInt32(), Is.EqualTo(1));
        Assert.That(json.GetProperty("findings").GetArrayLength(), Is.Zero);
        Assert.That(Sandbox.Tool("scan", "-v").Output, Does.Contain("known  settings:2:25"));
    }

    [Test]
    public void What_comes_later_fails()
    {
        Recorded("settings");
        Sandbox.Write("later", Sandbox.NewCredential().Lines);
        var ran = Sandbox.Scan();
        ran.AssertEndedWith(1);
        Assert.That(ran.Paths, Is.EqualTo(["later"]));
    }

    [Test]
    public void A_file_that_moved_changes_nothing()
    {
        Recorded("settings");
        var before = File.ReadAllText(Sandbox.Here(Baseline));
        Directory.CreateDirectory(Sandbox.Here("folder"));
        File.Move(Sandbox.Here("settings"), Sandbox.Here("folder/other"));
        Sandbox.Tool("scan").AssertEndedWith(0);
        Sandbox.Tool("baseline").AssertEndedWith(0);
        Sandbox.Tool("baseline", "--check").AssertEndedWith(0);
        Assert.That(File.ReadAllText(Sandbox.Here(Baseline)), Is.EqualTo(before));
    }

    [Test]
    public void It_says_neither_paths_nor_lines_nor_secrets()
    {
        Recorded("settings");
        var lines = File.ReadAllLines(Sandbox.Here(Baseline));
        Assert.That(lines, Has.Length.EqualTo(3));
        Assert.That(lines[1], Does.Match("^# salt [0-9a-f]{8}(:[0-9a-f]{8}){3}$"));
        Assert.That(lines[2], Does.Match("^[0-9a-f]{8}(:[0-9a-f]{8}){3} hmac aws-secret-access-key$"));
    }

    [TestCase(true)]
    [TestCase(false)]
    public void Two_branches_that_add_to_it_merge_without_conflict(bool isBornOnBoth)
    {
        Sandbox.Init();
        Sandbox.Write("README", "first\n");
        if (!isBornOnBoth)
            Record("settings");
        Sandbox.CommitAll();
        Sandbox.Git("checkout", "-q", "-b", "one");
        Record("one");
        Sandbox.CommitAll();
        Sandbox.Git("checkout", "-q", "main");
        Sandbox.Git("checkout", "-q", "-b", "two");
        Record("two");
        Sandbox.CommitAll();
        Sandbox.Git("merge", "-q", "-m", "both", "one");

        var ran = Sandbox.Tool("scan");
        ran.AssertEndedWith(0);
        Assert.That(ran.Output, Does.Contain($"{(isBornOnBoth ? 2 : 3)} known"));
        Sandbox.Tool("baseline", "--check").AssertEndedWith(0);
        Record("later");
        Sandbox.Tool("scan").AssertEndedWith(0);
    }

    [Test]
    public void A_hook_lets_pass_what_is_known()
    {
        WiredRepository();
        var credential = Sandbox.NewCredential();
        Sandbox.Write("settings", credential.Lines);
        Sandbox.Tool("baseline").AssertEndedWith(0);
        Sandbox.Git("add", "--all");
        AssertPasses();
        Sandbox.Stage("other", $"{credential.Lines}\n");
        AssertPasses();
        Sandbox.Stage("new", Sandbox.NewCredential().Lines);
        AssertRefused();
    }

    [Test]
    public void What_is_gone_is_said_and_dropped()
    {
        Recorded("settings");
        Record("other");
        File.Delete(Sandbox.Here("other"));
        var check = Sandbox.Tool("baseline", "--check");
        check.AssertEndedWith(1);
        Assert.That(check.Output, Does.StartWith("1 secret of ").And.Contain("secretguard baseline --prune"));

        // What is new is not accepted by the way.
        var later = Sandbox.NewCredential();
        Sandbox.Write("later", later.Lines);
        Assert.That(Sandbox.Tool("baseline", "--prune").Output, Does.StartWith("Dropped 1 secret: "));
        Assert.That(File.ReadAllLines(Sandbox.Here(Baseline)), Has.Length.EqualTo(3));
        Sandbox.Tool("baseline", "--check").AssertEndedWith(0);
        Assert.That(Sandbox.Scan().Paths, Is.EqualTo(["later"]));
    }

    [Test]
    public void A_bad_line_is_an_error_with_file_and_line()
    {
        Recorded("settings");
        var secret = Sandbox.NewCredential();
        File.AppendAllText(Sandbox.Here(Baseline), $"{secret.Secret}\n");
        foreach (var verb in (string[])["scan", "baseline"])
        {
            var ran = Sandbox.Tool(verb);
            ran.AssertEndedWith(2);
            Assert.That(ran.Error, Does.Contain($"{Baseline}:4: this is no line of a baseline"));
        }
    }

    [Test]
    public void Another_one_can_be_named()
    {
        Sandbox.Init();
        Sandbox.Write("settings", Sandbox.NewCredential().Lines);
        Sandbox.Tool("baseline", "--baseline", "known/secrets").AssertEndedWith(3);
        Directory.CreateDirectory(Sandbox.Here("known"));
        Sandbox.Tool("baseline", "--baseline", "known/secrets").AssertEndedWith(0);
        Assert.That(File.ReadAllText(Sandbox.Here(".gitattributes")), Is.EqualTo("known/secrets merge=union\n"));
        Sandbox.Tool("scan").AssertEndedWith(1);
        Sandbox.Tool("scan", "--baseline", "known/secrets").AssertEndedWith(0);
        var ran = Sandbox.Tool("scan", "--baseline", "gone");
        ran.AssertEndedWith(2);
        Assert.That(ran.Error, Does.Contain("there is no baseline gone"));
    }

    [Test]
    public void A_report_tells_what_is_recorded()
    {
        Sandbox.Init();
        Sandbox.Write("settings", Sandbox.NewCredential().Lines);
        Sandbox.Tool("baseline", "--report", "csv=found.csv").AssertEndedWith(0);
        Assert.That(File.ReadAllText(Sandbox.Here("found.csv")), Does.Contain("open,,aws-secret-access-key,"));
    }

    [TestCase("--check", "settings")]
    [TestCase("--prune", "settings")]
    [TestCase("--prune", "--check")]
    [TestCase("--staged")]
    [TestCase("--format", "json")]
    [TestCase("--output", "report")]
    public void What_makes_no_sense_is_said(params string[] options)
    {
        Recorded("settings");
        var ran = Sandbox.Tool(["baseline", .. options]);
        ran.AssertEndedWith(2);
        Assert.That(ran.Error, Does.StartWith("secretguard: "));
    }

    private void Recorded(string path)
    {
        Sandbox.Init();
        Record(path);
    }

    private void Record(string path)
    {
        Sandbox.Write(path, Sandbox.NewCredential().Lines);
        var ran = Sandbox.Tool("baseline");
        ran.AssertEndedWith(0);
        Assert.That(ran.Output, Does.StartWith("Recorded 1 new secret: "));
    }
}
