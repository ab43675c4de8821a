using System.Text.RegularExpressions;
using CsCheck;
using SecretGuard.Configuration;
using SecretGuard.Detection.Rules;

namespace SecretGuard.Tests.Configuration;

[Parallelizable(ParallelScope.All)]
internal sealed class RegexFactsTests
{
    // Pieces of expressions, most of which are right in most orders.
    private static readonly Gen<string> Piece = Gen.OneOfConst(
        "a", "B", "acme_", "é", ".", @"\d", @"\w", @"\s", @"\b", "^", "$", "[a-f0-9]", "[^x]", "[Kk]", "[]a]", @"[\]\-x]", "[a-z-[aeiou]]", @"\x41", @"\u00e9",
        @"\t", @"\.", @"\p{Lu}", @"\P{L}", @"\101", "(?#note)", "(?i)", "(?-i)", "{", "{x}", "}", "]", "-", "/", "😀");

    private static readonly Gen<string> Quantifier = Gen.OneOfConst("", "", "", "?", "*", "+", "{2}", "{1,3}", "{2,}", "+?", "{0,2}?");

    [TestCase("acme_[a-z0-9]{32}", 37, "acme_")]
    [TestCase("[Aa]cme", 4, "Acme")]
    [TestCase("(?i)(?:acme|corporation)[-_]?token", 17, "token")]
    [TestCase("(?:one|two)[0-9]{3}", 6, "one", "two")]
    [TestCase("x(?:ab|[cd])y", 4)]
    [TestCase("ab?c", 3)]
    [TestCase("(foo)+[0-9]", null, "foo")]
    [TestCase("(foo)?[0-9]", 4)]
    [TestCase(@"\bkey\b=.{3}", 7, "key=")]
    [TestCase("cl\u00e9=[0-9]+", null, "cl")]
    [TestCase("[0-9a-f]{40}", 40)]
    [TestCase(@"\.key\x3d\d", 6, ".key=")]
    public void Longest_match_and_literals_are_known(string regex, int? longest, params string[] literals)
    {
        var facts = RegexFacts.Of(regex);
        Assert.That(facts.Longest, Is.EqualTo(longest));
        Assert.That(facts.Literals, Is.EqualTo(literals));
    }

    [TestCase("a?bc*", "b")]
    [TestCase("(quote)?_?(KEY|key)=?[0-9]{4}=*", "(KEY|key)=?[0-9]{4}")]
    [TestCase("x?ab?|c?(d|e)f*?", "a|(d|e)")]
    [TestCase("^a?b$", "^a?b$")]
    [TestCase("(^a)?b", "b")]
    public void What_may_be_left_out_at_the_ends_is_no_part_of_its_core(string regex, string core) =>
        Assert.That(RegexFacts.Of(regex).Core, Is.EqualTo(core));

    [Test]
    public void What_is_accepted_can_be_matched_in_linear_time_and_what_is_known_of_it_is_true()
    {
        var texts = Gen.OneOfConst("a", "b", "B", "acme_", "é", " ", "\n", "0", "f", "k", "K", "x", "]", "-", "A", "\t", ".", "{", "{x}", "}", "/", "😀", "e", "y").Array[0, 12].Select(string.Concat);
        var sequence = Gen.Select(Piece, Quantifier, (piece, quantifier) => piece + quantifier).Array[1, 4].Select(string.Concat);
        var group = Gen.Select(sequence, sequence, Quantifier, Gen.OneOfConst("(", "(?:", "(?<n>", "(?i:", "(?s:"), (one, other, quantifier, open) => $"{open}{one}|{other}){quantifier}");
        var regexes = Gen.OneOf(sequence, group).Array[1, 3].Select(string.Concat);
        Gen.Select(regexes, texts.Array[20]).Sample((regex, samples) =>
        {
            RegexFacts facts;
            try
            {
                facts = RegexFacts.Of(regex);
            }
            catch (RegexMistake)
            {
                return true;
            }

            var (matcher, core) = (new Regex(regex, CustomRule.Options), new Regex(facts.Core, CustomRule.Options));
            return samples.All(text => matcher.IsMatch(text) == core.IsMatch(text)) && samples.SelectMany(text => matcher.Matches(text)).All(match =>
                match.Length > 0
                && (facts.Longest is null || match.Length <= facts.Longest)
                && (facts.Literals.Count == 0 || facts.Literals.Any(literal => match.Value.Contains(literal, StringComparison.OrdinalIgnoreCase))));
        });
    }
}
