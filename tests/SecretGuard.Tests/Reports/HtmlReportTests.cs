using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SecretGuard.Reports;
using SecretGuard.Scanning;

namespace SecretGuard.Tests.Reports;

/// <summary>The page as a parser of HTML5 sees it; <c>tests/html-report.sh</c> shows it as a browser does.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed partial class HtmlReportTests
{
    private const string Places = "main .finding .place code";

    [TestCaseSource(typeof(Sample), nameof(Sample.HostileTexts))]
    public void A_text_from_outside_is_text(string text)
    {
        var (plain, hostile) = (Parse(Sample.With("x")), Parse(Sample.With(text)));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(hostile.All.Select(Shape), Is.EqualTo(plain.All.Select(Shape)));
            Assert.That(hostile.QuerySelectorAll(Places).Select(place => place.TextContent), Has.Some.StartsWith($"{Printable.Of(text)}:"));
        }
    }

    [Test]
    public void It_loads_nothing_and_its_policy_allows_nothing_but_its_own_script_and_style()
    {
        var page = Parse(Sample.With("x"));
        var policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(page.QuerySelectorAll("[src], link, iframe, object, embed, base, form[action], img, [style]"), Is.Empty);
            Assert.That(page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")), Is.All.StartsWith("#"));
            Assert.That(policy, Does.StartWith("default-src 'none'; ").And.Not.Contain("unsafe"));
            Assert.That(policy, Does.Contain($"script-src {Hash(page.QuerySelector("script")!.TextContent)};"));
            Assert.That(policy, Does.Contain($"style-src {Hash(page.QuerySelector("style")!.TextContent)};"));
            Assert.That(page.QuerySelectorAll("script"), Has.Count.EqualTo(1));
            Assert.That(page.QuerySelector("style")!.TextContent, Does.Not.Contain("url(").And.Not.Contain("@import"));
        }
    }

    [Test]
    public void Every_control_has_a_label_and_every_link_a_target()
    {
        var page = Parse(Sample.With("x"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(page.DocumentElement.GetAttribute("lang"), Is.EqualTo("en"));
            Assert.That(page.Title, Does.StartWith("SecretGuard: 3 findings"));
            Assert.That(page.QuerySelectorAll("input, select").Where(control => control.Closest("label") is null), Is.Empty);
            Assert.That(page.QuerySelectorAll("a[href]").Where(link => page.GetElementById(link.GetAttribute("href")![1..]) is null), Is.Empty);
            Assert.That(page.QuerySelectorAll("h1"), Has.Count.EqualTo(1));
            Assert.That(page.QuerySelectorAll("[id]").Select(element => element.Id), Is.Unique);
        }
    }

    [Test]
    public void A_secret_stands_once_with_all_its_places()
    {
        var secrets = Parse(Sample.With("x")).QuerySelectorAll("main .secret");
        Assert.That(secrets.Select(secret => secret.QuerySelectorAll(".finding").Length), Is.EqualTo([3, 2, 1]));
        Assert.That(
            secrets.Select(secret => secret.QuerySelector(".finding")!.GetAttribute("data-state")),
            Is.EqualTo(["open", "allowed", "known"]));
    }

    [Test]
    public void It_says_whether_all_was_scanned()
    {
        Assert.That(Parse(Sample.With("x")).QuerySelectorAll(".skipped li"), Has.Count.EqualTo(2));
        Assert.That(Parse(Scanned.Result()).QuerySelector(".verdict")!.TextContent, Is.EqualTo("Nothing found in 1 file (100 bytes, 5 ms)."));
        Assert.That(Parse(Scanned.Result() with { Interrupted = true }).QuerySelector(".verdict")!.ClassList, Does.Contain("incomplete"));
    }

    [Test]
    public void No_hole_of_a_template_is_left() =>
        Assert.That(Hole().IsMatch(new HtmlReport(showSecrets: false).Write(Sample.With("x"))), Is.False);

    // Its name and the names of its attributes.
    private static string Shape(IElement element) =>
        $"{element.LocalName} {string.Join(' ', element.Attributes.Select(attribute => attribute.Name))}";

    private static string Hash(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";

    private static IDocument Parse(ScanResult result) => new HtmlParser().ParseDocument(new HtmlReport(showSecrets: false).Write(result));

    [GeneratedRegex(@"\{\{\w+\}\}")]
    private static partial Regex Hole();
}
