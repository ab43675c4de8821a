namespace SecretGuard.Tests.EndToEnd;

/// <summary>What the tool says of itself.</summary>
internal sealed class HelpTests : EndToEndTest
{
    private static readonly string[] Verbs = ["scan", "ci", "merge", "install", "uninstall", "status", "hook", "allow", "rules", "explain", "config"];

    [TestCase("help")]
    [TestCase("--help")]
    [TestCase("-h")]
    [TestCase("help", "help")]
    public void Help_lists_the_commands(params string[] words)
    {
        var ran = Sandbox.Tool(words);
        ran.AssertEndedWith(0);
        Assert.That(ran.Error, Is.Empty);
        foreach (var verb in Verbs)
            Assert.That(ran.Output, Does.Contain($"  {verb} "));
    }

    [Test]
    public void Without_a_command_it_helps_and_is_no_success()
    {
        var ran = Sandbox.Tool();
        ran.AssertEndedWith(2);
        Assert.That(ran.Everything, Does.Contain("usage: secretguard COMMAND"));
    }

    [TestCaseSource(nameof(Verbs))]
    public void Help_of_a_command_lists_its_options(string verb)
    {
        var ran = Sandbox.Tool(verb, "--help");
        ran.AssertEndedWith(0);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ran.Error, Is.Empty);
            Assert.That(ran.Output, Does.StartWith($"secretguard {verb}: ").And.Contain("--repo"));
            Assert.That(Sandbox.Tool("help", verb).Output, Is.EqualTo(ran.Output));
            Assert.That(Sandbox.Tool(verb, "-h").Output, Is.EqualTo(ran.Output));
        }
    }

    [TestCase("--version")]
    [TestCase("version")]
    public void The_version_is_one_line(string word)
    {
        var ran = Sandbox.Tool(word);
        ran.AssertEndedWith(0);
        Assert.That(ran.Output, Does.Match(@"^\d+\.\d+\.\d+\S*\n$"));
    }

    [Test]
    public void Rules_are_listed_with_severity_and_title()
    {
        var ran = Sandbox.Tool("rules");
        ran.AssertEndedWith(0);
        // And one line for the credentials of this machine.
        Assert.That(ran.Lines, Has.Length.EqualTo(Detection.Rules.RuleSet.All.Count + 1));
        foreach (var rule in Detection.Rules.RuleSet.All)
            Assert.That(ran.Output, Does.Match($@"(?m)^{rule.Id}\s+(low|medium|high|critical)\s+\S"));
    }

    [TestCase("explain")]
    [TestCase("allow")]
    [TestCase("rules", "more", "words")]
    [TestCase("rules", "test", "gone.toml")]
    [TestCase("rules", "test", "one", "two")]
    [TestCase("config")]
    [TestCase("config", "export")]
    [TestCase("config", "import", "gone.toml")]
    [TestCase("config", "import", "one", "two")]
    [TestCase("config", "import", "--git", "one")]
    [TestCase("config", "import", "--write", "--output", "one")]
    [TestCase("explain", "one", "two")]
    [TestCase("install", "--global", "--server")]
    [TestCase("uninstall", "--template", "t", "--server")]
    [TestCase("uninstall", "--git-secrets", "--global")]
    [TestCase("help", "nonsense")]
    public void What_a_command_does_not_take_is_said(params string[] arguments) => Sandbox.Tool(arguments).AssertEndedWith(2);

    [TestCase("secretguard scan: there is no option '--histroy'.", "scan", "--histroy")]
    [TestCase("secretguard scan: there is no option '-x'.", "scan", "-x")]
    [TestCase("secretguard scan: the option '--quiet' is said more than once.", "scan", "-q", "--quiet")]
    [TestCase("secretguard scan: the option '--since' needs a value.", "scan", "--history", "--since", "--quiet")]
    [TestCase("secretguard scan: the option '--jobs' takes a number.", "scan", "--jobs", "many")]
    [TestCase("secretguard allow: the option '--reason' has to be said.", "allow", "x")]
    [TestCase("secretguard hook: an argument is missing.", "hook")]
    public void What_is_wrong_with_an_option_is_said_in_plain_words(string sentence, params string[] arguments)
    {
        var ran = Sandbox.Tool(arguments);
        ran.AssertEndedWith(2);
        Assert.That(ran.Error.Split('\n')[0], Is.EqualTo(sentence));
    }

    [Test]
    public void Install_with_a_folder_behind_it_does_not_wire_this_one()
    {
        Sandbox.Init();
        Sandbox.Tool("install", "../other").AssertEndedWith(2);
        Assert.That(File.Exists(Sandbox.Here(".git/hooks/pre-commit")), Is.False);
    }

    [Test]
    [Platform("Linux")]
    public void Colours_are_for_terminals_and_for_those_who_want_them()
    {
        const string Escape = "\e[";
        Sandbox.Write("settings", Sandbox.NewCredential().Lines);
        Assume.That(Sandbox.Shell("script -qec true /dev/null </dev/null").Code, Is.Zero);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(OnTerminal("scan"), Does.Contain(Escape));
            Assert.That(OnTerminal("scan --no-color"), Does.Not.Contain(Escape));
            Assert.That(Sandbox.Tool("scan").Output, Does.Not.Contain(Escape), "a pipe");
            Assert.That(OnTerminal("scan --output report"), Is.Empty);
            Assert.That(File.ReadAllText(Sandbox.Here("report")), Does.Not.Contain(Escape), "a file");
        }

        Sandbox.Variables["NO_COLOR"] = "1";
        Assert.That(OnTerminal("scan"), Does.Not.Contain(Escape));
        Sandbox.Variables["NO_COLOR"] = "";
        Assert.That(OnTerminal("scan"), Does.Contain(Escape));
        Sandbox.Variables["TERM"] = "dumb";
        Assert.That(OnTerminal("scan"), Does.Not.Contain(Escape));
    }

    private string OnTerminal(string command) => Sandbox.Shell($"script -qc '\"'\"$tool\"'\" {command}' /dev/null </dev/null").Output;
}
