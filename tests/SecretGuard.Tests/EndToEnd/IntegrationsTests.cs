using System.Text.RegularExpressions;
using SecretGuard.Reports;

namespace SecretGuard.Tests.EndToEnd;

/// <summary>What the files for other programs tell the tool is what it understands.</summary>
internal sealed partial class IntegrationsTests : EndToEndTest
{
    private const string Release = ".github/workflows/release.yml";

    private static readonly string[] Files =
    [
        "action.yml", ".pre-commit-hooks.yaml", "integrations/gitlab.yml", "integrations/azure-pipelines.yml", "integrations/Jenkinsfile",
        Release,
    ];

    [TestCaseSource(nameof(Files))]
    public void Commands_and_options_are_known(string file)
    {
        var calls = Call().Matches(File.ReadAllText(Path.Combine(Checkout.Folder, file)));
        Assert.That(calls, Is.Not.Empty);
        foreach (Match call in calls)
        {
            var help = Sandbox.Tool(call.Groups["verb"].Value, "--help");
            help.AssertEndedWith(0);
            foreach (Match option in Option().Matches(call.Groups["rest"].Value))
                Assert.That(help.Output, Does.Match($@"  {option.Value}\b"), $"{option.Value} in {call.Value}");
            foreach (Match report in Report().Matches(call.Groups["rest"].Value))
                Assert.That(ReportFormats.Names, Does.Contain(report.Groups["format"].Value), call.Value);
        }
    }

    [Test]
    public void A_release_builds_every_package_that_the_tool_names()
    {
        var project = File.ReadAllText(Path.Combine(Checkout.Folder, "src/SecretGuard/SecretGuard.csproj"));
        var named = NamedPlatforms().Match(project).Groups["list"].Value.Split(';');
        var built = BuiltPlatforms().Matches(File.ReadAllText(Path.Combine(Checkout.Folder, Release))).Select(match => match.Groups["rid"].Value);
        Assert.That(built, Is.EquivalentTo(named));
    }

    [GeneratedRegex("""<ToolPackageRuntimeIdentifiers Condition="'\$\(IsRelease\)' == 'true'">(?<list>[^<]+)<""")]
    private static partial Regex NamedPlatforms();

    [GeneratedRegex("""(?:rid: |--runtime )(?<rid>[a-z][a-z0-9-]+)""")]
    private static partial Regex BuiltPlatforms();

    [GeneratedRegex("""(?m)(?:^\s*|/|entry: )secretguard"?[ ]+(?<verb>[a-z-]+)(?<rest>.*)$""")]
    private static partial Regex Call();

    [GeneratedRegex("""(?<=\s|\+)--[a-z-]+""")]
    private static partial Regex Option();

    [GeneratedRegex("""--(?:format |report "?)(?<format>[a-z-]+)""")]
    private static partial Regex Report();
}
