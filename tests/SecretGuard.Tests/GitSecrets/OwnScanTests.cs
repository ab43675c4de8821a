using System.Diagnostics;
using SecretGuard.Tests.EndToEnd;

namespace SecretGuard.Tests.GitSecrets;

/// <summary>SecretGuard's own scans honour what git-secrets was told.</summary>
internal sealed class OwnScanTests : EndToEndTest
{
    private const string Token = "acme_abcdefghijkl";

    [Test]
    public void Patterns_find()
    {
        Acme();
        var ran = Sandbox.Scan();
        ran.AssertEndedWith(1);
        var finding = ran.Findings.Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(finding.GetProperty("rule").GetString(), Does.StartWith("git-secrets-pattern-"));
            Assert.That(finding.GetProperty("severity").GetString(), Is.EqualTo("medium"));
            Assert.That(finding.GetProperty("line").GetInt32(), Is.EqualTo(2));
        }
    }

    [TestCase("--global")]
    [TestCase("--local")]
    public void The_hook_refuses_what_they_find(string scope)
    {
        WiredRepository();
        Sandbox.Git("config", scope, "secrets.patterns", "acme_[a-z]+");
        Sandbox.Stage("file", Token);
        AssertRefused();
        Sandbox.Stage("file", Token + "2");
        AssertPasses();
    }

    [Test]
    public void Variables_and_includes_count()
    {
        Acme();
        Sandbox.Git("config", "--unset-all", "secrets.patterns");
        Sandbox.Scan().AssertEndedWith(0);
        Sandbox.Variables["GIT_CONFIG_COUNT"] = "1";
        Sandbox.Variables["GIT_CONFIG_KEY_0"] = "secrets.patterns";
        Sandbox.Variables["GIT_CONFIG_VALUE_0"] = "acme_[a-z]+";
        Sandbox.Scan().AssertEndedWith(1);
        Sandbox.Variables.Remove("GIT_CONFIG_COUNT");
        Sandbox.Scan().AssertEndedWith(0);
        File.WriteAllText(Sandbox.At("home/included"), "[secrets]\n\tpatterns = acme_[a-z]+\n");
        Sandbox.Git("config", "include.path", "~/included");
        Sandbox.Scan().AssertEndedWith(1);
    }

    [TestCase("git config secrets.allowed 'acme_abc'")]
    [TestCase("git config secrets.allowed '^file:2:'")]
    [TestCase("printf '# ours\\n\\n^file:[0-9]+:x acme\\r\\n' >.gitallowed")]
    public void What_is_allowed_is_no_finding(string allow)
    {
        Acme();
        Sandbox.Shell(allow);
        var ran = Sandbox.Scan();
        ran.AssertEndedWith(0);
        Assert.That(Sandbox.Tool("scan", "--verbose").Output, Does.Contain(".gitallowed or secrets.allowed"));
    }

    [Test]
    public void A_gitallowed_counts_for_other_findings_too()
    {
        var credential = Sandbox.NewCredential();
        Sandbox.Init();
        Sandbox.Write("samples/a", credential.Lines);
        Sandbox.Write("src/a", credential.Lines);
        Sandbox.Write(".gitallowed", "^samples/\n");
        Assert.That(Sandbox.Scan().Paths.Distinct(), Is.EqualTo(["src/a"]));
    }

    [Test]
    public void Providers_of_one_s_own_configuration_find()
    {
        Acme();
        Sandbox.Git("config", "--unset-all", "secrets.patterns");
        Sandbox.Git("config", "secrets.providers", "echo acme_[a-z]+");
        Sandbox.Scan().AssertEndedWith(1);
    }

    [Test]
    public void No_provider_is_run_that_a_file_of_the_repository_names()
    {
        Acme();
        Sandbox.Write("shared", "[secrets]\n\tproviders = touch ran\n");
        Sandbox.Git("config", "include.path", "../shared");
        var ran = Sandbox.Scan();
        ran.AssertEndedWith(2);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ran.Error, Does.Contain("shared:2: this provider is not run"));
            Assert.That(File.Exists(Sandbox.Here("ran")), Is.False);
        }
    }

    [TestCase("secrets.providers", "false", "exit code 1")]
    [TestCase("secrets.providers", "no-such-command", "exit code 127")]
    [TestCase("secrets.patterns", "a(b", "can't be used")]
    [TestCase("secrets.patterns", @"(a)\1", "back-reference")]
    [TestCase("secrets.patterns", "a*", "empty text")]
    [TestCase("secrets.allowed", "a(b", "can be matched")]
    public void What_can_t_be_used_is_an_error(string key, string value, string what)
    {
        Acme();
        Sandbox.Git("config", "--add", key, value);
        var ran = Sandbox.Scan();
        ran.AssertEndedWith(2);
        Assert.That(ran.Error, Does.Contain(what));
    }

    [Test]
    public void The_patterns_of_AWS_are_left_to_rules_that_know_more()
    {
        Sandbox.Init();
        Sandbox.Tool("git-secrets", "--register-aws").AssertEndedWith(0);
        Sandbox.Write("file", "account_id = 123456789012\n");
        Sandbox.Scan().AssertEndedWith(0);
        Assert.That(Sandbox.Tool("rules").Output, Does.Not.Contain("git-secrets-pattern"));
    }

    [Test]
    public void One_s_own_keys_are_found_in_any_line()
    {
        Sandbox.Init();
        Sandbox.Tool("git-secrets", "--register-aws").AssertEndedWith(0);
        var credential = Sandbox.NewCredential();
        Directory.CreateDirectory(Sandbox.At("home/.aws"));
        File.WriteAllText(Sandbox.At("home/.aws/credentials"), "[default]\n" + credential.Lines);
        Sandbox.Write("notes", $"see {credential.Secret} there\n");
        Sandbox.Scan().AssertEndedWith(1);
        Sandbox.Git("add", ".");
        var watch = Stopwatch.StartNew();
        using var process = Sandbox.Start(ToolUnderTest.Path, "git-secrets", "--pre_commit_hook");
        Assert.That(Sandbox.Finish(process, watch).Code, Is.EqualTo(1));
    }

    private void Acme()
    {
        Sandbox.Init();
        Sandbox.Git("config", "secrets.patterns", "acme_[a-z]{12}");
        Sandbox.Write("file", $"one\nx {Token} y\nx{Token}\n");
    }
}
