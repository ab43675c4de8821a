using System.Text;
using SecretGuard.Detection.Rules;

namespace SecretGuard.Detection.Tests.Rules;

public class NamedRuleTests
{
    private static readonly Detector Detector = new(RuleSet.All);

    // A token of an application at Facebook is its number, a bar, and a value; without those it is anybody's.
    [Test]
    public void A_value_without_the_separator_of_its_rule_is_not_named_after_a_provider([Range(0, 9)] int seed)
    {
        Assert.Multiple(() =>
        {
            Assert.That(Rules("facebook_token: \"{0-9:15}|{A-Za-z0-9_-:27}\"", seed), Is.EqualTo(["facebook-app-access-token"]));
            Assert.That(Rules("facebook_token: \"{A-Za-z0-9_-:27}\"", seed), Is.EqualTo(["generic-secret"]));
        });
    }

    private static IEnumerable<string> Rules(string template, int seed) =>
        Detector.Scan(Encoding.ASCII.GetBytes(SampleText.Fill(template, seed))).Select(finding => finding.Rule.Id);
}
