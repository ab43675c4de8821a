using SecretGuard.Configuration;
using SecretGuard.Detection;

namespace SecretGuard.Tests.Configuration;

[Parallelizable(ParallelScope.All)]
internal sealed class ConfigurationReaderTests
{
    private const string Fingerprint = "0123456789abcdef0123456789abcdef";

    [Test]
    public void Everything_that_it_may_say()
    {
        var file = ConfigurationReader.Parse(
            $"""
            # Ours.
            exclude = [
              "samples/",   # all of them
              '*.snap',
            ]
            disable = ["aws-access-key-id"]
            min-severity = "High"

            [accounts]
            "029608264753" = "production"
            111122223333 = "test"

            [[allow]]
            fingerprint = "{Fingerprint}"
            rule = "aws-secret-access-key"
            reason = "of a test"
            until = 2027-01-31

            [[allow]]
            fingerprint = '{Fingerprint}'
            """,
            "f");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(file.Exclude, Is.EqualTo(["samples/", "*.snap"]));
            Assert.That(file.Disable, Is.EqualTo(["aws-access-key-id"]));
            Assert.That(file.MinSeverity, Is.EqualTo(Severity.High));
            Assert.That(file.Accounts, Is.EquivalentTo(new Dictionary<string, string> { ["029608264753"] = "production", ["111122223333"] = "test" }));
            Assert.That(file.Allow.Select(entry => (entry.Fingerprint, entry.Rule, entry.Reason, entry.Until, entry.Place)), Is.EqualTo([
                (Fingerprint, "aws-secret-access-key", "of a test", (DateOnly?)new DateOnly(2027, 1, 31), "f:13"),
                (Fingerprint, null, "", null, "f:19"),
            ]));
        }
    }

    [TestCase("")]
    [TestCase("# nothing\n")]
    [TestCase("\r\n\r\n")]
    [TestCase("exclude = []\n")]
    [TestCase("[accounts]\n")]
    public void A_file_that_says_nothing_is_right(string text) =>
        Assert.That(() => ConfigurationReader.Parse(text, "f"), Throws.Nothing);

    [TestCase("colour = 1", 1, "'colour'")]
    [TestCase("\n\nExclude = []", 3, "'Exclude'")]
    [TestCase("exclude.more = []", 1, "exclude.more")]
    [TestCase("exclude = \"samples\"", 1, "list of strings")]
    [TestCase("exclude = [\n \"a\",\n 1,\n]", 3, "list of strings")]
    [TestCase("exclude = [\n \"a\",\n \"!b\",\n]", 3, "!b")]
    [TestCase("exclude = [\"a?b\"]", 1, "a?b")]
    [TestCase("exclude = [\"\"]", 1, "glob")]
    [TestCase("disable = [\"aws\"]", 1, "'aws'")]
    [TestCase("disable = true", 1, "list of strings")]
    [TestCase("min-severity = 1", 1, "string")]
    [TestCase("min-severity = \"awful\"", 1, "low, medium, high, critical")]
    [TestCase("min-severity = \"\"", 1, "severity")]
    [TestCase("min-severity = \"low\"\nmin-severity = \"high\"", 2, "min-severity")]
    [TestCase("[rules]\nx = 1", 1, "[[rules]]")]
    [TestCase("[nonsense]\nx = 1", 1, "'nonsense'")]
    [TestCase("[allow]\nfingerprint = \"0123456789abcdef0123456789abcdef\"", 1, "[[allow]]")]
    [TestCase("[[accounts]]\n\"029608264753\" = \"x\"", 1, "accounts")]
    [TestCase("[accounts]\n\"2960826475\" = \"x\"", 2, "twelve digits")]
    [TestCase("[accounts]\nproduction = \"x\"", 2, "twelve digits")]
    [TestCase("[accounts]\n\"029608264753\" = 1", 2, "string")]
    [TestCase("\n[[allow]]\nreason = \"x\"", 2, "fingerprint")]
    [TestCase("[[allow]]\nrule = \"aws-access-key-id\"", 1, "fingerprint")]
    [TestCase("[[allow]]\nregex = \"(\"", 2, "at character 2")]
    [TestCase("[[allow]]\nregex = \"a*\"", 2, "empty")]
    [TestCase("[[allow]]\nregex = 1", 2, "string")]
    [TestCase("[[allow]]\npaths = [\"a\", \"!b?\"]", 2, "b?")]
    [TestCase("[[allow]]\npath-regex = \"(?=a)\"", 2, "look-around")]
    [TestCase("[[allow]]\nfingerprint = \"0123\"", 2, "fingerprint")]
    [TestCase("[[allow]]\nfingerprint = 1", 2, "string")]
    [TestCase("[[allow]]\nfingerprint = \"0123456789abcdef0123456789abcdef\"\nuntil = \"soon\"", 3, "2027-01-31")]
    [TestCase("[[allow]]\nfingerprint = \"0123456789abcdef0123456789abcdef\"\nuntil = 2027-01-31T00:00:00Z", 3, "2027-01-31")]
    [TestCase("[[allow]]\nfingerprint = \"0123456789abcdef0123456789abcdef\"\nrule = \"aws\"", 3, "'aws'")]
    [TestCase("[[allow]]\nfingerprint = \"0123456789abcdef0123456789abcdef\"\nwho = \"me\"", 3, "'who'")]
    [TestCase("exclude = [", 1, "")]
    [TestCase("exclude", 1, "")]
    [TestCase("\n= 1", 2, "")]
    [TestCase("[[allow]\nfingerprint = 1", 1, "")]
    [TestCase("{ \"exclude\": [] }", 1, "")]
    public void What_is_wrong_is_an_error_that_names_file_line_and_what(string text, int line, string what)
    {
        foreach (var ends in (string[])["\n", "\r\n"])
            Assert.That(
                () => ConfigurationReader.Parse(text.ReplaceLineEndings(ends), "f"),
                Throws.TypeOf<ConfigurationException>().With.Message.Match($"^f:{line}: ").And.Message.Contains(what).And.Message.Not.Contains("\n"));
    }

    [Test]
    public void A_file_that_is_no_text_is_an_error_or_says_nothing() =>
        Assert.That(() => ConfigurationReader.Parse("\0\u0001\ufffd", "f"), Throws.TypeOf<ConfigurationException>().With.Message.StartsWith("f:1: "));
}
