using SecretGuard.Configuration;
using SecretGuard.Detection;

namespace SecretGuard.Tests.Configuration;

[Parallelizable(ParallelScope.All)]
internal sealed class OwnRuleReaderTests
{
    [Test]
    public void Everything_that_a_rule_may_say()
    {
        var own = ConfigurationReader.Parse(
            """
            disable = ["acme-token"]

            [[rules]]
            id = "acme-token"
            description = "ACME token"
            regex = '''acme_(live|test)_([a-z0-9]{32})'''
            keywords = ["acme_"]
            severity = "critical"
            secret-group = 2
            min-entropy = 3.5
            paths = ["src/", "!src/tests/"]
            path-regex = 'x'
            examples = [
              "one",
              "two",
            ]
            counter-examples = ["three"]

            [[allow]]
            rule = "acme-token"
            regex = "xyz"
            paths = ["samples/"]
            """,
            "f").Rules.Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That((own.Rule.Id, own.Rule.Title, own.Rule.Severity), Is.EqualTo(("acme-token", "ACME token", Severity.Critical)));
            Assert.That((own.Rule.SecretGroup, own.Rule.MinEntropy, own.Place), Is.EqualTo((2, 3.5, "f:3")));
            Assert.That(own.Examples, Is.EqualTo([new OwnExample("one", "f:14"), new OwnExample("two", "f:15")]));
            Assert.That(own.CounterExamples, Is.EqualTo([new OwnExample("three", "f:17")]));
            Assert.That(own.Paths.Includes("src/x"), Is.True);
            Assert.That(own.Paths.Includes("src/a"), Is.False, "the expression");
            Assert.That(own.Paths.Includes("src/tests/x"), Is.False, "excluded");
            Assert.That(own.Paths.Includes("x"), Is.False, "not included");
        }
    }

    [Test]
    public void What_it_need_not_say()
    {
        var own = ConfigurationReader.Parse("[[rules]]\nid = \"a\"\nregex = \"abc\"", "f").Rules.Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That((own.Rule.Title, own.Rule.Severity, own.Rule.SecretGroup, own.Rule.MinEntropy), Is.EqualTo(("a", Severity.High, (int?)null, 0.0)));
            Assert.That(own.Paths.Includes("anything"), Is.True);
        }
    }

    [TestCase("regex = 'abc'", 1, "needs an id")]
    [TestCase("id = 'a'", 1, "'a' needs a regex")]
    [TestCase("id = 'A'\nregex = 'abc'", 2, "'A' is no id")]
    [TestCase("id = 'a_b'\nregex = 'abc'", 2, "is no id")]
    [TestCase("id = 'a--b'\nregex = 'abc'", 2, "is no id")]
    [TestCase("id = ''\nregex = 'abc'", 2, "is no id")]
    [TestCase("id = 1\nregex = 'abc'", 2, "'id' is a string")]
    [TestCase("id = 'aws-access-key-id'\nregex = 'abc'", 2, "SecretGuard has a rule 'aws-access-key-id' itself")]
    [TestCase("id = 'a'\nregex = 'abc'\n[[rules]]\nid = 'a'\nregex = 'abc'", 5, "there is a rule 'a' already, f:1")]
    [TestCase("id = 'a'\nregex = 'abc'\ncolour = 1", 4, "'colour'")]
    [TestCase("id = 'a'\ndescription = ''\nregex = 'abc'", 3, "one line")]
    [TestCase("id = 'a'\ndescription = \"a\\u001b[1m\"\nregex = 'abc'", 3, "one line")]
    [TestCase("id = 'a'\nregex = ''", 3, "empty")]
    [TestCase("id = 'a'\nregex = 1", 3, "string")]
    [TestCase("id = 'a'\nregex = 'a*'", 3, "empty text")]
    [TestCase("id = 'a'\nregex = '(a|b?)'", 3, "empty text")]
    [TestCase("id = 'a'\nregex = '^$'", 3, "empty text")]
    [TestCase("id = 'a'\nregex = 'ab(c'", 3, "at character 5: Not enough )'s")]
    [TestCase("id = 'a'\nregex = 'ab[c'", 3, "at character")]
    [TestCase("id = 'a'\nregex = 'a**'", 3, "at character")]
    [TestCase("id = 'a'\nregex = 'a\\y'", 3, "at character")]
    [TestCase("id = 'a'\nregex = 'ab(?=c)'", 3, "at character 3: a look-around")]
    [TestCase("id = 'a'\nregex = 'ab(?!c)'", 3, "at character 3: a look-around")]
    [TestCase("id = 'a'\nregex = '(?<=a)bc'", 3, "at character 1: a look-around")]
    [TestCase("id = 'a'\nregex = '(?<!a)bc'", 3, "at character 1: a look-around")]
    [TestCase("id = 'a'\nregex = '(a)b\\1'", 3, "at character 5: a back-reference")]
    [TestCase("id = 'a'\nregex = '(?<x>a)b\\k<x>'", 3, "a back-reference")]
    [TestCase("id = 'a'\nregex = '(?>ab)'", 3, "at character 1: an atomic group")]
    [TestCase("id = 'a'\nregex = '(a)?(?(1)b|c)'", 3, "at character 5: a condition")]
    [TestCase("id = 'a'\nregex = '(?<x>a)(?<y-x>b)'", 3, "a balancing group")]
    [TestCase("id = 'a'\nregex = '\\Gab'", 3, "\\G")]
    [TestCase("id = 'a'\nregex = '(?x) ab'", 3, "'x'")]
    [TestCase("id = 'a'\nregex = '[[:alnum:]]+'", 3, "[:alnum:]")]
    [TestCase("id = 'a'\nregex = '(a{100}){1000}'", 3, "too large")]
    [TestCase("id = 'a'\nregex = 'abc'\nkeywords = 'abc'", 4, "list of strings")]
    [TestCase("id = 'a'\nregex = 'abc'\nkeywords = ['a']", 4, "'a' can't call a rule")]
    [TestCase("id = 'a'\nregex = 'abc'\nkeywords = [\n'clé']", 5, "ASCII")]
    [TestCase("id = 'a'\nregex = 'abc'\nseverity = 'awful'", 4, "low, medium, high, critical")]
    [TestCase("id = 'a'\nregex = 'a(b)c'\nsecret-group = 2", 4, "no group 2")]
    [TestCase("id = 'a'\nregex = 'abc'\nsecret-group = -1", 4, "whole number")]
    [TestCase("id = 'a'\nregex = 'abc'\nsecret-group = '1'", 4, "whole number")]
    [TestCase("id = 'a'\nregex = 'abc'\nmin-entropy = '3'", 4, "number")]
    [TestCase("id = 'a'\nregex = 'abc'\nmin-entropy = -1", 4, "number")]
    [TestCase("id = 'a'\nregex = 'abc'\nmin-entropy = nan", 4, "number")]
    [TestCase("id = 'a'\nregex = 'abc'\npaths = ['a?b']", 4, "a?b")]
    [TestCase("id = 'a'\nregex = 'abc'\npaths = ['!']", 4, "glob")]
    [TestCase("id = 'a'\nregex = 'abc'\npath-regex = '('", 4, "at character")]
    [TestCase("id = 'a'\nregex = 'abc'\nexamples = 'abc'", 4, "list of strings")]
    [TestCase("id = 'a'\nregex = 'abc'\ncounter-examples = [1]", 4, "list of strings")]
    public void What_is_wrong_is_an_error_that_names_file_line_and_what(string text, int line, string what) =>
        Assert.That(
            () => ConfigurationReader.Parse($"[[rules]]\n{text}", "f"),
            Throws.TypeOf<ConfigurationException>().With.Message.StartsWith($"f:{line}: ").And.Message.Contains(what).And.Message.Not.Contains("\n"));
}
