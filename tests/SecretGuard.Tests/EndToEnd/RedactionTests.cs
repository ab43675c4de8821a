using System.Text;

namespace SecretGuard.Tests.EndToEnd;

/// <summary>
/// No run of the tool shows a secret. The sandbox looks at everything that a run says; here are the runs that might.
/// </summary>
internal sealed class RedactionTests : EndToEndTest
{
    [Test]
    public void Every_verb_and_format_redacts(
        [Values("scan", "scan -v", "scan -q", "scan --format json", "scan --staged", "scan --staged --format json", "hook pre-commit", "hook pre-commit -v", "explain settings", "explain encoded", "explain settings:6")] string command,
        [Values] bool allowed)
    {
        var credential = Sandbox.NewCredential();
        Sandbox.Init();
        var mark = allowed ? " # secretguard:allow" : "";
        Sandbox.Write("settings", $"\n\n{credential.Id} {credential.Secret}{mark}\n\n{credential.Lines}");
        Sandbox.Write("line", $"id={credential.Id};secret_key={credential.Secret}{mark}\n");
        Sandbox.Write("encoded", $"data: {Base64(credential.Lines)}{mark}\n");
        Sandbox.Write("url", $"https://{credential.Id}:{Uri.EscapeDataString(credential.Secret)}@bucket.s3.amazonaws.com/{mark}\n");
        Sandbox.Write("wide", Encoding.Unicode.GetBytes(credential.Lines));
        Sandbox.Git("add", "--all");
        var ran = Sandbox.Tool(command.Split(' '));
        // Elsewhere there is something that nobody allowed.
        ran.AssertEndedWith(allowed && command == "explain encoded" ? 0 : 1);
        Assert.That(ran.Everything.Replace("\0", "", StringComparison.Ordinal), Does.Contain($"{credential.Secret[..4]}…{credential.Secret[^4..]}"));
    }

    [Test]
    public void A_session_token_is_redacted()
    {
        var token = "IQoJb3JpZ2luX2Vj" + Detection.Rules.SampleText.Fill("{A-Za-z0-9+/:400}", 4711);
        var credential = Sandbox.NewCredential();
        Sandbox.Write("settings", $"{credential.Lines.Replace("AKIA", "ASIA", StringComparison.Ordinal)}aws_session_token = {token}\n");
        foreach (var format in (string[])["text", "json"])
        {
            var ran = Sandbox.Tool("scan", "--format", format);
            ran.AssertEndedWith(1);
            Assert.That(ran.Output.Contains(token[8..40], StringComparison.Ordinal), Is.False, "the token was shown");
            Assert.That(ran.Output.Contains(credential.Id[4..], StringComparison.Ordinal), Is.False, "the ID was shown");
        }
    }

    [Test]
    public void An_ID_beside_a_secret_is_redacted_where_IDs_are_not_looked_for()
    {
        var credential = Sandbox.NewCredential();
        Sandbox.Write(".secretguard.toml", "disable = [\"aws-access-key-id\"]\n");
        Sandbox.Write("settings", $"id={credential.Id} aws_secret_access_key={credential.Secret}\n");
        Sandbox.Tool("scan").AssertEndedWith(1);
    }

    [Test]
    public void An_ID_that_another_one_displaced_is_redacted()
    {
        var credential = Sandbox.NewCredential();
        Sandbox.Write("settings", $"id={credential.Id};secret_key={credential.Secret};id={credential.Id};secret_key={credential.Secret}\n");
        Sandbox.Tool("scan").AssertEndedWith(1);
    }

    [Test]
    public void A_secret_in_the_place_of_a_fingerprint_is_not_said_again()
    {
        var credential = Sandbox.NewCredential();
        var ran = Sandbox.Tool("allow", credential.Secret, "--reason", "x");
        ran.AssertEndedWith(2);
        Assert.That(ran.Error.Contains(credential.Secret, StringComparison.OrdinalIgnoreCase), Is.False, "the secret was shown");
    }

    [Test]
    public void A_secret_in_a_configuration_is_not_said_again()
    {
        Sandbox.Write(".secretguard.toml", $"[[allow]]\nfingerprint = \"{Sandbox.NewCredential().Secret}\"\nreason = \"x\"\n");
        Sandbox.Tool("scan").AssertEndedWith(2);
    }

    [Test]
    public void Nothing_is_left_behind_on_the_disk()
    {
        var credential = Sandbox.NewCredential();
        Sandbox.Init();
        Sandbox.Stage("settings", credential.Lines);
        Sandbox.Variables["TMPDIR"] = Sandbox.At("temporary");
        Directory.CreateDirectory(Sandbox.At("temporary"));
        var fingerprint = Sandbox.Scan("--output", "report").Code == 1 ? Sandbox.Scan("settings").Fingerprint : "";
        Sandbox.Tool("hook", "pre-commit").AssertEndedWith(1);
        Sandbox.Tool("allow", fingerprint, "--reason", "of a test").AssertEndedWith(0);
        File.Delete(Sandbox.Here("settings"));
        var found = Directory.EnumerateFiles(Sandbox.At(""), "*", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/objects/", StringComparison.Ordinal) && credential.IsIn(File.ReadAllText(file)));
        Assert.That(found, Is.Empty);
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
