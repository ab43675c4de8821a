namespace SecretGuard.Tests.EndToEnd;

/// <summary>What a configuration does to a scan and to a commit.</summary>
internal sealed class ConfigurationTests : EndToEndTest
{
    private const string Configuration = ".secretguard.toml";

    [TestCase("colour = 1", TestName = "An unknown key")]
    [TestCase("exclude = \"samples\"", TestName = "A wrong type")]
    [TestCase("min-severity = \"awful\"", TestName = "A bad severity")]
    [TestCase("disable = [\"no-such-rule\"]", TestName = "An unknown rule")]
    [TestCase("exclude = [", TestName = "Bad TOML")]
    [TestCase("exclude = [\"!a\"]", TestName = "A bad glob")]
    [TestCase("[accounts]\n\"1\" = \"production\"", TestName = "A bad account")]
    public void What_is_wrong_refuses_the_commit_and_names_file_and_line(string wrong)
    {
        WiredRepository();
        Sandbox.Write(Configuration, $"# Ours.\n\n{wrong}\n");
        Sandbox.Stage("clean", "clean\n");
        var line = wrong.StartsWith('[') ? 4 : 3;
        foreach (var (code, ran) in ((int, Ran)[])[(2, Sandbox.Tool("scan")), (2, Sandbox.Tool("scan", "--staged")), (1, Sandbox.TryGit("commit", "-m", "message"))])
        {
            ran.AssertEndedWith(code);
            Assert.That(ran.Output, Is.Empty);
            Assert.That(ran.Error, Does.StartWith("secretguard: "));
            Assert.That(ran.Error, Does.Contain($"{Sandbox.Here(Configuration)}:{line}:").Or.Contain($"{Sandbox.Here(Configuration)}:{line + 1}:"));
        }

        Assert.That(Sandbox.Git("log", "--oneline").Trim().Split('\n'), Has.Length.EqualTo(1), "nothing was committed");
    }

    [Test]
    public void Excluded_paths_are_left_out()
    {
        WiredRepository();
        Sandbox.Write(Configuration, "exclude = [\"samples/\", \"*.snap\", \"/only-here\"]\n");
        Sandbox.Write("samples/settings", Sandbox.NewCredential().Lines);
        Sandbox.Write("a/b/settings.snap", Sandbox.NewCredential().Lines);
        Sandbox.Write("only-here", Sandbox.NewCredential().Lines);
        Sandbox.Tool("scan").AssertEndedWith(0);
        Sandbox.Git("add", "--all");
        AssertPasses();

        Sandbox.Stage("a/only-here", Sandbox.NewCredential().Lines);
        AssertRefused();
    }

    [Test]
    public void A_rule_that_is_switched_off_finds_nothing()
    {
        Sandbox.Init();
        Sandbox.Write("settings", Sandbox.NewCredential().IdLine);
        Sandbox.Tool("scan").AssertEndedWith(1);
        Sandbox.Write(Configuration, "disable = [\"aws-access-key-id\"]\n");
        Sandbox.Tool("scan").AssertEndedWith(0);
    }

    [Test]
    public void Without_any_rule_nothing_is_found()
    {
        Sandbox.Write("settings", Sandbox.NewCredential().Lines);
        Sandbox.Write(Configuration, $"disable = [{string.Join(", ", Detection.Rules.RuleSet.All.Select(rule => $"\"{rule.Id}\""))}]\n");
        Sandbox.Tool("scan").AssertEndedWith(0);
    }

    [Test]
    public void The_nearest_word_on_the_least_severity_counts()
    {
        Sandbox.Init();
        Sandbox.Write("settings", Sandbox.NewCredential().IdLine);
        AssertSeverity("nothing is said", 1);

        WriteUser("min-severity = \"critical\"\n");
        AssertSeverity("the user says critical", 0);

        Sandbox.Write(Configuration, "min-severity = \"low\"\n");
        AssertSeverity("the repository says low", 1);

        Sandbox.Variables["SECRETGUARD_MIN_SEVERITY"] = "high";
        AssertSeverity("the environment says high", 0);

        AssertSeverity("the command line says medium", 1, "--min-severity", "medium");
    }

    [Test]
    public void A_configuration_of_the_user_counts_beside_that_of_the_repository()
    {
        Sandbox.Init();
        Sandbox.Write(Configuration, "exclude = [\"one\"]\n");
        WriteUser("exclude = [\"two\"]\n");
        foreach (var path in (string[])["one", "two", "three"]) Sandbox.Write(path, Sandbox.NewCredential().Lines);
        Assert.That(Sandbox.Scan().Paths, Is.EqualTo(["three"]));
    }

    [Test]
    public void What_is_wrong_in_the_configuration_of_the_user_is_said()
    {
        WriteUser("\ncolour = 1\n");
        var ran = Sandbox.Tool("scan");
        ran.AssertEndedWith(2);
        Assert.That(ran.Error, Does.Contain($"{Sandbox.At("home/configuration/secretguard/config.toml")}:2:"));
    }

    [Test]
    public void Without_XDG_CONFIG_HOME_the_user_s_configuration_is_below_HOME()
    {
        Sandbox.Variables["XDG_CONFIG_HOME"] = "";
        Sandbox.Folder = "home";
        Sandbox.Write(".config/secretguard/config.toml", "colour = 1\n");
        Sandbox.Folder = "repo";
        Sandbox.Tool("scan").AssertEndedWith(2);
    }

    [Test]
    public void Another_configuration_takes_the_place_of_the_repository_s()
    {
        Sandbox.Init();
        Sandbox.Write(Configuration, "exclude = [\"settings\"]\n");
        Sandbox.Write("other.toml", "min-severity = \"low\"\n");
        Sandbox.Write("settings", Sandbox.NewCredential().IdLine);
        Sandbox.Tool("scan").AssertEndedWith(0);
        Sandbox.Tool("scan", "--config", "other.toml").AssertEndedWith(1);
        Sandbox.Variables["SECRETGUARD_CONFIG"] = "other.toml";
        Sandbox.Tool("scan").AssertEndedWith(1);
    }

    [TestCase("SECRETGUARD_MIN_SEVERITY", "awful")]
    [TestCase("SECRETGUARD_JOBS", "many")]
    [TestCase("SECRETGUARD_JOBS", "0")]
    [TestCase("SECRETGUARD_CONFIG", "gone.toml")]
    public void What_is_wrong_in_the_environment_is_said(string name, string value)
    {
        Sandbox.Init();
        Sandbox.Variables[name] = value;
        var ran = Sandbox.Tool("scan");
        ran.AssertEndedWith(2);
        Assert.That(ran.Error, Does.Contain(value).Or.Contain("at least 1"));
        Sandbox.Tool("hook", "pre-commit").AssertEndedWith(2);
    }

    [Test]
    public void Accounts_are_called_by_their_names()
    {
        Sandbox.Init();
        Sandbox.Write("settings", Sandbox.NewCredential().Lines);
        Sandbox.Write("other", Sandbox.NewCredential().Lines);
        var account = Sandbox.Scan("settings").Findings.Single().GetProperty("details").GetProperty("account").GetString();
        Sandbox.Write(Configuration, $"[accounts]\n\"{account}\" = \"production 文\"\n");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Sandbox.Tool("scan").Output, Does.Contain($"of AWS account {account} (production 文)"));
            var findings = Sandbox.Scan().Findings;
            Assert.That(findings[1].GetProperty("details").GetProperty("accountName").GetString(), Is.EqualTo("production 文"));
            Assert.That(findings[0].GetProperty("details").TryGetProperty("accountName", out _), Is.False);
        }
    }

    private void WriteUser(string text)
    {
        Sandbox.Folder = "home";
        Sandbox.Write("configuration/secretguard/config.toml", text);
        Sandbox.Folder = "repo";
    }

    private void AssertSeverity(string what, int code, params string[] options) =>
        Assert.That(Sandbox.Tool(["scan", "settings", .. options]).Code, Is.EqualTo(code), what);
}
