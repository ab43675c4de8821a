using CsCheck;
using SecretGuard.Configuration;
using SecretGuard.Import;

namespace SecretGuard.Tests.Import;

[Parallelizable(ParallelScope.All)]
internal sealed class GitleaksImportTests
{
    private const string AcmeRule = "[[rules]]\nid = 'acme'\nregex = '''acme_[[:alnum:]]{20}'''\n";

    // Expressions, texts and keywords that somebody might have written, right and wrong.
    private static readonly Gen<string> Words = Gen.OneOfConst(
        "acme", "", "a", "it's", "\"q\"", @"\d+", "(?i)key", "(?P<x>ab)c", "[[:alpha:]]{3}", "x*", "(", "é", "a\tb", "'''", @"\", "two\nlines", @"(^|/)vendor/", "aws-access-key-id", "UPPER_case");

    [Test]
    public void A_rule_is_carried_over_whole()
    {
        var own = Rules(
            """
            title = "ours"
            [[rules]]
            id = "acme-key"
            description = "ACME key"
            regex = '''(?P<name>acme)_([[:alnum:]]{20})'''
            secretGroup = 2
            entropy = 3.5
            keywords = ["ACME"]
            path = '''\.env$'''
            """,
            out var notes).Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(notes, Is.Empty);
            Assert.That((own.Rule.Id, own.Rule.Title, own.Rule.SecretGroup, own.Rule.MinEntropy), Is.EqualTo(("acme-key", "ACME key", 2, 3.5)));
            Assert.That(own.Paths.Includes("a/.env"), Is.True);
            Assert.That(own.Paths.Includes("a/b"), Is.False);
        }
    }

    [TestCase("[extend]\nuseDefault = true", 2, "secretguard rules")]
    [TestCase("[extend]\ndisabledRules = ['x']", 2, "disable = […]")]
    [TestCase("[extend]\npath = 'x'", 2, "import that file")]
    [TestCase("[[rules]]\nid = 'a'\npath = 'x'", 1, ".gitignore")]
    [TestCase("[[rules]]\nid = 'a'\n[[rules.allowlists]]\nregexes = ['x']", 1, "comes with gitleaks")]
    [TestCase("[[rules]]\nid = 'a'\nregex = '(?U)ab'", 3, "option U")]
    [TestCase("[[rules]]\nid = 'a'\nregex = '''a*'''", 3, "empty text")]
    [TestCase("[[rules]]\nid = 'a'\nregex = 'abc'\ntags = ['x']", 4, "tags")]
    [TestCase("[[rules]]\nid = 'a'\nregex = 'abc'\ncolour = 1", 4, "'colour'")]
    [TestCase("[[rules]]\nid = 'a'\nregex = 'abc'\nkeywords = ['x']", 4, "keyword")]
    [TestCase("[[rules]]\nid = 'a'\nregex = 'abc'\nsecretGroup = 3", 4, "no group 3")]
    [TestCase("[[rules]]\nid = 'A_b'\nregex = 'abc'", 1, "called a-b here")]
    [TestCase("[[rules]]\nid = 'aws-access-key-id'\nregex = 'abc'", 1, "called aws-access-key-id-2 here")]
    [TestCase("[allowlist]\ncommits = ['abc']", 2, "commit")]
    [TestCase("[allowlist]\nregexTarget = 'line'\nregexes = ['abc']", 2, "with the secret only")]
    [TestCase("[[allowlists]]\ntargetRules = ['x']\nregexes = ['abc']", 1, "'x' was not carried over")]
    [TestCase("[[allowlists]]\ncondition = 'AND'\nregexes = ['a*']\npaths = ['x']", 1, "hold together")]
    [TestCase("[nonsense]\na = 1", 1, "[nonsense]")]
    [TestCase("colour = 1", 1, "'colour'")]
    public void What_is_not_carried_over_is_said_with_its_line(string text, int line, string what)
    {
        var imported = GitleaksImport.Read(text, "f");
        Assert.That(imported.Notes, Has.Some.Match($"^f:{line}: ").And.Some.Contains(what));
        Assert.That(() => ConfigurationReader.Parse(imported.Text, "out"), Throws.Nothing);
    }

    [TestCase("[allowlist]\npaths = ['''docs/''', '''\\.md$''']", "docs/a", "anything", true)]
    [TestCase("[allowlist]\npaths = ['''docs/''']", "src/a", "anything", false)]
    [TestCase("[allowlist]\nregexes = ['''(?i)FAKE''']", "x", "a fake key", true)]
    [TestCase("[allowlist]\nstopwords = ['Du.mmy']", "x", "a dU.mmy key", true)]
    [TestCase("[allowlist]\nstopwords = ['Du.mmy']", "x", "a duxmmy key", false)]
    [TestCase(AcmeRule + "[rules.allowlist]\nregexes = ['fake']", "x", "fake", false)]
    [TestCase("[[allowlists]]\ncondition = 'AND'\nregexes = ['fake', 'mock']\npaths = ['docs/']", "docs/a", "a mock", true)]
    [TestCase("[[allowlists]]\ncondition = 'AND'\nregexes = ['fake', 'mock']\npaths = ['docs/']", "src/a", "a mock", false)]
    [TestCase("[[allowlists]]\ncondition = 'OR'\nregexes = ['fake', 'mock']\npaths = ['docs/']", "src/a", "a mock", true)]
    public void An_allowlist_accepts_the_same(string text, string path, string secret, bool accepts)
    {
        // A finding of a rule that comes with SecretGuard.
        var finding = Scanned.Findings(SecretGuard.Detection.Rules.SampleText.Fill("aws_secret_access_key = {A-Za-z0-9+/:40}", 1), path).Single();
        finding = finding with { Located = finding.Located with { Finding = finding.Finding with { Value = secret } } };
        var allow = ConfigurationReader.Parse(GitleaksImport.Read(text, "f").Text, "out").Allow;
        Assert.That(allow.Any(entry => entry.Fits(finding)), Is.EqualTo(accepts));
    }

    [Test]
    public void What_it_prints_is_always_accepted()
    {
        var list = Words.Array[0, 3].Select(words => $"[{string.Join(", ", words.Select(Quote))}]");
        var pair = Gen.OneOf(
            Gen.Select(Gen.OneOfConst("id", "description", "path", "regex", "condition", "regexTarget"), Words, (key, word) => (key, $"{key} = {Quote(word)}\n")),
            Gen.Select(Gen.OneOfConst("keywords", "tags", "paths", "regexes", "stopwords", "commits", "targetRules"), list, (key, words) => (key, $"{key} = {words}\n")),
            Gen.Select(Gen.OneOfConst("entropy", "secretGroup"), Gen.Int[0, 4], (key, number) => (key, $"{key} = {number}\n")));
        var table = Gen.Select(
            Gen.OneOfConst("[[rules]]\n", "[[rules]]\n", "[[rules.allowlists]]\n", "[[allowlists]]\n"),
            pair.Array[0, 8],
            (name, pairs) => name + string.Concat(pairs.DistinctBy(item => item.Item1).Select(item => item.Item2)));
        table.Array[1, 5].Select(string.Concat).Sample(text =>
        {
            // Tables of rules have to stand behind a rule.
            var imported = GitleaksImport.Read("[[rules]]\n" + text, "f");
            _ = ConfigurationReader.Parse(imported.Text, "out");
        });
    }

    private static string Quote(string text) => new TomlEntry("x").Add("y", text).ToString()["[[x]]\ny = ".Length..].TrimEnd('\n');

    private static IReadOnlyList<OwnRule> Rules(string text, out IReadOnlyList<string> notes)
    {
        var imported = GitleaksImport.Read(text, "f");
        notes = imported.Notes;
        return ConfigurationReader.Parse(imported.Text, "out").Rules;
    }
}
