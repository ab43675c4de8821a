namespace SecretGuard.Detection.Tests;

public class RedactionTests
{
    [TestCase(5, "****")]
    [TestCase(11, "****")]
    [TestCase(12, "ab…kl")]
    [TestCase(20, "abcd…qrst")]
    [TestCase(26, "abcd…wxyz")]
    public void Shows_less_of_shorter_values(int length, string expected)
    {
        Assert.That(Redaction.Of("abcdefghijklmnopqrstuvwxyz"[..length]), Is.EqualTo(expected));
    }

    [Test]
    public void Shows_four_characters_at_both_ends_of_a_secret_key()
    {
        Assert.That(Redaction.Of(new string('x', 36) + "wxyz"), Is.EqualTo("xxxx…wxyz"));
    }

    [TestCase("abc😀fghijklmnopqrstu😀wxy", "abc…wxy")]
    [TestCase("clé😀fghijklmnopqrstuéàüö", "clé…éàüö")]
    public void Never_shows_half_a_character(string value, string expected) => Assert.That(Redaction.Of(value), Is.EqualTo(expected));
}
