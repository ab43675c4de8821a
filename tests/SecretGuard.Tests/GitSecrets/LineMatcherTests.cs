using System.Globalization;
using System.Text;
using CsCheck;
using SecretGuard.Configuration;
using SecretGuard.Git;
using SecretGuard.Git.Tests;
using SecretGuard.GitSecrets;

namespace SecretGuard.Tests.GitSecrets;

/// <summary>Lines are found exactly where <c>git grep -wE</c> finds them.</summary>
[Platform(Exclude = "Win")]
internal sealed class LineMatcherTests
{
    private static readonly Gen<string> Atom = Gen.Frequency(
        (10, Gen.OneOfConst("a", "b", "0", "_", "ab", "é", "-", " ", "=")),
        (4, Gen.OneOfConst(".", "[ab]", "[^a]", "[0-9]", "[[:alnum:]]", "[[:space:]]", "[^[:alpha:]]", "[]a]", "[a-]", "[a_-]", @"[\]")),
        (3, Gen.OneOfConst(@"\w", @"\W", @"\s", @"\S", @"\b", @"\<", @"\>", @"\.", @"\-", @"\/", "\\\"")),
        (1, Gen.OneOfConst("^", "$")));

    private static readonly Gen<string> Repeated =
        Gen.Select(Atom, Gen.OneOfConst("", "", "", "", "*", "+", "?", "{2}", "{1,}", "{,2}", "{1,2}"), string.Concat);

    private static readonly Gen<string> Sequence = Repeated.Array[1, 4].Select(string.Concat);

    private static readonly Gen<string> Group = Gen.Select(
        Sequence.Array[1, 3].Select(parts => $"({string.Join('|', parts)})"), Gen.OneOfConst("", "", "?", "*", "+", "{2}"), string.Concat);

    private static readonly Gen<string> Pattern =
        Gen.OneOf(Sequence, Group).Array[1, 3].Select(string.Concat).Array[1, 2].Select(parts => string.Join('|', parts));

    private static readonly Gen<byte[]> Text =
        Gen.OneOfConst((byte)'a', (byte)'b', (byte)'0', (byte)'_', (byte)'-', (byte)' ', (byte)'=', (byte)'\n', (byte)'\n', (byte)'\r', (byte)'.', (byte)'"', (byte)0xC3, (byte)0xA9, (byte)0xE9)
            .Array[0, 200];

    [Test]
    public void It_finds_the_lines_that_git_grep_finds()
    {
        using var folder = new TemporaryFolder();
        var (exact, doubtful) = (0, 0);
        Gen.Select(Pattern, Text).Sample(
            (pattern, text) =>
            {
                if (Matcher(pattern) is not { } matcher)
                    return;
                var file = Path.Combine(folder.Path, Guid.NewGuid().ToString("N"));
                File.WriteAllBytes(file, text);
                var expected = Grep(folder.Path, pattern, Path.GetFileName(file));
                File.Delete(file);

                var found = Find(matcher, text);
                var certain = found.Where(line => line.Word == WordMatch.Whole).Select(line => line.Number).ToHashSet();
                var perhaps = found.Where(line => line.Word == WordMatch.Doubtful).Select(line => line.Number).ToHashSet();
                Interlocked.Increment(ref exact);
                Interlocked.Add(ref doubtful, perhaps.Count > 0 ? 1 : 0);
                Assert.That(expected.Except(perhaps), Is.EquivalentTo(certain), $"{pattern} in {Convert.ToHexString(text)}");
            },
            iter: 2400,
            threads: 2);
        // Some nine hundred expressions can be matched here, and most lines for certain.
        Assert.That(exact, Is.GreaterThan(700));
        Assert.That(doubtful, Is.LessThan(exact / 2));
    }

    private static LineMatcher? Matcher(string pattern)
    {
        try
        {
            return new LineMatcher([CText.Of(pattern)]);
        }
        catch (RegexMistake)
        {
            return null;
        }
    }

    private static List<FoundLine> Find(LineMatcher matcher, byte[] text)
    {
        var found = new List<FoundLine>();
        matcher.Find(text, found);
        FoundLine.GiveNumbers(found, text);
        return found;
    }

    private static int[] Grep(string folder, string pattern, string file)
    {
        using var git = GitCommand.Start(folder, GitEnvironment.OfProcess, "grep", "--no-index", "-hnwEa", "-e", pattern, "--", file);
        using var reader = new StreamReader(git.Output, Encoding.Latin1);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.That(git.ExitCode(), Is.LessThan(2), $"{pattern}: {git.Complain()}");
        return [.. lines.Select(line => int.Parse(line.Split(':')[0], CultureInfo.InvariantCulture))];
    }
}
