using System.Text;
using SecretGuard.Detection.Rules;

namespace SecretGuard.Tests;

public class ReadmeTests
{
    private const string Begin = "<!-- rules: written by the test, see CONTRIBUTING.md -->\n";
    private const string End = "<!-- end of the rules -->\n";
    private const string Update = "SECRETGUARD_UPDATE_README";

    [Test]
    public void Table_of_rules_is_that_of_the_rules()
    {
        var file = Path.Combine(Checkout.Folder, "README.md");
        var readme = File.ReadAllText(file);
        var (begin, end) = (readme.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, readme.IndexOf(End, StringComparison.Ordinal));
        if (Environment.GetEnvironmentVariable(Update) == "1")
            File.WriteAllText(file, readme[..begin] + Table() + readme[end..]);
        else
            Assert.That(readme[begin..end], Is.EqualTo(Table()), $"the rules have changed: {Update}=1 dotnet test writes the table anew");
    }

    private static string Table()
    {
        var table = new StringBuilder("| rule | what it is | severity |\n| --- | --- | --- |\n");
        foreach (var rule in RuleSet.All.OrderBy(rule => rule.Id, StringComparer.Ordinal))
            table.Append($"| `{rule.Id}` | {rule.Title} | {rule.Severity.ToString().ToLowerInvariant()} |\n");
        return table.ToString();
    }
}
