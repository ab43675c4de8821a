using System.Text;
using SecretGuard.Detection.Rules;

namespace SecretGuard.Tests;

public class RulesPageTests
{
    private const string Update = "SECRETGUARD_UPDATE_RULES";

    [Test]
    public void It_lists_the_rules()
    {
        var file = Path.Combine(Checkout.Folder, "docs", "rules.md");
        if (Environment.GetEnvironmentVariable(Update) == "1")
            File.WriteAllText(file, Page());
        else
            Assert.That(File.ReadAllText(file), Is.EqualTo(Page()), $"the rules have changed: {Update}=1 dotnet test writes the page anew");
    }

    private static string Page()
    {
        var page = new StringBuilder("""
            # What SecretGuard looks for

            <!-- Written by a test, see CONTRIBUTING.md. -->

            | rule | what it is | severity |
            | --- | --- | --- |

            """);
        foreach (var rule in RuleSet.All.OrderBy(rule => rule.Id, StringComparer.Ordinal))
            page.Append($"| `{rule.Id}` | {rule.Title} | {rule.Severity.ToString().ToLowerInvariant()} |\n");
        return page.ToString();
    }
}
