namespace SecretGuard.Tests;

[Parallelizable(ParallelScope.All)]
internal sealed class FormatPairsTests
{
    [TestCase("scan --format json", "scan --format json")]
    [TestCase("scan --format json --output a", "scan --format json --output a")]
    [TestCase("scan --output a --format json", "scan --output a --format json")]
    [TestCase("scan -- --format json --format csv", "scan -- --format json --format csv")]
    [TestCase("scan --format", "scan --format")]
    [TestCase("scan --format sarif --output a --format github -q", "scan --report=sarif=a --format=github -q")]
    [TestCase("scan --format=github path --format=sarif --output=a=b", "scan --format=github --report=sarif=a=b path")]
    [TestCase("scan --format sarif --output a --format csv --output b", "scan --report=sarif=a --format=csv --output=b")]
    [TestCase("scan --format sarif --output a --format csv --output b --format text", "scan --report=sarif=a --report=csv=b --format=text")]
    [TestCase("scan --format sarif --format csv", "scan --format=sarif --format=csv")]
    [TestCase("scan --output a --format sarif --output b --format csv", "scan --output a --format sarif --output b --format csv")]
    public void All_but_one_become_reports(string said, string meant) =>
        Assert.That(FormatPairs.Join(said.Split(' ')), Is.EqualTo(meant.Split(' ')));
}
