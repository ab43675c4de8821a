using System.Text;
using CsCheck;
using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Tests.Matching;

public class LiteralMatcherTests
{
    private static readonly Gen<byte[]> FewLetters = Gen.OneOfConst((byte)'a', (byte)'b', (byte)'\\', (byte)'/').Array[0, 300];

    private static readonly Gen<byte[][]> Literals =
        Gen.OneOfConst((byte)'a', (byte)'b', (byte)'\\', (byte)'/').Array[2, 5].Array[1, 40]
            .Select(literals => literals.DistinctBy(Encoding.ASCII.GetString).ToArray());

    [Test]
    public void Finds_what_a_search_for_each_literal_finds()
    {
        Gen.Select(FewLetters, Literals).Sample((text, literals) =>
        {
            var matches = new List<LiteralMatch>();
            new LiteralMatcher(literals).FindAll(text, matches);
            return matches.ToHashSet().SetEquals(Naive(text, literals)) && matches.Count == Naive(text, literals).Count();
        });
    }

    [Test]
    public void Matches_come_by_place()
    {
        var matches = new List<LiteralMatch>();
        new LiteralMatcher(["abc"u8.ToArray(), "bc"u8.ToArray()]).FindAll(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("abc..", 50))), matches);
        Assert.That(matches.Select(match => match.Start), Is.Ordered);
        Assert.That(matches, Has.Count.EqualTo(100));
    }

    [Test]
    public void Literal_of_one_byte_is_refused()
    {
        Assert.That(() => new LiteralMatcher(["a"u8.ToArray()]), Throws.ArgumentException);
    }

    private static IEnumerable<LiteralMatch> Naive(byte[] text, byte[][] literals) =>
        from start in Enumerable.Range(0, text.Length)
        from literal in Enumerable.Range(0, literals.Length)
        where text.AsSpan(start).StartsWith(literals[literal])
        select new LiteralMatch(start, literals[literal].Length, literal);
}
