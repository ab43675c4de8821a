namespace SecretGuard.Tests;

[Parallelizable(ParallelScope.All)]
internal sealed class RepeatedOptionTests
{
    [TestCase("scan", "--format", "json")]
    [TestCase("scan", "--report")]
    [TestCase("scan", "--", "--report", "a", "--report", "b")]
    [TestCase("scan", "--reports", "a")]
    [TestCase]
    public void What_has_none_stays_as_it_is(params string[] arguments) =>
        Assert.That(RepeatedOption.Join(arguments, "--report"), Is.EqualTo(arguments));

    [Test]
    public void Its_values_stand_together_where_it_stands_first()
    {
        var joined = RepeatedOption.Join(["scan", "--report", "a=b", "path", "--report=c d", "-q", "--report", "", "--", "--report"], "--report");
        Assert.That(joined, Is.EqualTo(["scan", "--report=a=b\0c d\0", "path", "-q", "--", "--report"]));
        Assert.That(RepeatedOption.Values(joined[1]["--report=".Length..]), Is.EqualTo(["a=b", "c d", ""]));
    }

    [Test]
    public void It_need_not_be_said() => Assert.That(RepeatedOption.Values(null), Is.Empty);
}
