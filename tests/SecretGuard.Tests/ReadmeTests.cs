using System.Text;
using System.Text.RegularExpressions;
using SecretGuard.Configuration;
using SecretGuard.Detection;
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

    [Test]
    public void Its_configurations_are_right_and_so_are_their_examples()
    {
        var readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "README.md"));
        var files = Regex.Matches(readme, "(?s)```toml\n(?<text>.*?)```").Select(match => ConfigurationReader.Parse(match.Groups["text"].Value, "README.md")).ToArray();
        Assert.That(files, Has.Length.EqualTo(2));
        var own = files.SelectMany(file => file.Rules).Single();
        var detector = new Detector([own.Rule]);
        Assert.That(own.Examples.Select(example => detector.Scan(Encoding.UTF8.GetBytes(example.Text)).Count), Is.EqualTo([1]));
        Assert.That(own.CounterExamples.Select(example => detector.Scan(Encoding.UTF8.GetBytes(example.Text)).Count), Is.EqualTo([0]));
    }
}
