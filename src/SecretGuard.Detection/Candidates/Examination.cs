using SecretGuard.Detection.Decoding;
using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Rules;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Candidates;

/// <summary>Asks a rule about one place of a view, and makes candidates of what it finds there.</summary>
internal static class Examination
{
    // What is less likely is no finding whatever stands near it.
    private const double LeastHopeful = -10;

    /// <summary>Examines a place where what stands close to the anchor leaves anything to be found.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="view">The view.</param>
    /// <param name="anchor">Where its anchor stands.</param>
    /// <param name="anchorLength">The anchor's length.</param>
    /// <param name="pass">Takes what was found, and how far was looked for it.</param>
    public static void OfWhatFits(Rule rule, in View view, int anchor, int anchorLength, Pass pass)
    {
        if (!rule.MayFit(Window.Near(view.Text, anchor, anchorLength)))
            return;
        pass.See(view, anchorLength + rule.Reach.Farther);
        Of(rule, view, anchor, anchorLength, pass, out _);
    }

    /// <summary>Examines a place.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="view">The view.</param>
    /// <param name="anchor">Where its anchor stands.</param>
    /// <param name="anchorLength">The anchor's length.</param>
    /// <param name="pass">Takes what was found.</param>
    /// <param name="end">Takes where what has the rule's shape ends; null where nothing has it.</param>
    /// <returns>Whether there is something of the rule's shape which is not certainly none.</returns>
    public static bool Of(Rule rule, in View view, int anchor, int anchorLength, Pass pass, out int? end)
    {
        var window = Window.Cut(view.Text, anchor, anchorLength, rule.Reach, out var windowStart);
        var score = new Score();
        var found = rule.Examine(window, score);
        end = IsEmpty(found) ? null : windowStart + found.End.Value;
        var isHopeful = false;
        while (!IsEmpty(found))
        {
            isHopeful |= Take(rule, view, window.Text, windowStart, found, score, pass);
            score = new Score();
            found = rule.ExamineBehind(window, found, score);
        }

        return isHopeful;
    }

    private static bool IsEmpty(Range found) => found.Start.Value == found.End.Value;

    private static bool Take(Rule rule, in View view, ReadOnlySpan<byte> window, int windowStart, Range found, Score score, Pass pass)
    {
        var (start, length) = found.GetOffsetAndLength(window.Length);
        start += windowStart;
        if (!view.IsInFocus(start, length) || (score.IsRejected && !pass.WithRejected && rule.Exactness != Exactness.Shape))
            return false;

        if (!score.IsRejected && rule.Exactness != Exactness.Known)
        {
            if ((score.LogOdds >= LeastHopeful || pass.WithRejected) && PublishedValue.Is(view.Text.Slice(start, length)))
                score.Reject("it is published, as an example, for an emulator, or as the hash of a word");
            else if (Base85Line.Holds(window, start - windowStart, length))
                score.Reject("it is a part of a line of data");
        }

        var value = rule.ValueOf(view.Text.Slice(start, length));
        pass.Add(new Candidate(rule, view.Locate(start, length), value, view.CharacterWidth, score));
        return !score.IsRejected;
    }
}
