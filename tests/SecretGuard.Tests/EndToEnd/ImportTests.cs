namespace SecretGuard.Tests.EndToEnd;

/// <summary><c>config import</c> carries over what other scanners are told.</summary>
internal sealed class ImportTests : EndToEndTest
{
    private const string Configuration = ".secretguard.toml";

    private const string Gitleaks =
        """
        title = "ours"

        [[rules]]
        id = "ACME_key"
        regex = '''acme_(?P<key>[[:alnum:]]{12})'''
        tags = ["x"]

        [allowlist]
        paths = ['''^docs/''']
        """;

    [Test]
    public void A_gitleaks_configuration_is_printed_as_ours()
    {
        Sandbox.Write(".gitleaks.toml", Gitleaks);
        var ran = Sandbox.Tool("config", "import", ".gitleaks.toml");
        ran.AssertEndedWith(0);
        Assert.That(ran.Error, Does.Contain(".gitleaks.toml:3: the rule 'ACME_key' is called acme-key here").And.Contain(".gitleaks.toml:6: tags"));

        Sandbox.Write(Configuration, ran.Output);
        foreach (var path in (string[])["docs/a", "src/docs/a", "src/b"]) Sandbox.Write(path, "acme_abcdefghijkl");
        Assert.That(Sandbox.Scan().Paths, Is.EqualTo(["src/b", "src/docs/a"]));
    }

    [Test]
    public void It_is_added_to_what_is_there()
    {
        Sandbox.Init();
        Sandbox.Write("a/.gitleaks.toml", Gitleaks);
        Sandbox.Write(Configuration, "# Ours.\nmin-severity = \"low\"");
        Sandbox.Folder = "repo/a";
        Sandbox.Tool("config", "import", ".gitleaks.toml", "--write").AssertEndedWith(0);
        Sandbox.Folder = "repo";
        Assert.That(File.ReadAllText(Sandbox.Here(Configuration)), Does.StartWith("# Ours.\nmin-severity = \"low\"\n\n[[rules]]\nid = \"acme-key\"\n"));
        Assert.That(Sandbox.Tool("rules").Output, Does.Contain("acme-key"));

        // A second time its ids are there already, and nothing is written.
        var before = File.ReadAllText(Sandbox.Here(Configuration));
        Sandbox.Tool("config", "import", "a/.gitleaks.toml", "--write").AssertEndedWith(2);
        Assert.That(File.ReadAllText(Sandbox.Here(Configuration)), Is.EqualTo(before));
        Assert.That(Directory.GetFiles(Sandbox.Here(".")), Has.Length.EqualTo(1));
    }

    [Test]
    public void It_is_written_to_another_file()
    {
        Sandbox.Write(".gitleaks.toml", Gitleaks);
        var ran = Sandbox.Tool("config", "import", ".gitleaks.toml", "--output", "other.toml");
        ran.AssertEndedWith(0);
        Assert.That(File.ReadAllText(Sandbox.Here("other.toml")), Is.EqualTo(Sandbox.Tool("config", "import", ".gitleaks.toml").Output));
    }

    [TestCase(true)]
    [TestCase(false)]
    public void The_patterns_of_git_secrets_are_carried_over(bool fromFile)
    {
        Sandbox.Init();
        foreach (var (key, value) in ((string, string)[])[
            ("patterns", @"acme_[[:alnum:]]{12}"), ("patterns", @"(a)\1"), ("patterns", "[A-Z0-9]{20}|AKIA|x"), ("allowed", "acme_0+"), ("providers", "git secrets --aws-provider"), ("providers", "touch ran")])
            Sandbox.Git("config", "--add", $"secrets.{key}", value);
        if (fromFile) File.Copy(Sandbox.Here(".git/config"), Sandbox.Here("kept"));

        var ran = fromFile ? Sandbox.Tool("config", "import", "kept") : Sandbox.Tool("config", "import");
        ran.AssertEndedWith(0);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ran.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries), Has.Length.EqualTo(5));
            Assert.That(ran.Error, Does.Match(@"(?m):\d+: this expression is left out, at character 4: a back-reference"));
            Assert.That(ran.Error, Does.Contain("SecretGuard runs no program"));
            Assert.That(File.Exists(Sandbox.Here("ran")), Is.False);
        }

        Sandbox.Git("config", "--remove-section", "secrets");
        Sandbox.Write(Configuration, ran.Output);
        Sandbox.Write("settings", "acme_abcdefghijkl acme_mnopqrstuvwx xacme_abcdefghijkl\nacme_000000000000\n");
        Assert.That(Sandbox.Scan("settings").Findings, Has.Length.EqualTo(2));
    }

    [Test]
    public void Notes_name_the_lines_of_Git_s_configuration()
    {
        Sandbox.Write("kept", "[core]\n\tbare = false\n[secrets]\n\tpatterns = a+?\n\tproviders = x\n\tpatterns = [[:x:]]\n");
        var ran = Sandbox.Tool("config", "import", "kept");
        ran.AssertEndedWith(0);
        Assert.That(ran.Error, Does.Contain("kept:4: ").And.Contain("kept:5: ").And.Contain("kept:6: ").And.Contain("nothing to carry over"));
    }

    [TestCase("x = [")]
    [TestCase("[[rules]]\nid = 1\nregex = 'a'")]
    [TestCase("[[rules]]\nid = 'a'\nregex = 'ab'\nkeywords = 'ab'")]
    public void What_is_no_configuration_of_gitleaks_is_an_error(string text)
    {
        Sandbox.Write(".gitleaks.toml", text);
        var ran = Sandbox.Tool("config", "import", ".gitleaks.toml");
        ran.AssertEndedWith(2);
        Assert.That(ran.Error, Does.Contain(".gitleaks.toml:"));
        Assert.That(ran.Output, Is.Empty);
    }

    [Test]
    public void Without_anything_to_carry_over_it_says_so()
    {
        Sandbox.Init();
        var ran = Sandbox.Tool("config", "import", "--git");
        ran.AssertEndedWith(0);
        Assert.That(ran.Error, Does.Contain("nothing to carry over"));
        Assert.That(ran.Output, Is.Empty);
    }
}
