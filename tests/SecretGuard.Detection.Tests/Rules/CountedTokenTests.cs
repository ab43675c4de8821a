using System.Text;
using SecretGuard.Detection.Rules;

namespace SecretGuard.Detection.Tests.Rules;

/// <summary>Credentials in what Python compiles and pickles, where the next thing stands right behind a string.</summary>
public class CountedTokenTests
{
    private const int Seeds = 20;

    // What is looked at begins with so many letters and digits.
    private const int Shortest = 16;

    private const string Id = "AKIA{Q-V:1}{A-Z2-7:15}";
    private const string Secret = "{A-Za-z0-9+/:40}";

    private static readonly Detector Detector = new(RuleSet.All);

    [TestCaseSource(typeof(TokenRuleCases), nameof(TokenRuleCases.All))]
    public void Token_is_found_in_a_compiled_constant(TokenRule rule)
    {
        Assert.Multiple(() =>
        {
            for (var seed = 0; seed < Seeds; seed++)
            {
                var token = rule.Draw(new Random(seed));
                if (token.Length is < Shortest or > byte.MaxValue || !token[..Shortest].All(character => char.IsAsciiLetterOrDigit(character) || character is '_' or '-'))
                    continue;
                Assert.That(RulesOf([0x29, 0x03, .. Short('z', token), .. Short('z', "next")]), Does.Contain(rule.Id), $"seed {seed}");
            }
        });
    }

    [Test]
    public void Key_pair_is_found_compiled_and_pickled()
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            var (id, secret) = (SampleText.Fill(Id, seed), SampleText.Fill(Secret, seed));
            string[] expected = ["aws-secret-access-key"];
            Assert.That(RulesOf([0x29, 0x03, .. Short('\u00DA', id), .. Short('z', secret), (byte)'N', 0x29]), Is.EqualTo(expected), $"compiled, seed {seed}");
            Assert.That(RulesOf([.. Long(id), (byte)'q', 2, .. Long(secret), (byte)'q', 4]), Is.EqualTo(expected), $"pickled, seed {seed}");
        }
    }

    // In a text the same characters are no length.
    [Test]
    public void Text_ends_where_its_characters_do()
    {
        for (var seed = 0; seed < Seeds; seed++)
            Assert.That(RulesOf(Encoding.ASCII.GetBytes(SampleText.Fill($"id = {Id}\nf=z({Secret}N)\n", seed))), Is.EqualTo(new[] { "aws-access-key-id" }), $"seed {seed}");
    }

    private static byte[] Short(char kind, string text) => [(byte)kind, (byte)text.Length, .. Encoding.ASCII.GetBytes(text)];

    private static byte[] Long(string text) => [(byte)'X', (byte)text.Length, 0, 0, 0, .. Encoding.ASCII.GetBytes(text)];

    private static IEnumerable<string> RulesOf(byte[] content) => Detector.Scan(content).Select(finding => finding.Rule.Id);
}
