using System.Text;
using SecretGuard.Detection.Candidates;
using SecretGuard.Detection.Rules;

namespace SecretGuard.Detection.Tests.Candidates;

public sealed class CandidateFinderTests
{
    [Test]
    public void Of_two_that_are_as_likely_the_same_comes_first_in_whatever_order_they_were_found()
    {
        var text = Encoding.ASCII.GetBytes($"variables:\n  DB_PASSWORD:\n    value: \"{"QZ" + "739xk52"}\"");
        var found = new Detector(RuleSet.All).Finder.Find(text, withRejected: false);

        Assert.That(found.Select(candidate => candidate.Rule.Id), Is.EqualTo(new[] { "parameter-default", "generic-password" }));
        Assert.That(CandidateFinder.InOrder(found.AsEnumerable().Reverse()), Is.EqualTo(found));
    }
}
