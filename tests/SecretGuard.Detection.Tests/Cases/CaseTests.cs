using SecretGuard.Detection.Rules;

namespace SecretGuard.Detection.Tests.Cases;

public class CaseTests
{
    private const int Seeds = 5;

    private static readonly Detector Detector = new(RuleSet.All);

    // Rules are tuned on the files that end in -dev; those that end in -kept say whether that helps elsewhere.
    private static readonly Dictionary<string, CaseBars> Bars = new()
    {
        ["aws-dev"] = new(0.99, 0.99, 0.99),
        ["aws-kept"] = new(0.99, 0.99, 0.99),
        ["leaky-files-dev"] = new(0.80, 0.95, 0.80),
        ["leaky-files-kept"] = new(0.80, 0.95, 0.80),
        ["named-values-dev"] = new(0.80, 0.95, 0.75),
        ["named-values-kept"] = new(0.80, 0.95, 0.75),
        ["no-secrets-dev"] = new(0.80, 0.95, 0.80),
        ["no-secrets-kept"] = new(0.80, 0.95, 0.80),
    };

    private static IEnumerable<string> Files() => CaseFile.Names();

    [TestCaseSource(nameof(Files))]
    public void Findings_in_labelled_cases_are_above_the_bars(string name)
    {
        var bars = Bars[name];
        var score = new CaseScore();
        foreach (var labelled in CaseFile.Read(name).Cases)
        {
            for (var seed = 0; seed < Seeds; seed++)
            {
                var filled = labelled.Fill(seed);
                score.Add(labelled, filled, Detector.Scan(filled.Content));
            }
        }

        TestContext.Out.WriteLine(score);
        Assert.That(
            score.Recall >= bars.Recall && score.Precision >= bars.Precision && score.Covered >= bars.Covered,
            $"{name} is below {bars}: {score}");
    }

    [Test]
    public void Every_case_has_a_name_of_its_own()
    {
        var names = CaseFile.Names().SelectMany(name => CaseFile.Read(name).Cases).Select(labelled => labelled.Name).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(names, Is.Unique);
            Assert.That(names, Is.All.Matches("^[a-z0-9]+(-[a-z0-9]+)*$"));
        });
    }
}
