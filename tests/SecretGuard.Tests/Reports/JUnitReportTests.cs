using System.Xml.Linq;
using SecretGuard.Reports;
using SecretGuard.Scanning;

namespace SecretGuard.Tests.Reports;

[Parallelizable(ParallelScope.All)]
internal sealed class JUnitReportTests
{
    [TestCaseSource(typeof(Sample), nameof(Sample.HostileTexts))]
    public void Its_counts_are_those_of_its_cases(string text)
    {
        var suite = Suite(Sample.With(text));
        using (Assert.EnterMultipleScope())
        {
            Assert.That((int)suite.Attribute("tests")!, Is.EqualTo(suite.Elements("testcase").Count()).And.EqualTo(5));
            Assert.That((int)suite.Attribute("failures")!, Is.EqualTo(suite.Descendants("failure").Count()).And.EqualTo(3));
            Assert.That((int)suite.Attribute("errors")!, Is.EqualTo(suite.Descendants("error").Count()).And.EqualTo(2));
            Assert.That((string)suite.Element("testcase")!.Attribute("classname")!, Is.EqualTo(Printable.Of(text)));
        }
    }

    [Test]
    public void A_failure_says_where_and_what_to_do()
    {
        var failure = Suite(Sample.With("x")).Descendants("failure").First();
        Assert.That((string)failure.Attribute("message")!, Is.EqualTo("AWS secret access key (critical, certain)"));
        Assert.That(failure.Value, Does.StartWith("x:3:25").And.Contain("\naws iam update-access-key"));
    }

    [Test]
    public void A_clean_scan_is_one_test_that_passed()
    {
        var test = Suite(Scanned.Result()).Elements("testcase").Single();
        Assert.That(test.Elements(), Is.Empty);
        Assert.That((string)test.Attribute("name")!, Is.EqualTo("Nothing found in 1 file (100 bytes, 5 ms)."));
    }

    [Test]
    public void A_scan_that_was_stopped_did_not_pass() =>
        Assert.That(Suite(Scanned.Result() with { Interrupted = true }).Descendants("error").Count(), Is.EqualTo(1));

    private static XElement Suite(ScanResult result) =>
        XDocument.Parse(new JUnitReport(showSecrets: false).Write(result)).Root!.Element("testsuite")!;
}
