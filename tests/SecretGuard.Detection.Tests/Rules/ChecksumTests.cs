using System.Text;
using SecretGuard.Detection.Rules.Checksums;

namespace SecretGuard.Detection.Tests.Rules;

public class ChecksumTests
{
    // The first is a test vector of BIP 173, the second has a digit changed.
    [TestCase("A12UEL5L", ExpectedResult = true)]
    [TestCase("A12UEL5Q", ExpectedResult = false)]
    [TestCase("A1G7SGD8", ExpectedResult = false)]
    [TestCase("a12uel5l", ExpectedResult = true)]
    public bool Bech32_holds(string text) => Bech32.OfText.Holds(Encoding.ASCII.GetBytes(text));

    // An address, to which anybody may send something, and the same with its last digit changed.
    [TestCase("3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy", ExpectedResult = true)]
    [TestCase("3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLx", ExpectedResult = false)]
    [TestCase("z", ExpectedResult = false)]
    public bool Base58Check_holds(string text) => Base58Check.OfText.Holds(Encoding.ASCII.GetBytes(text));

    // The public key that SEP 23 has for an example, and the same with its last digit changed.
    [TestCase("GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGZ", ExpectedResult = true)]
    [TestCase("GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGA", ExpectedResult = false)]
    public bool Crc16_in_base32_holds(string text) => Crc16Base32.OfKey.Holds(Encoding.ASCII.GetBytes(text));

    // The documentation's example of a key, which is no secret.
    [TestCase("packagist_ack_ffce048835c6cdea47bcc4b73c79", ExpectedResult = true)]
    [TestCase("packagist_ack_ffce048835c6cdea47bcc4b73c78", ExpectedResult = false)]
    [TestCase("packagist_ack_ffce048835c6cdea47bcc4b73cxx", ExpectedResult = false)]
    public bool Crc32_in_hexadecimal_holds(string token) => Crc32Hex.OfToken.Holds(Encoding.ASCII.GetBytes(token));

    // CRC-32 of "123456789" is CBF43926, which is 1kl8mjq in base36.
    [TestCase("1234567891kl8mjq", ExpectedResult = true)]
    [TestCase("1234567891kl8mjr", ExpectedResult = false)]
    public bool Crc32_in_base36_holds(string token) => Crc32Base36.OfToken.Holds(Encoding.ASCII.GetBytes(token));

    [TestCase("glsa_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_4e8e755e", ExpectedResult = true)]
    [TestCase("glsa_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_5e758e4e", ExpectedResult = false)]
    public bool Crc32_of_Grafana_holds(string token) => GrafanaCrc32.OfToken.Holds(Encoding.ASCII.GetBytes(token));

    // The documentation's example of a secret, which is none.
    [TestCase("T8d8RzkNseTMEDKcjNM1BZTFPHqRn/dQm9q7w6SjzZ12wZfwjaJdipHZtDjw", ExpectedResult = true)]
    [TestCase("T8d8RzkNseTMEDKcjNM1BZTFPHqRn/dQm9q7w6SjzZ12wZfwjaJdipHZtDjx", ExpectedResult = false)]
    public bool Crc32_of_Confluent_holds(string body) => ConfluentCrc32.OfBody.Holds(Encoding.ASCII.GetBytes("cflt" + body));

    [TestCase("sig=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA%3D", ExpectedResult = true)]
    [TestCase("sig=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", ExpectedResult = true)]
    [TestCase("sig=%2F%2B%2FAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA%3D", ExpectedResult = true)]
    [TestCase("sig=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB%3D", ExpectedResult = false)]
    [TestCase("sig=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", ExpectedResult = false)]
    public bool Signature_of_Azure_holds(string parameter) => AzureSignature.OfAddress.Holds(Encoding.ASCII.GetBytes(parameter));

    [Test]
    public void What_is_completed_holds()
    {
        Checksum[] checksums = [Bech32.OfText, Crc32Hex.OfToken, Crc32Base36.OfToken];
        Assert.That(checksums.Select(checksum => checksum.Holds(Encoding.ASCII.GetBytes(checksum.Complete("PREFIX1QPZRY9X8GF2TVDW0")))), Is.All.True);
    }
}
