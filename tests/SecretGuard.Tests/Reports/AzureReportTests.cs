using System.Text.RegularExpressions;
using SecretGuard.Reports;
using SecretGuard.Scanning;
using SecretGuard.Tests.EndToEnd;

namespace SecretGuard.Tests.Reports;

[Parallelizable(ParallelScope.All)]
internal sealed partial class AzureReportTests
{
    [Test]
    public void A_finding_is_an_issue_at_its_place()
    {
        var (properties, message) = Issues(Scanned.Result(Scanned.Findings($"first\n{new Credential(1).SecretLine}", "a;b]c%.env"))).Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(properties, Is.EquivalentTo(new Dictionary<string, string>
            {
                ["type"] = "error",
                ["sourcepath"] = "a;b]c%.env",
                ["linenumber"] = "2",
                ["columnnumber"] = "25",
                ["code"] = "aws-secret-access-key",
            }));
            Assert.That(message, Does.StartWith("AWS secret access key ").And.Contain("fingerprint "));
        }
    }

    [Test]
    public void What_only_hints_at_a_credential_is_a_warning() =>
        Assert.That(Issues(Scanned.Result(Scanned.Findings(new Credential(1).IdLine))).Single().Properties["type"], Is.EqualTo("warning"));

    [TestCaseSource(typeof(Sample), nameof(Sample.HostileTexts))]
    public void Nothing_from_outside_leaves_its_place(string text)
    {
        var issues = Issues(Sample.With(text));
        Assert.That(issues, Has.Count.EqualTo(5));
        foreach (var (properties, _) in issues)
        {
            Assert.That(properties.Keys, Is.SubsetOf(["type", "sourcepath", "linenumber", "columnnumber", "code"]));
            Assert.That(properties["sourcepath"], Does.Contain(Printable.Of(text)));
        }
    }

    // As the agent reads them.
    private static List<(Dictionary<string, string> Properties, string Message)> Issues(ScanResult result) =>
    [
        .. new AzureReport(showSecrets: false).Write(result).Split('\n')
            .Select(line => Issue().Match(line))
            .Where(match => match.Success)
            .Select(match => (
                match.Groups["properties"].Value.Split(';').Select(property => property.Split('=', 2)).ToDictionary(pair => pair[0], pair => Unescape(pair[1])),
                Unescape(match.Groups["message"].Value))),
    ];

    private static string Unescape(string text) => text
        .Replace("%3B", ";", StringComparison.Ordinal)
        .Replace("%0D", "\r", StringComparison.Ordinal)
        .Replace("%0A", "\n", StringComparison.Ordinal)
        .Replace("%5D", "]", StringComparison.Ordinal)
        .Replace("%AZP25", "%", StringComparison.Ordinal);

    [GeneratedRegex("##vso\\[task\\.logissue (?<properties>[^\\]]*)\\](?<message>.*)$")]
    private static partial Regex Issue();
}
