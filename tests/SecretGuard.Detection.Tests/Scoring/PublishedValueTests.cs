using System.Text;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Tests.Scoring;

internal sealed class PublishedValueTests
{
    // In two parts, so that no scanner trips over them: RFC 6455's GUID, the key of Hardhat's first account, the SHA-1 of "test",
    // the key of Windows 10 Enterprise.
    [TestCase("258EAFA5-E914-47DA", "-95CA-C5AB0DC85B11")]
    [TestCase("ac0974bec39a17e36ba4a6b4d238ff94", "4bacb478cbed5efcae784d7bf4f2ff80")]
    [TestCase("0xac0974bec39a17e36ba4a6b4d238ff94", "4bacb478cbed5efcae784d7bf4f2ff80")]
    [TestCase("a94a8fe5ccb19ba61c4c", "0873d391e987982fbbd3")]
    [TestCase("NPPR9-FWDCX-", "D2C8J-H872K-2YT43")]
    public void They_are_known_to_the_last_character(string beginning, string end)
    {
        Assert.That(PublishedValue.Is(Encoding.ASCII.GetBytes(beginning + end)), Is.True);
        Assert.That(PublishedValue.Is(Encoding.ASCII.GetBytes(beginning + end[..^1])), Is.False);
        Assert.That(PublishedValue.Is(Encoding.ASCII.GetBytes(beginning + end + "0")), Is.False);
    }
}
