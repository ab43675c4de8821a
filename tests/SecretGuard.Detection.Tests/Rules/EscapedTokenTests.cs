using System.Text;
using SecretGuard.Detection.Rules;

namespace SecretGuard.Detection.Tests.Rules;

/// <summary>Tokens as JSON and URLs write what is not a letter or a digit.</summary>
public class EscapedTokenTests
{
    private const int Seeds = 20;

    // Of shorter ones nothing says that they are values.
    private const int Shortest = 40;

    private static readonly Detector Detector = new(RuleSet.All);

    [TestCaseSource(typeof(TokenRuleCases), nameof(TokenRuleCases.All))]
    public void Token_is_found_escaped(TokenRule rule)
    {
        Assert.Multiple(() =>
        {
            for (var seed = 0; seed < Seeds; seed++)
            {
                var token = rule.Draw(new Random(seed));
                if (token.Length < Shortest || token.Any(character => !IsOfToken(character)))
                    continue;
                Assert.That(RulesOf("{\"id\":1,\"content\":\"" + InJson(token) + "\"}"), Does.Contain(rule.Id), $"JSON, seed {seed}");
                Assert.That(RulesOf("id=1&content=" + Uri.EscapeDataString(token) + "&n=2"), Does.Contain(rule.Id), $"URL, seed {seed}");
            }
        });
    }

    private static bool IsOfToken(char character) => char.IsAsciiLetterOrDigit(character) || "-_+/=".Contains(character, StringComparison.Ordinal);

    // As libraries write it that keep HTML in mind.
    private static string InJson(string text) =>
        string.Concat(text.Select(character => character is '=' or '&' or '+' or '<' or '>' or '\'' ? $"\\u{(int)character:x4}" : character is '"' or '\\' ? $"\\{character}" : character.ToString()));

    private static IEnumerable<string> RulesOf(string text) => Detector.Scan(Encoding.ASCII.GetBytes(text)).Select(finding => finding.Rule.Id);
}
