using System.Text.RegularExpressions;
using SecretGuard.Detection;
using SecretGuard.Git.Tests;
using SecretGuard.Reports;
using SecretGuard.Scanning;
using SecretGuard.Tests.EndToEnd;

namespace SecretGuard.Tests.Reports;

[Parallelizable(ParallelScope.All)]
internal sealed partial class GitHubReportTests
{
    [Test]
    public void A_finding_is_an_error_at_its_place()
    {
        var command = Commands(Scanned.Result(Scanned.Findings($"first\n{new Credential(1).SecretLine}", "a,b:c%.env"))).Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(command.Name, Is.EqualTo("error"));
            Assert.That(command.Properties, Is.EquivalentTo(new Dictionary<string, string>
            {
                ["file"] = "a,b:c%.env",
                ["line"] = "2",
                ["endLine"] = "2",
                ["col"] = "25",
                ["endColumn"] = "65",
                ["title"] = "AWS secret access key",
            }));
            Assert.That(command.Message.Split('\n')[0], Does.EndWith("(high, likely)").Or.EndWith("(high, certain)"));
            Assert.That(command.Message, Does.Contain("\nfingerprint "));
        }
    }

    [TestCase("low", "notice")]
    [TestCase("medium", "warning")]
    [TestCase("high", "error")]
    [TestCase("critical", "error")]
    public void A_severity_has_its_level(string severity, string level)
    {
        var found = Scanned.Findings(new Credential(1).SecretLine)[0];
        var finding = found.Finding with { Severity = Enum.Parse<Severity>(severity, ignoreCase: true) };
        Assert.That(Commands(Scanned.Result(found with { Located = found.Located with { Finding = finding } })).Single().Name, Is.EqualTo(level));
    }

    [TestCaseSource(typeof(Sample), nameof(Sample.HostileTexts))]
    public void Nothing_from_outside_leaves_its_place(string text)
    {
        foreach (var command in Commands(Sample.With(text)))
        {
            Assert.That(command.Properties.Keys, Is.SubsetOf(["file", "line", "endLine", "col", "endColumn", "title"]));
            Assert.That(command.Properties["file"], Does.Contain(Printable.Of(text)));
        }
    }

    [Test]
    public void There_are_as_many_as_are_shown_and_the_most_severe_of_them()
    {
        var weak = Enumerable.Range(1, 30).Select(seed => Scanned.Findings(new Credential(seed).IdLine)[0]);
        var strong = Enumerable.Range(1, 30).Select(seed => Scanned.Findings(new Credential(seed).Lines)[0]);
        var result = Scanned.Result([.. weak, .. strong]);
        Assert.That(Commands(result).CountBy(command => command.Name), Is.EquivalentTo(new Dictionary<string, int> { ["error"] = 10, ["warning"] = 10 }));
        Assert.That(new GitHubReport(showSecrets: false, summaryFile: null).Write(result), Does.Contain("\n40 more than GitHub shows as annotations.\n"));
    }

    [Test]
    public void The_summary_is_added_to_what_is_there()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "summary");
        File.WriteAllText(file, "before\n");
        var result = Sample.With("x");
        _ = new GitHubReport(showSecrets: false, file).Write(result);
        Assert.That(File.ReadAllText(file), Is.EqualTo("before\n" + new MarkdownReport(showSecrets: false).Write(result)));
    }

    // As the runner reads them.
    private static List<(string Name, Dictionary<string, string> Properties, string Message)> Commands(ScanResult result) =>
    [
        .. new GitHubReport(showSecrets: false, summaryFile: null).Write(result).Split('\n')
            .Select(line => Command().Match(line))
            .Where(match => match.Success)
            .Select(match => (
                match.Groups["name"].Value,
                match.Groups["properties"].Value.Split(',').Select(property => property.Split('=', 2)).ToDictionary(pair => pair[0], pair => Unescape(pair[1])),
                Unescape(match.Groups["message"].Value))),
    ];

    private static string Unescape(string text) => text
        .Replace("%0D", "\r", StringComparison.Ordinal)
        .Replace("%0A", "\n", StringComparison.Ordinal)
        .Replace("%3A", ":", StringComparison.Ordinal)
        .Replace("%2C", ",", StringComparison.Ordinal)
        .Replace("%25", "%", StringComparison.Ordinal);

    [GeneratedRegex("^\\s*::(?<name>[^ :]+) (?<properties>[^:]*)::(?<message>.*)$")]
    private static partial Regex Command();
}
