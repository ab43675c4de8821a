using CsCheck;
using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Rules;

namespace SecretGuard.Detection.Tests.Rules;

/// <summary>What stands close to an anchor may rule out that anything is there, but only what the rule itself rules out.</summary>
internal sealed class NearnessTests
{
    private static readonly Rule[] Judging =
        [.. RuleSet.All.Where(rule => rule.Anchor.Literals.Count > 0 && rule.GetType().GetMethod(nameof(Rule.MayFit), System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)!.DeclaringType != typeof(Rule))];

    // In examples of one rule there are anchors of others, and whatever stands around them.
    [Test]
    public void A_rule_finds_nothing_where_it_says_so_close_to_the_anchor()
    {
        var (ruledOut, left) = (0, 0);
        Gen.Select(SampleContents.Any, Gen.OneOfConst(" \t\"'`=:>([{,|*<)]}/-$@.\\&;xA9\n"u8.ToArray()), Gen.Int[0, 3]).Sample(
            (text, character, distance) =>
            {
                foreach (var rule in Judging)
                {
                    var matches = new List<LiteralMatch>();
                    new LiteralMatcher(rule.Anchor.Literals).FindAll(text, text.Length, matches);
                    foreach (var match in matches)
                    {
                        text[Math.Min(text.Length - 1, match.Start + match.Length + distance)] = character;
                        if (rule.MayFit(Window.Near(text, match.Start, match.Length)))
                        {
                            Interlocked.Increment(ref left);
                            continue;
                        }

                        Interlocked.Increment(ref ruledOut);
                        var window = Window.Cut(text, match.Start, match.Length, rule.Reach, out _);
                        Assert.That(rule.Examine(window, new Score()), Is.Default, rule.Id);
                    }
                }
            },
            iter: 1500);
        Assert.That(ruledOut, Is.GreaterThan(300));
        Assert.That(left, Is.GreaterThan(1000));
    }
}
