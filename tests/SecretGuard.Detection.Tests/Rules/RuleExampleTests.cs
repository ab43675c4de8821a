using System.Text;
using SecretGuard.Detection.Rules;

namespace SecretGuard.Detection.Tests.Rules;

public class RuleExampleTests
{
    private const int Seeds = 50;

    private static readonly Detector Detector = new(RuleSet.All);

    private static IEnumerable<TestCaseData> Rules() =>
        RuleSet.All.Select(rule => new TestCaseData(rule).SetArgDisplayNames(rule.Id));

    [TestCaseSource(nameof(Rules))]
    public void Example_is_found_by_its_rule_alone(Rule rule)
    {
        Assert.Multiple(() =>
        {
            foreach (var example in rule.Examples)
                Assert.That(FirstOther(rule, example, [rule.Id]), Is.Null, $"{example} is found by its rule alone");
        });
    }

    [TestCaseSource(nameof(Rules))]
    public void Counter_example_is_found_by_no_rule(Rule rule)
    {
        Assert.Multiple(() =>
        {
            foreach (var example in rule.CounterExamples)
                Assert.That(FirstOther(rule, example, []), Is.Null, $"{example} is found by no rule");
        });
    }

    [Test]
    public void Every_rule_has_examples_counter_examples_and_a_name_of_its_own()
    {
        Assert.Multiple(() =>
        {
            Assert.That(RuleSet.All.Where(rule => rule.Examples.Count < 2).Select(rule => rule.Id), Is.Empty);
            Assert.That(RuleSet.All.Where(rule => rule.CounterExamples.Count < 2).Select(rule => rule.Id), Is.Empty);
            Assert.That(RuleSet.All.Select(rule => rule.Id), Is.Unique);
            Assert.That(RuleSet.All.Where(rule => rule.Advice.Count == 0).Select(rule => rule.Id), Is.Empty);
        });
    }

    // Says of the first seed that gives something else what that was.
    private static string? FirstOther(Rule rule, string template, string[] expected)
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            var text = rule.Fill(template, seed);
            var found = Detector.Scan(Encoding.ASCII.GetBytes(text)).Select(finding => finding.Rule.Id).ToArray();
            if (!found.SequenceEqual(expected))
                return $"seed {seed}: [{string.Join(", ", found)}] in {text}";
        }

        return null;
    }
}
