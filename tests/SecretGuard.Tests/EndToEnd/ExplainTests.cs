using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using SecretGuard.Detection.Rules;

namespace SecretGuard.Tests.EndToEnd;

/// <summary><c>explain</c> says why.</summary>
internal sealed class ExplainTests : EndToEndTest
{
    [Test]
    public void A_secret_is_explained_step_by_step()
    {
        var ran = Sandbox.Tool("explain", Sandbox.NewCredential().SecretLine);
        ran.AssertEndedWith(1);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ran.Output, Does.Contain("aws-secret-access-key"));
            Assert.That(ran.Output, Does.Match(@"\+\d+\.\d  the name beside it is that of a secret key"));
            Assert.That(ran.Output, Does.Match(@"-\d+\.\d  forty characters of base64 are rarely a secret key"));
            Assert.That(ran.Output, Does.Match(@"A finding of \w+ severity: a credential with a probability of \d+\.\d ?%"));
        }
    }

    [Test]
    public void A_hash_is_explained_too()
    {
        var ran = Sandbox.Tool("explain", $"sha256 = \"{SampleText.Fill("{A-Za-z0-9+/:40}", 4711)}\"");
        ran.AssertEndedWith(0);
        Assert.That(ran.Output, Does.Contain("the name beside it is that of a hash").And.Contain("No finding"));
    }

    [Test]
    public void An_example_is_explained()
    {
        var ran = Sandbox.Tool("explain", "AKIA" + SampleText.Fill("{Q-V:1}{A-Z2-7:8}", 4711) + "EXAMPLE");
        ran.AssertEndedWith(0);
        Assert.That(ran.Output, Does.Contain("never  it says that it is an example"));
    }

    [TestCase("nothing of interest")]
    [TestCase("no/such/file:12")]
    [TestCase("a:b:c:1:2")]
    public void A_text_without_any_candidate_is_said(string text)
    {
        var ran = Sandbox.Tool("explain", text);
        ran.AssertEndedWith(0);
        Assert.That(ran.Output, Does.Contain("Nothing there has the shape of a credential"));
    }

    [TestCase("settings:4", 1)]
    [TestCase("settings:4:25", 1)]
    [TestCase("settings", 1)]
    [TestCase("settings:1", 0)]
    public void A_place_is_explained(string place, int code)
    {
        Sandbox.Write("settings", "# ours\n\n" + Sandbox.NewCredential().Lines);
        var ran = Sandbox.Tool("explain", place);
        ran.AssertEndedWith(code);
        if (code == 1) Assert.That(ran.Output, Does.Contain("on line 4").And.Contain("an access key ID stands near it"));
    }

    [TestCase("settings:5")]
    [TestCase("settings:99:1")]
    public void A_line_that_is_not_there(string place)
    {
        Sandbox.Write("settings", "# ours\n\n" + Sandbox.NewCredential().Lines);
        var ran = Sandbox.Tool("explain", place);
        ran.AssertEndedWith(2);
        Assert.That(ran.Error, Does.Contain("settings has only 4 lines"));
    }

    [Test]
    public void A_line_in_the_middle_of_a_key()
    {
        using var key = ECDsa.Create();
        Sandbox.Write("key", key.ExportECPrivateKeyPem());
        Assert.That(Sandbox.Tool("explain", "key:3").Output, Does.Contain("on line 1 has the shape of"));
    }

    [Test]
    public void What_another_rule_finds_at_the_same_place_is_no_finding_of_this_one()
    {
        var output = Sandbox.Tool("explain", Sandbox.NewCredential().SecretLine).Output;
        Assert.That(output, Does.Contain("(generic-secret)").And.Contain("Found as aws-secret-access-key."));
        Assert.That(output.Split("A finding of").Length, Is.EqualTo(2));
    }

    [Test]
    public void What_is_accepted_is_not_reported()
    {
        Sandbox.Init();
        var credential = Sandbox.NewCredential();
        Sandbox.Write("settings", credential.IdLine + credential.SecretLine.TrimEnd() + " # secretguard" + ":allow of a test\n");
        AssertNotReported("the comment on line 2 allows it");
        Sandbox.Write("settings", credential.Lines);
        Sandbox.Tool("baseline").AssertEndedWith(0);
        AssertNotReported(".secretguard-baseline knows it");
        Sandbox.Write(".secretguard-baseline", "");
        Sandbox.Write(".secretguard.toml", "exclude = [\"settings\"]\n");
        AssertNotReported(".secretguard.toml excludes its path");
        Sandbox.Write(".secretguard.toml", "disable = [\"aws-secret-access-key\"]\n");
        AssertNotReported("the rule aws-secret-access-key is switched off");
        Sandbox.Write(".secretguard.toml", "[[allow]]\npaths = [\"set*\"]\nreason = \"of a test\"\n");
        AssertNotReported(".secretguard.toml:1: of a test");
    }

    [Test]
    public void A_place_is_that_line_only()
    {
        Sandbox.Write("settings", Sandbox.NewCredential().IdLine + new string('\n', 3000) + Sandbox.NewCredential().IdLine);
        Assert.That(Sandbox.Tool("explain", "settings:1").Output, Does.Contain("on line 1 ").And.Not.Contain("on line 3002"));
    }

    [Test]
    public void Standard_input_is_explained() =>
        Sandbox.ToolOn(Encoding.UTF8.GetBytes(Sandbox.NewCredential().Lines), "explain", "-").AssertEndedWith(1);

    [Test]
    public void An_empty_text_is_explained() => Sandbox.ToolOn([], "explain", "-").AssertEndedWith(0);

    [Test]
    public void A_credential_of_this_machine_is_known_as_such()
    {
        var credential = Sandbox.NewCredential();
        Directory.CreateDirectory(Sandbox.At("home/.aws"));
        File.WriteAllText(Sandbox.At("home/.aws/credentials"), $"[default]\n{credential.Lines}");
        Sandbox.Write("notes", $"see {credential.Secret} there\n");
        var ran = Sandbox.Tool("explain", "notes:1");
        ran.AssertEndedWith(1);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ran.Output, Does.Contain("the value of aws_secret_access_key of profile default in ~/.aws/credentials (local-credential)"));
            Assert.That(Sandbox.Tool("rules").Output, Does.Contain("local-credential"));
        }
    }

    private void AssertNotReported(string reason)
    {
        var ran = Sandbox.Tool("explain", "settings:2");
        ran.AssertEndedWith(0);
        Assert.That(ran.Output, Does.Match($"Not reported: .*{Regex.Escape(reason)}\\."));
    }
}
