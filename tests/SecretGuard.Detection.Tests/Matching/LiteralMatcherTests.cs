using System.Text;
using CsCheck;
using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Tests.Matching;

public class LiteralMatcherTests
{
    private static readonly Gen<byte> FewCharacters = Gen.OneOfConst((byte)'a', (byte)'b', (byte)'A', (byte)'\\', (byte)'/');

    private static readonly Gen<byte[]> Texts = FewCharacters.Array[0, 300];

    private static readonly Gen<Literal[]> Literals =
        Gen.Select(FewCharacters.Array[2, 5], Gen.Bool, (text, ignoresCase) => new Literal(ignoresCase ? ToLower(text) : text, ignoresCase))
            .Array[1, 300]
            .Select(literals => literals.DistinctBy(literal => (Encoding.ASCII.GetString(literal.Text), literal.IgnoresCase)).ToArray());

    [Test]
    public void Finds_what_a_search_for_each_literal_finds()
    {
        Gen.Select(Texts, Literals).Sample((text, literals) =>
        {
            var matches = new List<LiteralMatch>();
            new LiteralMatcher(literals).FindAll(text, text.Length, matches);
            return matches.ToHashSet().SetEquals(Naive(text, literals)) && matches.Count == Naive(text, literals).Count();
        });
    }

    [Test]
    public void Finds_them_in_long_texts_and_beside_bytes_outside_ASCII()
    {
        var characters = Gen.Frequency((1, FewCharacters), (2, Gen.OneOfConst((byte)'x', (byte)' ', (byte)'\n', (byte)0xC3, (byte)0xA9, (byte)0xFF)));
        Gen.Select(characters.Array[0, 6000], Literals.Select(literals => literals[..Math.Min(literals.Length, 4)])).Sample((text, literals) =>
        {
            var matches = new List<LiteralMatch>();
            new LiteralMatcher(literals).FindAll(text, text.Length, matches);
            return matches.Count == Naive(text, literals).Count() && matches.ToHashSet().SetEquals(Naive(text, literals));
        });
    }

    [Test]
    public void Matches_come_by_place()
    {
        Gen.Select(Texts, Literals).Sample((text, literals) =>
        {
            var matches = new List<LiteralMatch>();
            new LiteralMatcher(literals).FindAll(text, text.Length, matches);
            return matches.Zip(matches.Skip(1)).All(pair => pair.First.Start <= pair.Second.Start);
        });
    }

    [Test]
    public void Literal_of_one_byte_is_refused()
    {
        Assert.That(() => new LiteralMatcher([new Literal("a"u8.ToArray(), IgnoresCase: false)]), Throws.ArgumentException);
    }

    private static IEnumerable<LiteralMatch> Naive(byte[] text, Literal[] literals) =>
        from start in Enumerable.Range(0, text.Length)
        from index in Enumerable.Range(0, literals.Length)
        let literal = literals[index]
        where text.Length - start >= literal.Text.Length
        let there = text[start..(start + literal.Text.Length)]
        where (literal.IgnoresCase ? ToLower(there) : there).SequenceEqual(literal.Text)
        select new LiteralMatch(start, literal.Text.Length, index);

    private static byte[] ToLower(byte[] text) => Encoding.ASCII.GetBytes(Encoding.ASCII.GetString(text).ToLowerInvariant());
}
