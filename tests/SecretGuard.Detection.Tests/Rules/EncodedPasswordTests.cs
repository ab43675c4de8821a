using System.Text;
using SecretGuard.Detection.Rules;

namespace SecretGuard.Detection.Tests.Rules;

public class EncodedPasswordTests
{
    private static readonly Detector Detector = new(RuleSet.All);

    // The setup of Windows takes a password in UTF-16 with the name of its element behind it.
    [TestCase("AdministratorPassword", "AdministratorPassword")]
    [TestCase("Password", "Password")]
    public void A_password_in_the_answers_for_Windows_is_found(string element, string behind)
    {
        Assert.Multiple(() =>
        {
            for (var seed = 0; seed < 20; seed++)
                Assert.That(RulesIn(element, SampleText.Fill("{A-Z:1}{a-z:2}{0-9:3}#{A-Z:2}{a-z:2}", seed) + behind), Is.EqualTo(["generic-secret"]), $"seed {seed}");
        });
    }

    [TestCase("HelloWorld")]
    [TestCase("changeme")]
    public void A_word_in_the_answers_for_Windows_is_none(string word) =>
        Assert.That(RulesIn("AdministratorPassword", word + "AdministratorPassword"), Is.Empty);

    [Test]
    public void A_command_for_PowerShell_is_none() =>
        Assert.That(RulesIn("EncodedCommandWithSecret", "dir; exit $LASTEXITCODE"), Is.Empty);

    private static IEnumerable<string> RulesIn(string element, string text)
    {
        var value = Convert.ToBase64String(Encoding.Unicode.GetBytes(text));
        return Detector.Scan(Encoding.ASCII.GetBytes($"<{element}>\n  <Value>{value}</Value>\n  <PlainText>false</PlainText>\n</{element}>\n")).Select(finding => finding.Rule.Id);
    }
}
