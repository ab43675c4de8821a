using System.Text;
using SecretGuard.Detection.Rules;

namespace SecretGuard.Tests.EndToEnd;

/// <summary>Rules of somebody's own, from the configuration to the refused commit.</summary>
internal sealed class OwnRuleTests : EndToEndTest
{
    private const string Configuration = ".secretguard.toml";

    private const string Acme =
        """
        [[rules]]
        id = "acme-token"
        description = "ACME token"
        regex = '''\bacme_[a-z0-9]{20}\b'''
        severity = "critical"

        """;

    private static readonly string Token = SampleText.Fill("acme_{a-z0-9:20}", 7);

    [Test]
    public void A_commit_that_brings_what_an_own_rule_finds_is_refused()
    {
        WiredRepository();
        Sandbox.Write(Configuration, Acme);
        Sandbox.Stage("settings", $"token = {Token}\n");
        var ran = AssertRefused();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ran.Error, Does.Contain("settings:1:9  ACME token  critical"));
            Assert.That(ran.Error, Does.Contain("acme-token"));
            Assert.That(ran.Error, Does.Not.Contain(Token));
        }

        Sandbox.Stage("settings", "token = acme_short\n");
        Sandbox.Git("add", "--all");
        AssertPasses();
    }

    [Test]
    public void It_is_in_the_report_for_programs()
    {
        Sandbox.Write(Configuration, Acme);
        Sandbox.Write("settings", $"é {Token}\n");
        var finding = Sandbox.Scan("settings").Findings.Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(finding.GetProperty("rule").GetString(), Is.EqualTo("acme-token"));
            Assert.That(finding.GetProperty("severity").GetString(), Is.EqualTo("critical"));
            Assert.That((finding.GetProperty("column").GetInt32(), finding.GetProperty("endColumn").GetInt32()), Is.EqualTo((3, 27)));
            Assert.That(finding.GetProperty("match").GetString(), Is.EqualTo($"acme…{Token[^4..]}"));
        }
    }

    [Test]
    public void A_secret_outside_of_ASCII_is_redacted_and_accepted_like_any_other()
    {
        Sandbox.Init();
        Sandbox.Write(Configuration, "[[rules]]\nid = \"mot-de-passe\"\nregex = 'clé=([^;]{12,})'\n");
        Sandbox.Write("réglages", "# 漢字\nclé=éàüöïâêîôûëç😀😀; suite\n");
        var text = Sandbox.Tool("scan", "réglages");
        text.AssertEndedWith(1);
        Assert.That(text.Output, Does.Contain("réglages:2:5").And.Contain("clé=éà…😀; suite"));
        Sandbox.Tool("allow", Sandbox.Scan("réglages").Fingerprint, "--reason", "x").AssertEndedWith(0);
        Sandbox.Tool("scan", "réglages").AssertEndedWith(0);
    }

    [Test]
    public void Rules_lists_it_and_explain_explains_it()
    {
        Sandbox.Write(Configuration, Acme);
        Assert.That(Sandbox.Tool("rules").Output, Does.Match(@"(?m)^acme-token\s+critical\s+ACME token$"));
        var ran = Sandbox.Tool("explain", $"x = {Token}");
        ran.AssertEndedWith(1);
        Assert.That(ran.Output, Does.Contain("ACME token (acme-token)").And.Contain("matches the expression of a rule of your own"));
    }

    [Test]
    public void It_is_switched_off_and_marked_like_any_other()
    {
        Sandbox.Write("settings", $"{Token} # secretguard:allow acme-token of a test\n");
        Sandbox.Write("other", $"{Token} # secretguard:allow other-token of a test\n");
        Sandbox.Write(Configuration, Acme + "[[rules]]\nid = \"other-token\"\nregex = \"other_[0-9]{9}\"\n");
        Assert.That(Sandbox.Scan("settings", "other").Paths, Is.EqualTo(["other"]));
        Sandbox.Write(Configuration, "disable = [\"acme-token\"]\n" + Acme);
        Sandbox.Tool("scan", "settings", "other").AssertEndedWith(0);
    }

    [Test]
    public void Its_paths_say_where_it_counts()
    {
        Sandbox.Init();
        Sandbox.Write(Configuration, Acme + "paths = [\"src/\", \"!*.md\"]\n");
        foreach (var path in (string[])["src/a", "src/b/c", "src/b/c.md", "other"])
            Sandbox.Write(path, Token);
        Assert.That(Sandbox.Scan().Paths, Is.EqualTo(["src/a", "src/b/c"]));
    }

    [Test]
    public void A_rule_that_does_not_count_somewhere_hides_nothing_there()
    {
        Sandbox.Init();
        Sandbox.Write("settings", Sandbox.NewCredential().SecretLine);
        var expected = Sandbox.Scan("settings").Findings.Single().GetProperty("rule").GetString();
        Sandbox.Write(Configuration, "[[rules]]\nid = \"any\"\nregex = '[A-Za-z0-9+/]{30,}'\nkeywords = [\"secret\"]\npaths = [\"src/\"]\n[[rules]]\nid = \"same\"\nregex = '[A-Za-z0-9+/]{31,}'\nkeywords = [\"secret\"]\npaths = [\"src/\"]\n");
        Assert.That(Sandbox.Scan("settings").Findings.Select(finding => finding.GetProperty("rule").GetString()), Is.EqualTo([expected]));
    }

    [Test]
    public void The_user_s_own_rules_count_beside_those_of_the_repository()
    {
        Sandbox.Init();
        Sandbox.Write(Configuration, Acme);
        WriteUser("[[rules]]\nid = \"mine\"\nregex = \"mine_[0-9]{9}\"\n");
        Sandbox.Write("settings", $"{Token}\nmine_123456789\n");
        Assert.That(Sandbox.Scan("settings").Findings.Select(finding => finding.GetProperty("rule").GetString()), Is.EqualTo(["acme-token", "mine"]));

        WriteUser(Acme);
        var ran = Sandbox.Tool("scan");
        ran.AssertEndedWith(2);
        Assert.That(ran.Error, Does.Contain("config.toml:1: there is a rule 'acme-token' already").And.Contain($"{Sandbox.Here(Configuration)}:1"));
    }

    [Test]
    public void What_is_wrong_in_a_rule_refuses_the_commit()
    {
        WiredRepository();
        Sandbox.Write(Configuration, "[[rules]]\nid = \"a\"\nregex = 'a(?=b)'\n");
        Sandbox.Stage("clean", "clean\n");
        var ran = Sandbox.TryGit("commit", "-m", "message");
        ran.AssertEndedWith(1);
        Assert.That(ran.Error, Does.Contain($"{Sandbox.Here(Configuration)}:3: ").And.Contain("at character 2: a look-around"));
        Sandbox.Tool("rules").AssertEndedWith(2);
        Sandbox.Tool("explain", "x").AssertEndedWith(2);
    }

    [Test]
    public void Rules_test_runs_the_examples()
    {
        Sandbox.Write(Configuration, Acme + $"examples = [\"{Token}\"]\ncounter-examples = [\"acme_x\"]\n");
        var ran = Sandbox.Tool("rules", "test");
        ran.AssertEndedWith(0);
        Assert.That(ran.Output, Is.EqualTo("ok      acme-token  2 examples\n"));
    }

    [Test]
    public void Rules_test_says_which_example_fails_and_why()
    {
        Sandbox.Write("mine.toml", Acme + $"min-entropy = 4.9\nexamples = [\n  \"{Token}\",\n  \"nothing of interest\",\n]\ncounter-examples = []\n");
        Sandbox.Write(Configuration, Acme + $"counter-examples = [\"x {Token}\"]\n");
        var (file, force) = (Sandbox.Tool("rules", "test", "mine.toml"), Sandbox.Tool("rules", "test"));
        file.AssertEndedWith(1);
        force.AssertEndedWith(1);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(file.Output, Does.Contain("failed  acme-token"));
            Assert.That(file.Output, Does.Match(@"mine\.toml:8: in this example it finds nothing: acme….{4} \(its entropy is \d\.\d\d bits"));
            Assert.That(file.Output, Does.Contain("mine.toml:9: in this example it finds nothing: no…st\n"));
            Assert.That(force.Output, Does.Contain($"{Configuration}:6: in this counter-example it finds acme…"));
            Assert.That(file.Everything + force.Everything, Does.Not.Contain(Token));
        }
    }

    [Test]
    public void Rules_test_without_examples_or_rules_says_so()
    {
        Assert.That(Sandbox.Tool("rules", "test").Output, Does.Contain("no rules of your own"));
        Sandbox.Write(Configuration, Acme);
        var ran = Sandbox.Tool("rules", "test");
        ran.AssertEndedWith(0);
        Assert.That(ran.Output, Does.Contain("none    acme-token").And.Contain("no examples"));
        Sandbox.Write(Configuration, "[[rules]]\n");
        Sandbox.Tool("rules", "test").AssertEndedWith(2);
    }

    [TestCase("regex = '^acme_0'", "src/a", true)]
    [TestCase("regex = '^cme'", "src/a", false)]
    [TestCase("paths = [\"src/\"]", "src/a", true)]
    [TestCase("paths = [\"src/\"]", "a", false)]
    [TestCase("path-regex = 'c/a$'", "src/a", true)]
    [TestCase("path-regex = 'c/a$'\nregex = 'none'", "src/a", false)]
    [TestCase("paths = [\"src/\"]\nrule = \"acme-token\"", "src/a", true)]
    [TestCase("paths = [\"src/\"]\nrule = \"aws-access-key-id\"", "src/a", false)]
    [TestCase("paths = [\"src/\"]\nuntil = 2020-01-01", "src/a", false)]
    public void An_entry_accepts_by_rule_expression_and_path(string entry, string path, bool accepts)
    {
        Sandbox.Init();
        Sandbox.Write(Configuration, $"{Acme}\n[[allow]]\nreason = \"of a test\"\n{entry}\n");
        Sandbox.Write(path, "acme_" + new string('0', 20));
        var ran = Sandbox.Tool("scan", path, "--verbose");
        ran.AssertEndedWith(accepts ? 0 : 1);
        if (accepts) Assert.That(ran.Output, Does.Contain($"{Configuration}:7: of a test"));
    }

    [Test]
    public void A_stream_of_megabytes_is_scanned_in_linear_time()
    {
        Sandbox.Write(Configuration, "[[rules]]\nid = \"slow\"\nregex = '(a+)+$'\n[[rules]]\nid = \"called\"\nregex = '(?:a|aa)+b'\nkeywords = [\"aa\"]\n");
        var (few, many) = (Scan(2_000_000), Scan(8_000_000));
        // Four times the bytes; a machine that has other things to do may take twice as long for them.
        Assert.That(many, Is.LessThan((8 * few) + TimeSpan.FromSeconds(2)));

        TimeSpan Scan(int bytes)
        {
            var ran = Sandbox.ToolOn(Encoding.ASCII.GetBytes(new string('a', bytes)), "scan", "-");
            ran.AssertEndedWith(0);
            return ran.Time;
        }
    }

    private void WriteUser(string text)
    {
        Sandbox.Folder = "home";
        Sandbox.Write("configuration/secretguard/config.toml", text);
        Sandbox.Folder = "repo";
    }
}
