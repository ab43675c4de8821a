using System.Globalization;

namespace SecretGuard.Tests.EndToEnd;

/// <summary><c>secretguard allow</c>, and what it writes.</summary>
internal sealed class AllowTests : EndToEndTest
{
    private const string Configuration = ".secretguard.toml";

    [Test]
    public void An_allowed_secret_no_longer_blocks()
    {
        WiredRepository();
        Sandbox.Stage("settings", Sandbox.NewCredential().Lines);
        AssertRefused();
        var ran = Sandbox.Tool("allow", Sandbox.Scan("--staged").Fingerprint, "--reason", "of a test server");
        ran.AssertEndedWith(0);
        Assert.That(ran.Output, Does.Contain(Sandbox.Here(Configuration)));
        var scan = Sandbox.Tool("scan", "--verbose");
        scan.AssertEndedWith(0);
        Assert.That(scan.Output, Does.Contain("1 allowed").And.Contain($"{Configuration}:1: of a test server"));
        AssertPasses();
    }

    [Test]
    public void It_allows_that_secret_everywhere_and_no_other()
    {
        var fingerprint = Secret(out var credential);
        Sandbox.Write("copy", credential.Lines);
        Sandbox.Write("other", Sandbox.NewCredential().Lines);
        Sandbox.Tool("allow", fingerprint, "--reason", "x").AssertEndedWith(0);
        Assert.That(Sandbox.Scan().Paths, Is.EqualTo(["other"]));
    }

    [TestCase("# Ours.\nexclude = [ 'b', \"a\" ]   # not sorted\n\n\n[accounts]\n\"029608264753\" = \"production\"\n")]
    [TestCase("# without an end of line")]
    [TestCase("# Windows\r\nexclude = []\r\n")]
    [TestCase("min-severity = \"low\"\n\n[[allow]]\nfingerprint = \"00000000000000000000000000000000\"\nreason = \"é 文\"\n")]
    [TestCase("\ufeff# with a byte order mark\n")]
    public void What_the_file_says_already_stays_as_it_is(string before)
    {
        var fingerprint = Secret(out _);
        Sandbox.Write(Configuration, before);
        Sandbox.Tool("allow", fingerprint, "--reason", "x").AssertEndedWith(0);
        Assert.That(File.ReadAllBytes(Sandbox.Here(Configuration)).AsSpan().StartsWith(System.Text.Encoding.UTF8.GetBytes(before)), Is.True);
        Sandbox.Tool("scan").AssertEndedWith(0);
    }

    [TestCase("")]
    [TestCase("  ")]
    public void Without_a_reason_nothing_is_allowed(string reason) =>
        Sandbox.Tool("allow", Secret(out _), "--reason", reason).AssertEndedWith(2);

    [Test]
    public void Twice_is_as_once()
    {
        var fingerprint = Secret(out _);
        Sandbox.Tool("allow", fingerprint, "--reason", "x").AssertEndedWith(0);
        var once = File.ReadAllBytes(Sandbox.Here(Configuration));
        var ran = Sandbox.Tool("allow", fingerprint, "--reason", "y");
        ran.AssertEndedWith(0);
        Assert.That(ran.Output, Does.Contain("allowed already").And.Contain($"{Configuration}:1"));
        Assert.That(File.ReadAllBytes(Sandbox.Here(Configuration)), Is.EqualTo(once));
    }

    [Test]
    public void A_fingerprint_in_upper_case_is_the_same()
    {
        var fingerprint = Secret(out _);
        Sandbox.Tool("allow", fingerprint.ToUpperInvariant(), "--reason", "x").AssertEndedWith(0);
        Sandbox.Tool("scan").AssertEndedWith(0);
    }

    [TestCase("it's \"quoted\" \\ # and [more]")]
    [TestCase("two\nlines\tand a tab")]
    [TestCase("ünï 文 🔑")]
    public void A_reason_is_any_text(string reason)
    {
        var fingerprint = Secret(out _);
        Sandbox.Tool("allow", fingerprint, "--reason", reason).AssertEndedWith(0);
        var ran = Sandbox.Tool("scan", "--verbose");
        ran.AssertEndedWith(0);
        Assert.That(ran.Output, Does.Contain(reason.Replace("\n", "\\n", StringComparison.Ordinal).Replace('\t', ' ')));
    }

    [Test]
    public void It_is_written_at_the_root_from_wherever_it_is_said()
    {
        Sandbox.Init();
        Sandbox.Write("a/b/settings", Sandbox.NewCredential().Lines);
        var fingerprint = Sandbox.Scan().Fingerprint;
        Sandbox.Folder = "repo/a/b";
        Sandbox.Tool("allow", fingerprint, "--reason", "x").AssertEndedWith(0);
        Assert.That(File.Exists(Sandbox.Here(Configuration)), Is.False);
        Sandbox.Folder = "";
        Assert.That(File.Exists(Sandbox.Here("repo/" + Configuration)), Is.True);
        Sandbox.Tool("scan", "--repo", "repo").AssertEndedWith(0);
    }

    [Test]
    public void A_link_stays_a_link()
    {
        var fingerprint = Secret(out _);
        Sandbox.Write("shared.toml", "# shared\n");
        File.CreateSymbolicLink(Sandbox.Here(Configuration), "shared.toml");
        Sandbox.Tool("allow", fingerprint, "--reason", "x").AssertEndedWith(0);
        Assert.That(new FileInfo(Sandbox.Here(Configuration)).LinkTarget, Is.EqualTo("shared.toml"));
        Assert.That(File.ReadAllText(Sandbox.Here("shared.toml")), Does.Contain(fingerprint));
    }

    [Test]
    public void Today_is_the_last_day_of_an_entry_until_today()
    {
        var fingerprint = Secret(out _);
        Sandbox.Tool("allow", fingerprint, "--reason", "x", "--until", Day(0)).AssertEndedWith(0);
        Sandbox.Tool("scan").AssertEndedWith(0);
    }

    [TestCase("until = {0}")]
    [TestCase("until = \"{0}\"")]
    public void An_expired_entry_does_not_allow_and_is_said(string until)
    {
        var fingerprint = Secret(out _);
        Sandbox.Write(Configuration, $"[[allow]]\nfingerprint = \"{fingerprint}\"\nreason = \"x\"\n{string.Format(CultureInfo.InvariantCulture, until, Day(-1))}\n");
        var ran = Sandbox.Tool("scan");
        ran.AssertEndedWith(1);
        Assert.That(ran.Output, Does.Contain($"{Configuration}:1: this entry expired on {Day(-1)}"));

        // Allowed once more, it counts again.
        Sandbox.Tool("allow", fingerprint, "--reason", "still", "--until", Day(30)).AssertEndedWith(0);
        Sandbox.Tool("scan").AssertEndedWith(0);
    }

    [Test]
    public void An_unused_entry_is_said_of_a_full_scan_only()
    {
        Sandbox.Init();
        Sandbox.Write("clean", "clean\n");
        Sandbox.Write("a/clean", "clean\n");
        Sandbox.Write(Configuration, $"[[allow]]\nfingerprint = \"{new string('0', 32)}\"\nreason = \"x\"\n");
        Assert.That(Sandbox.Tool("scan").Output, Does.Contain($"{Configuration}:1: this entry accepts a secret that is no longer there"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Sandbox.Tool("scan", "clean").Output, Does.Not.Contain("no longer there"));
            Assert.That(Sandbox.Tool("scan", "--staged").Output, Does.Not.Contain("no longer there"));
            Assert.That(Sandbox.ToolOn([], "scan", "-").Output, Does.Not.Contain("no longer there"));
        }

        Sandbox.Folder = "repo/a";
        Assert.That(Sandbox.Tool("scan").Output, Does.Not.Contain("no longer there"));
    }

    [TestCase("", "--reason", "x")]
    [TestCase("123", "--reason", "x")]
    [TestCase("not-hexadecimal-not-hexadecimal-", "--reason", "x")]
    [TestCase("00000000000000000000000000000000")]
    [TestCase("00000000000000000000000000000000", "--reason", "x", "--until", "tomorrow")]
    [TestCase("00000000000000000000000000000000", "--reason", "x", "--until", "2027-02-30")]
    [TestCase("00000000000000000000000000000000", "--reason", "x", "--until", "31.12.2027")]
    public void What_is_wrong_is_said_and_nothing_is_written(params string[] arguments)
    {
        Sandbox.Init();
        var ran = Sandbox.Tool(["allow", .. arguments]);
        ran.AssertEndedWith(2);
        Assert.That(ran.Error, Does.StartWith("secretguard"));
        Assert.That(File.Exists(Sandbox.Here(Configuration)), Is.False);
    }

    [Test]
    public void A_file_that_is_wrong_already_is_left_alone()
    {
        Sandbox.Init();
        Sandbox.Write(Configuration, "\nnonsense = 1\n");
        var ran = Sandbox.Tool("allow", new string('0', 32), "--reason", "x");
        ran.AssertEndedWith(2);
        Assert.That(ran.Error, Does.Contain($"{Configuration}:2:"));
        Assert.That(File.ReadAllText(Sandbox.Here(Configuration)), Is.EqualTo("\nnonsense = 1\n"));
    }

    private string Secret(out Credential credential)
    {
        credential = Sandbox.NewCredential();
        Sandbox.Init();
        Sandbox.Write("settings", credential.Lines);
        return Sandbox.Scan().Fingerprint;
    }

    private static string Day(int fromToday) =>
        DateOnly.FromDateTime(DateTime.Now).AddDays(fromToday).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
