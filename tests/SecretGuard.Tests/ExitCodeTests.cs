using SecretGuard.Tests.Reports;

namespace SecretGuard.Tests;

public class ExitCodeTests
{
    [TestCase(0, true, ExpectedResult = 0)]
    [TestCase(2, true, ExpectedResult = 1)]
    [TestCase(0, false, ExpectedResult = 3)]
    [TestCase(2, false, ExpectedResult = 3)]
    public int Says_that_something_is_missing_before_it_says_that_something_was_found(int findings, bool isComplete) =>
        ExitCode.Of(findings, isComplete);

    [Test]
    public void Says_that_a_scan_was_stopped_also_where_it_found_something()
    {
        var result = Sample.With("a") with { Skipped = [] };
        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.EqualTo(1));
            Assert.That((result with { Interrupted = true }).ExitCode, Is.EqualTo(3));
        });
    }
}
