namespace SecretGuard.Tests.EndToEnd;

/// <summary>What can't be read: a clear message, the right exit code, and never a clean 0.</summary>
internal sealed class BadInputTests : EndToEndTest
{
    private const string Nobody = "65534";

    [Test]
    [Platform("Linux")]
    public void An_unreadable_file_is_named([Values] bool inRepository)
    {
        if (inRepository) Sandbox.Init();
        Sandbox.Write("clean", "clean\n");
        Sandbox.Write("locked", Sandbox.NewCredential().Lines);
        var ran = AsNobody("chmod 000 locked", "scan");
        ran.AssertEndedWith(3);
        Assert.That(ran.Output, Does.Contain("locked: permission denied").Or.Contain("locked: Permission denied"));
        Assert.That(ran.Output, Does.Contain("Not everything was scanned").And.Contain("1 not scanned"));

        var json = AsNobody("", "scan --format json");
        json.AssertEndedWith(3);
        var summary = json.Json.GetProperty("summary");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(summary.GetProperty("complete").GetBoolean(), Is.False);
            Assert.That(summary.GetProperty("skipped")[0].GetProperty("path").GetString(), Is.EqualTo("locked"));
            Assert.That(summary.GetProperty("skipped")[0].GetProperty("reason").GetString(), Is.Not.Empty);
        }

        AsNobody("", "scan --quiet").AssertEndedWith(3);
        AsNobody("", "scan locked").AssertEndedWith(3);
    }

    [Test]
    [Platform("Linux")]
    public void An_unreadable_file_does_not_hide_findings_elsewhere()
    {
        Sandbox.Write("settings", Sandbox.NewCredential().Lines);
        Sandbox.Write("locked", Sandbox.NewCredential().Lines);
        var ran = AsNobody("chmod 000 locked", "scan");
        ran.AssertEndedWith(3);
        Assert.That(ran.Output, Does.Contain("settings:2:25").And.Contain("1 not scanned"));
    }

    [Test]
    [Platform("Linux")]
    public void An_unreadable_file_keeps_the_baseline_as_it_is([Values("baseline", "baseline --prune", "baseline --check")] string command)
    {
        const string Baseline = ".secretguard-baseline";
        Sandbox.Init();
        Sandbox.Write("settings", Sandbox.NewCredential().Lines);
        Sandbox.Tool("baseline").AssertEndedWith(0);
        var before = File.ReadAllText(Sandbox.Here(Baseline));
        Sandbox.Write("settings", Sandbox.NewCredential().Lines);
        Sandbox.Write("locked", "");
        var ran = AsNobody("chmod 000 locked", command);
        ran.AssertEndedWith(3);
        Assert.That(ran.Error, Does.Contain("not scanned  locked: ").And.Contain("the baseline stays as it is"));
        Assert.That(File.ReadAllText(Sandbox.Here(Baseline)), Is.EqualTo(before));
    }

    [Test]
    [Platform("Linux")]
    public void An_unreadable_folder_is_named([Values] bool inRepository)
    {
        if (inRepository) Sandbox.Init();
        Sandbox.Write("locked/settings", Sandbox.NewCredential().Lines);
        var ran = AsNobody("chmod 000 locked", "scan");
        ran.AssertEndedWith(3);
        Assert.That(ran.Output, Does.Contain("locked"));
    }

    [Test]
    [Platform("Linux")]
    public void An_unreadable_configuration_is_named()
    {
        Sandbox.Init();
        Sandbox.Write(".secretguard.toml", "");
        var ran = AsNobody("chmod 000 .secretguard.toml", "scan");
        ran.AssertEndedWith(3);
        Assert.That(ran.Error, Does.Contain(".secretguard.toml"));
    }

    [Test]
    [Platform("Linux")]
    public void A_report_that_can_not_be_written_is_said()
    {
        Sandbox.Write("settings", Sandbox.NewCredential().Lines);
        Sandbox.Write("locked", "");
        var ran = AsNobody("chmod 000 locked", "scan settings --output locked");
        ran.AssertEndedWith(3);
        Assert.That(ran.Error, Does.Contain("can't be written to locked"));
        Sandbox.Tool("scan", "settings", "--output", "gone/report").AssertEndedWith(3);
    }

    [Test]
    public void A_pipe_in_the_tree_does_not_hang([Values] bool inRepository)
    {
        if (inRepository) Sandbox.Init();
        Sandbox.Shell("mkfifo pipe").AssertEndedWith(0);
        Sandbox.Write("settings", Sandbox.NewCredential().Lines);
        var ran = Sandbox.Scan();
        ran.AssertEndedWith(1);
        Assert.That(ran.Time, Is.LessThan(TimeSpan.FromSeconds(20)));
    }

    [Test]
    public void A_pipe_that_took_the_place_of_a_tracked_file_does_not_hang()
    {
        Sandbox.Init();
        Sandbox.Write("settings", "clean\n");
        Sandbox.CommitAll();
        Sandbox.Shell("rm settings && mkfifo settings && exec \"$tool\" scan").AssertEndedWith(0);
    }

    [TestCase("bash -c '\"$0\" scan <(printf %s \"$1\")' \"$tool\" \"$1\"")]
    [TestCase("printf %s \"$1\" | \"$tool\" scan /dev/stdin")]
    [TestCase("mkfifo pipe; printf %s \"$1\" >pipe & \"$tool\" scan pipe; code=$?; cat <>pipe >/dev/null & sleep 0.1; kill $!; exit $code")]
    [TestCase("printf %s \"$1\" >file; \"$tool\" scan /dev/stdin <file")]
    public void A_pipe_that_is_named_is_never_clean_without_being_read(string script)
    {
        var ran = Sandbox.Shell(script, Sandbox.NewCredential().Lines);
        Assert.That(ran.Code, Is.GreaterThan(0), ran.Everything);
    }

    [TestCase("printf 'not an index at all, not at all' >.git/index")]
    [TestCase("printf x | dd of=.git/index bs=1 seek=7 conv=notrunc 2>/dev/null")]
    [TestCase("head -c 50 .git/index >x && mv x .git/index")]
    public void A_damaged_index_is_said(string damage)
    {
        WiredRepository();
        Sandbox.Stage("settings", "region = eu-west-1\n");
        Sandbox.Shell(damage).AssertEndedWith(0);

        var staged = Sandbox.Tool("scan", "--staged");
        staged.AssertEndedWith(3);
        Assert.That(staged.Everything, Does.Contain("index").Or.Contain("is missing"));
        Sandbox.Tool("scan").AssertEndedWith(3);
        Sandbox.Tool("hook", "pre-commit").AssertEndedWith(3);
        Assert.That(Sandbox.TryGit("commit", "-m", "message").Code, Is.Not.Zero);
    }

    [TestCase("rm -f \"$1\"")]
    [TestCase("chmod u+w \"$1\" && printf garbage >\"$1\"")]
    [TestCase("chmod u+w \"$1\" && : >\"$1\"")]
    public void A_missing_or_damaged_object_is_said(string damage)
    {
        WiredRepository();
        Sandbox.Stage("settings", "region = eu-west-1\n");
        Sandbox.Shell(damage, ObjectFile("settings")).AssertEndedWith(0);
        var ran = Sandbox.Tool("scan", "--staged");
        ran.AssertEndedWith(3);
        Assert.That(ran.Output, Does.Contain("settings"));

        var hook = Sandbox.Tool("hook", "pre-commit");
        hook.AssertEndedWith(3);
        Assert.That(hook.Error, Does.Contain("settings"));
    }

    [Test]
    public void A_missing_object_of_the_version_before_is_said()
    {
        WiredRepository();
        Sandbox.Write("settings", "first\n");
        Sandbox.CommitAll();
        var file = ObjectFile("settings");
        Sandbox.Stage("settings", "first\n" + Sandbox.NewCredential().Lines);
        File.Delete(file);
        Assert.That(Sandbox.Tool("scan", "--staged").Code, Is.AnyOf(1, 3));
    }

    [Test]
    public void A_missing_commit_is_said()
    {
        WiredRepository();
        Sandbox.Stage("settings", "region = eu-west-1\n");
        var head = Sandbox.Head;
        File.Delete(Sandbox.Here($".git/objects/{head[..2]}/{head[2..]}"));
        var ran = Sandbox.Tool("scan", "--staged");
        ran.AssertEndedWith(3);
        Assert.That(ran.Error, Does.Contain(head));
    }

    [Test]
    public void A_GIT_DIR_that_is_not_there_is_said()
    {
        Sandbox.Init();
        Sandbox.Variables["GIT_DIR"] = "gone";
        var ran = Sandbox.Tool("scan", "--staged");
        ran.AssertEndedWith(2);
        Assert.That(ran.Error, Does.Contain("GIT_DIR"));
    }

    [Test]
    public void Without_git_a_scan_says_so()
    {
        Sandbox.Init();
        Sandbox.Write("settings", Sandbox.NewCredential().Lines);
        Directory.CreateDirectory(Sandbox.At("nothing"));
        Sandbox.Variables["PATH"] = Sandbox.At("nothing");
        var ran = Sandbox.Tool("scan");
        Assert.That(ran.Code, Is.AnyOf(2, 3));
        Assert.That(ran.Error, Does.Contain("git"));
    }

    [Test]
    public void A_hook_that_is_not_known_is_an_error()
    {
        Sandbox.Init();
        Sandbox.Tool("hook", "post-nonsense").AssertEndedWith(2);
        Sandbox.Tool("hook").AssertEndedWith(2);
    }

    [Test]
    public void A_hook_outside_of_a_repository_is_an_error() => Sandbox.Tool("hook", "pre-commit").AssertEndedWith(2);

    [TestCase("scan")]
    [TestCase("scan --format json")]
    public void A_closed_pipe_is_no_clean_scan(string command)
    {
        Sandbox.Write("settings", Sandbox.NewCredential().Lines);
        var ran = Sandbox.Shell($"{{ \"$tool\" {command}; echo $? >code; }} | head -0; cat code");
        Assert.That(ran.Output.Trim(), Is.AnyOf("1", "3"));
        Assert.That(ran.Error, Is.Empty.Or.StartsWith("secretguard: "));
    }

    [TestCase("scan >&-")]
    [TestCase("scan --format json >&-")]
    [TestCase("scan 2>&-")]
    [TestCase("scan <&-")]
    [TestCase("scan >&- 2>&-")]
    public void Closed_streams_are_no_clean_scan(string command)
    {
        Sandbox.Write("settings", Sandbox.NewCredential().Lines);
        Assert.That(Sandbox.Shell($"\"$tool\" {command}").Code, Is.AnyOf(1, 3));
    }

    [Test]
    public void A_closed_error_stream_does_not_change_the_exit_code() =>
        Sandbox.Shell("\"$tool\" scan gone 2>&-").AssertEndedWith(2);

    [Test]
    [Platform("Linux")]
    public void A_refused_commit_is_refused_where_nobody_can_read_why()
    {
        WiredRepository();
        Sandbox.Stage("settings", Sandbox.NewCredential().Lines);
        var head = Sandbox.Head;
        foreach (var to in (string[])["| head -0", "2>&-", "2>/dev/full", ">&- 2>&-"])
            Sandbox.Shell($"git commit -q -m message {to}");
        Assert.That(Sandbox.Head, Is.EqualTo(head));
    }

    [TestCase("scan >/dev/full")]
    [TestCase("scan --format json >/dev/full")]
    [TestCase("scan --output /dev/full")]
    [TestCase("scan --format json --output /dev/full")]
    [TestCase("rules >/dev/full")]
    [TestCase("help >/dev/full")]
    [Platform("Linux")]
    public void A_full_disk_is_said(string command)
    {
        Sandbox.Write("clean", "clean\n");
        var ran = Sandbox.Shell($"\"$tool\" {command}");
        ran.AssertEndedWith(3);
        Assert.That(ran.Error, Does.StartWith("secretguard: ").And.Contain("written"));
    }

    [Test]
    public void A_folder_in_the_place_of_the_configuration_is_no_configuration()
    {
        Sandbox.Write("settings", Sandbox.NewCredential().Lines);
        Sandbox.Write("folder/file", "");
        Sandbox.Tool("scan", "--config", "folder").AssertEndedWith(2);
    }

    private string ObjectFile(string path)
    {
        var id = Sandbox.Git("rev-parse", $":{path}").Trim();
        return Sandbox.Here($".git/objects/{id[..2]}/{id[2..]}");
    }

    /// <summary>Runs the tool as somebody whom permissions concern.</summary>
    private Ran AsNobody(string prepare, string command)
    {
        var run = Environment.IsPrivilegedProcess ? $"setpriv --reuid={Nobody} --regid={Nobody} --clear-groups --" : "";
        if (Environment.IsPrivilegedProcess)
        {
            Assume.That(Sandbox.Shell($"{run} \"$tool\" --version").Code, Is.Zero, "nobody may start the tool");
            Sandbox.Shell("chmod 755 \"$1\" && chown -R \"$2\" \"$1\"", Path.GetDirectoryName(Sandbox.At("x"))!, Nobody).AssertEndedWith(0);
            Sandbox.Shell("chmod 755 \"$1\"", Path.GetDirectoryName(Path.GetDirectoryName(Sandbox.At("x")))!).AssertEndedWith(0);
        }

        return Sandbox.Shell($"{(prepare.Length > 0 ? prepare + " && " : "")}exec {run} \"$tool\" {command}");
    }
}
