using System.Text;
using SecretGuard.Detection.Rules;

namespace SecretGuard.Detection.Tests.Rules;

public class RuleExampleTests
{
    private const int Seeds = 50;

    private static readonly Detector Detector = new(RuleSet.All);

    private static IEnumerable<TestCaseData> Examples() =>
        from rule in RuleSet.All
        from example in rule.Examples
        select new TestCaseData(rule.Id, example).SetArgDisplayNames(rule.Id, Name(example));

    private static IEnumerable<TestCaseData> CounterExamples() =>
        from rule in RuleSet.All
        from example in rule.CounterExamples
        select new TestCaseData(rule.Id, example).SetArgDisplayNames(rule.Id, Name(example));

    [TestCaseSource(nameof(Examples))]
    public void Example_is_found_by_its_rule_alone(string rule, string template)
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            var findings = Detector.Scan(Encoding.ASCII.GetBytes(SampleText.Fill(template, seed)));
            Assert.That(findings.Select(finding => finding.Rule.Id), Is.EqualTo(new[] { rule }), $"seed {seed}");
        }
    }

    [TestCaseSource(nameof(CounterExamples))]
    public void Counter_example_is_found_by_no_rule(string rule, string template)
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            var findings = Detector.Scan(Encoding.ASCII.GetBytes(SampleText.Fill(template, seed)));
            Assert.That(findings.Select(finding => finding.Rule.Id), Is.Empty, $"{rule}, seed {seed}");
        }
    }

    [Test]
    public void Every_rule_has_examples_counter_examples_and_a_name_of_its_own()
    {
        Assert.Multiple(() =>
        {
            Assert.That(RuleSet.All.Where(rule => rule.Examples.Count < 2).Select(rule => rule.Id), Is.Empty);
            Assert.That(RuleSet.All.Where(rule => rule.CounterExamples.Count < 2).Select(rule => rule.Id), Is.Empty);
            Assert.That(RuleSet.All.Select(rule => rule.Id), Is.Unique);
        });
    }

    [Test]
    public void Every_rule_that_there_is_comes_with_the_set()
    {
        var rules = typeof(Rule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract);
        Assert.That(RuleSet.All.Select(rule => rule.GetType()), Is.EquivalentTo(rules));
    }

    private static string Name(string template) => template.ReplaceLineEndings("⏎").Replace('"', '\'');
}
