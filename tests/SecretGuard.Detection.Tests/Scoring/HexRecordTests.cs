using System.Text;
using SecretGuard.Detection.Rules;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Tests.Scoring;

public class HexRecordTests
{
    [TestCase(":", "10C00000{A-F0-9:32}5A")]
    [TestCase(":00000001FF\n:", "20c00000{a-f0-9:64}5a")]
    [TestCase(":00000001FF\r\n:", "10C00000{A-F0-9:32}5A")]
    [TestCase("", "S113C000{A-F0-9:32}5A")]
    [TestCase("S9030000FC\n", "S214C00000{A-F0-9:32}5A")]
    public void Knows_the_records_of_programs(string before, string shape) =>
        Assert.That(IsRecord(before, SampleText.Fill(shape, 1)));

    [TestCase(":", "11C00000{A-F0-9:32}5A")]
    [TestCase(":", "10C00000{A-F0-9:31}G5A")]
    [TestCase("key:", "10C00000{A-F0-9:32}5A")]
    [TestCase("key = ", "S113C000{A-F0-9:32}5A")]
    [TestCase("", "S114C000{A-F0-9:32}5A")]
    [TestCase("", "10C00000{A-F0-9:32}5A")]
    public void Takes_nothing_else_for_one(string before, string shape) =>
        Assert.That(IsRecord(before, SampleText.Fill(shape, 1)), Is.False);

    private static bool IsRecord(string before, string run) =>
        HexRecord.Is(Encoding.ASCII.GetBytes(run), Encoding.ASCII.GetBytes(before));
}
