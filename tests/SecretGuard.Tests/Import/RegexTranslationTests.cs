using System.Text.RegularExpressions;
using SecretGuard.Configuration;
using SecretGuard.Detection.Rules;
using SecretGuard.Import;

namespace SecretGuard.Tests.Import;

[Parallelizable(ParallelScope.All)]
internal sealed class RegexTranslationTests
{
    [TestCase(@"(?P<name>a)b", "(a)b")]
    [TestCase(@"(?<name>a)b", "(a)b")]
    [TestCase(@"(?i)a\d", "(?i)a[0-9]")]
    [TestCase(@"[[:alnum:]_\-]", @"[0-9A-Za-z_\-]")]
    [TestCase(@"\w\s\D", @"[0-9A-Z_a-z][\t\n\f\r ][^0-9]")]
    [TestCase(@"\x{41}\x42\103", "ABC")]
    [TestCase(@"\x{1F600}", "😀")]
    [TestCase(@"\Qa.b\E+", @"a\.b+")]
    [TestCase(@"\Qa.b", @"a\.b")]
    [TestCase(@"\pL\p{Lu}\P{^L}\PL", @"\p{L}\p{Lu}\p{L}\P{L}")]
    [TestCase(@"a\_\""\x60\z", @"a_""`\z")]
    [TestCase(@"[^]a]", @"[^\]a]")]
    [TestCase(@"[a-]", @"[a\-]")]
    public void An_expression_of_Go_becomes_one_of_dotnet(string go, string expected)
    {
        // The order of a set does not matter.
        Assert.That(Sorted(GoRegex.Translate(go)), Is.EqualTo(Sorted(expected)));
    }

    [TestCase("[^[:^digit:]]", "5", true)]
    [TestCase("[^[:^digit:]]", "a", false)]
    [TestCase(@"[\Dx]", "é", true)]
    [TestCase(@"[\D]", "5", false)]
    [TestCase(@"\w", "é", false)]
    [TestCase(@"\d", "٣", false)]
    [TestCase("[[:punct:]]", "~", true)]
    [TestCase("[[:punct:]]", "a", false)]
    [TestCase("[[:space:]]", "\v", true)]
    [TestCase(@"\s", "\v", false)]
    [TestCase("[[:xdigit:]]{2}", "aF", true)]
    public void It_matches_the_same(string go, string text, bool matches) =>
        Assert.That(Regex.IsMatch(text, GoRegex.Translate(go), CustomRule.Options), Is.EqualTo(matches));

    [TestCase("(?U)a+", "option U")]
    [TestCase(@"a\C", @"\C")]
    [TestCase("[[:nonsense:]]", "nonsense")]
    [TestCase("[a", "no end")]
    [TestCase(@"a\", "no end")]
    [TestCase(@"[\x{1F600}-\x{1F64F}]", "U+FFFF")]
    [TestCase(@"\x{zz}", "no character")]
    public void What_has_no_counterpart_in_Go_is_a_mistake(string go, string what) =>
        Assert.That(() => GoRegex.Translate(go), Throws.TypeOf<RegexMistake>().With.Message.Contains(what));

    [TestCase("(a|b){,3}", "(?:a|b){0,3}")]
    [TestCase(@"[a\]", @"[a\\]")]
    [TestCase(@"\<a\>\d", @"\ba\bd")]
    [TestCase("[]a]", @"[\]a]")]
    [TestCase("[[:digit:]]+", "[0-9]+")]
    public void An_expression_of_POSIX_becomes_one_of_dotnet(string posix, string expected) =>
        Assert.That(PosixRegex.Translate(posix), Is.EqualTo(expected));

    [TestCase("[^x]", "\n", false)]
    [TestCase("[[:space:]]", "\n", false)]
    [TestCase(@"\s", "\n", false)]
    [TestCase(@"\S", "\n", false)]
    [TestCase(@"\W", "\n", false)]
    [TestCase(@"\W", "-", true)]
    public void Nothing_of_it_matches_the_end_of_a_line(string posix, string text, bool matches) =>
        Assert.That(Regex.IsMatch(text, PosixRegex.Translate(posix), CustomRule.Options), Is.EqualTo(matches));

    [TestCase(@"(a)\1", "back-reference")]
    [TestCase("(?:a)", "(?")]
    [TestCase("a+?", "two repetitions")]
    [TestCase("[[.a.]]", "language")]
    [TestCase("[[:x:]]", "[:x:]")]
    [TestCase(@"a\", "backslash")]
    [TestCase("[a", "no end")]
    public void What_has_no_counterpart_in_POSIX_is_a_mistake(string posix, string what) =>
        Assert.That(() => PosixRegex.Translate(posix), Throws.TypeOf<RegexMistake>().With.Message.Contains(what));

    private static string Sorted(string regex) => string.Concat(regex.Order());
}
