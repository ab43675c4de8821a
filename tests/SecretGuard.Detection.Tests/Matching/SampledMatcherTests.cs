using CsCheck;
using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Tests.Matching;

public class SampledMatcherTests
{
    [Test]
    public void It_finds_what_a_comparison_at_every_place_finds()
    {
        // Few different bytes, so that texts overlap, hold each other and begin alike.
        var bytes = Gen.OneOfConst((byte)'a', (byte)'b');
        Gen.Select(bytes.Array[8, 20].Array[1, 40], bytes.Array[0, 300]).Sample((texts, content) =>
        {
            var found = new List<LiteralMatch>();
            new SampledMatcher(texts).FindAll(content, found);
            var expected =
                from text in Enumerable.Range(0, texts.Length)
                from start in Enumerable.Range(0, content.Length)
                where content.AsSpan(start).StartsWith(texts[text])
                select new LiteralMatch(start, texts[text].Length, text);
            return found.OrderBy(match => (match.Start, match.Literal)).SequenceEqual(expected.OrderBy(match => (match.Start, match.Literal)));
        }, iter: 2000);
    }

    [Test]
    public void A_text_that_is_too_short_is_an_error() =>
        Assert.That(() => new SampledMatcher([new byte[7]]), Throws.ArgumentException);
}
