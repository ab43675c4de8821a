using System.Text.RegularExpressions;
using SecretGuard.Detection.Rules;

namespace SecretGuard.Tests;

public class ReadmeTests
{
    [Test]
    public void Every_rule_is_in_the_table_and_no_other()
    {
        var readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "README.md"));
        var section = readme[readme.IndexOf("## What it finds", StringComparison.Ordinal)..];
        section = section[..section.IndexOf("\n## ", 3, StringComparison.Ordinal)];
        var named = Regex.Matches(section, "`(?<id>[a-z]+(?:-[a-z]+)+)`").Select(match => match.Groups["id"].Value);
        Assert.That(named, Is.EquivalentTo(RuleSet.All.Select(rule => rule.Id)));
    }
}
