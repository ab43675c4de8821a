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

    // What is said for sure to be none need not be looked at by a scan; what it leaves out for that must not be a finding.
    [TestCaseSource(nameof(Rules))]
    public void What_is_explained_as_a_finding_is_found(Rule rule)
    {
        Assert.Multiple(() =>
        {
            foreach (var template in rule.Examples.Concat(rule.CounterExamples))
            {
                for (var seed = 0; seed < 5; seed++)
                {
                    var text = Encoding.UTF8.GetBytes(rule.Fill(template, seed));
                    var explained = Detector.Explain(text).Select(explanation => explanation.Finding).OfType<Finding>().Select(finding => (finding.Rule.Id, finding.Range)).Distinct();
                    Assert.That(Detector.Scan(text).Select(finding => (finding.Rule.Id, finding.Range)), Is.EquivalentTo(explained), $"{template}, seed {seed}");
                }
            }
        });
    }

    [TestCaseSource(nameof(RulesWithChecksums))]
    public void One_changed_character_is_found_by_no_rule(TokenRule rule)
    {
        Assert.Multiple(() =>
        {
            for (var seed = 0; seed < Seeds; seed++)
            {
                var token = rule.Draw(new Random(seed));

                // Every alphabet with a digit has more of them; only that of Bech32 lacks the 1.
                const string digits = "02345678902";
                var place = token.LastIndexOfAny([.. digits]);
                var changed = token.Remove(place, 1).Insert(place, digits[digits.IndexOf(token[place], StringComparison.Ordinal) + 1].ToString());
                var text = Encoding.ASCII.GetBytes($"API_TOKEN={changed}\n");
                var hasShape = Detector.Explain(text).Any(explanation => explanation.Candidate.Rule == rule);
                if (hasShape && !rule.Check!.Holds(Encoding.ASCII.GetBytes(changed)))
                    Assert.That(Detector.Scan(text).Select(finding => finding.Rule.Id), Is.Empty, $"seed {seed}");
            }
        });
    }

    private static IEnumerable<TestCaseData> RulesWithChecksums() =>
        RuleSet.All.OfType<TokenRule>().Where(rule => rule.Check is not null).Select(rule => new TestCaseData(rule).SetArgDisplayNames(rule.Id));

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
