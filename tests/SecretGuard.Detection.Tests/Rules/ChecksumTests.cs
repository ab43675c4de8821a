using System.Text;
using SecretGuard.Detection.Rules.Checksums;

namespace SecretGuard.Detection.Tests.Rules;

public class ChecksumTests
{
    // The first is a test vector of BIP 173, the second has a digit changed.
    [TestCase("A12UEL5L", ExpectedResult = true)]
    [TestCase("A12UEL5Q", ExpectedResult = false)]
    [TestCase("A1G7SGD8", ExpectedResult = false)]
    public bool Bech32_holds(string text) => Bech32.OfText.Holds(Encoding.ASCII.GetBytes(text));

    // The documentation's example of a key, which is no secret.
    [TestCase("packagist_ack_ffce048835c6cdea47bcc4b73c79", ExpectedResult = true)]
    [TestCase("packagist_ack_ffce048835c6cdea47bcc4b73c78", ExpectedResult = false)]
    [TestCase("packagist_ack_ffce048835c6cdea47bcc4b73cxx", ExpectedResult = false)]
    public bool Crc32_in_hexadecimal_holds(string token) => Crc32Hex.OfToken.Holds(Encoding.ASCII.GetBytes(token));

    // CRC-32 of "123456789" is CBF43926, which is 1kl8mjq in base36.
    [TestCase("1234567891kl8mjq", ExpectedResult = true)]
    [TestCase("1234567891kl8mjr", ExpectedResult = false)]
    public bool Crc32_in_base36_holds(string token) => Crc32Base36.OfToken.Holds(Encoding.ASCII.GetBytes(token));

    [Test]
    public void What_is_completed_holds()
    {
        Checksum[] checksums = [Bech32.OfText, Crc32Hex.OfToken, Crc32Base36.OfToken];
        Assert.That(checksums.Select(checksum => checksum.Holds(Encoding.ASCII.GetBytes(checksum.Complete("PREFIX1QPZRY9X8GF2TVDW0")))), Is.All.True);
    }
}
