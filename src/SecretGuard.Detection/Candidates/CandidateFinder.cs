using SecretGuard.Detection.Decoding;
using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Rules;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Candidates;

/// <summary>Finds everything in a content that has the shape of a credential, as it stands and decoded.</summary>
internal sealed class CandidateFinder
{
    private const int DeepestView = 3;

    // Triggers of decoding that stand this close share a view.
    private const int LongestEscapedPart = 4096;

    // Of random IDs of AWS, one in 28 has nothing else.
    private const int ShortestOfCapitals = 20;

    private static readonly Alphabet Separators = Alphabet.Of("+/-_");

    private readonly RuleIndex _rules;
    private readonly Rule[] _rulesOfTexts;
    private readonly SampledMatcher? _texts;

    /// <summary>Makes a finder.</summary>
    /// <param name="rules">What to look for.</param>
    /// <param name="known">Rules for known values, asked for last.</param>
    public CandidateFinder(IReadOnlyList<Rule> rules, Lazy<IReadOnlyList<Rule>> known)
    {
        _rules = RuleIndex.Of(rules);

        // The last thing to be done, since somebody may still be reading them.
        Rule[] ofTexts = [.. _rules.OfTexts, .. known.Value];
        _rulesOfTexts = [.. ofTexts.SelectMany(rule => Enumerable.Repeat(rule, rule.Anchor.Texts.Count))];
        _texts = ofTexts.Length > 0 ? new SampledMatcher([.. ofTexts.SelectMany(rule => rule.Anchor.Texts)]) : null;
        FarReach = known.Value.Select(RuleIndex.FarReachOf).Append(_rules.FarReach).Max();
    }

    /// <summary>Bytes around a candidate within which everything lies that it depends on.</summary>
    public int FarReach { get; }

    /// <summary>Whether there are rules that look at more than some places of a content.</summary>
    public bool LooksEverywhere => _rules.OfLines.Length > 0;

    /// <summary>Finds all candidates.</summary>
    /// <param name="content">The content.</param>
    /// <param name="withRejected">
    /// Whether to give those as well that certainly are none, as an explanation needs them. Those of the most exact rules are
    /// always given: nobody else has to guess what they are.
    /// </param>
    /// <returns>The candidates by place, each once.</returns>
    public List<Candidate> Find(ReadOnlySpan<byte> content, bool withRejected)
    {
        var pass = new Pass { WithRejected = withRejected, End = content.Length };
        Look(View.Of(content), pass);
        return pass.Sighting.Candidates.Count == 0 ? [] : InOrder(pass.Sighting.Candidates.Select(placed => placed.Candidate));
    }

    /// <summary>Looks at a whole content.</summary>
    /// <param name="content">The content.</param>
    public Sighting Sight(ReadOnlySpan<byte> content)
    {
        var pass = new Pass { End = content.Length };
        Look(View.Of(content), pass);
        return pass.Sighting;
    }

    /// <summary>Looks at what has its anchor in some zones of a content.</summary>
    /// <param name="content">The content, all of which is seen.</param>
    /// <param name="zones">The zones.</param>
    /// <param name="windows">Takes the zones in which something is encoded, so that what depends on them can be seen only as a whole.</param>
    public Sighting Sight(ReadOnlySpan<byte> content, List<(int Start, int End)> zones, List<(int Start, int End)> windows)
    {
        var pass = new Pass { IsInZones = true };
        foreach (var zone in zones)
        {
            (pass.Start, pass.End, pass.HasEncoded) = (zone.Start, zone.End, false);
            LookAtLiterals(View.Of(content), pass);
            LookAtTexts(View.Of(content), pass);
            LookAtRuns(View.Of(content), pass);
            if (pass.HasEncoded || content[zone.Start..zone.End].Contains((byte)0))
                windows.Add(zone);
        }

        return pass.Sighting;
    }

    /// <summary>Brings candidates into the order of their places, in whatever order they were found, each once: of several of one shape the likeliest.</summary>
    public static List<Candidate> InOrder(IEnumerable<Candidate> candidates) =>
    [
        .. candidates
            .OrderBy(candidate => candidate.Range.Start)
            .ThenBy(candidate => candidate.Range.Length)
            .ThenByDescending(candidate => candidate.Score.LogOdds)
            .ThenBy(candidate => candidate.Value, StringComparer.Ordinal)
            .ThenByDescending(candidate => candidate.Rule.Id, StringComparer.Ordinal)
            .DistinctBy(candidate => (candidate.Rule, candidate.Range)),
    ];

    private void Look(in View view, Pass pass)
    {
        LookAtLiterals(view, pass);
        LookAtTexts(view, pass);
        LookAtRuns(view, pass);
        LookAtLines(view, pass);
        LookAtUtf16(view, pass);
    }

    private void LookAtLiterals(in View view, Pass pass)
    {
        var (from, to) = pass.Part(view);
        var matches = view.Depth == 0 ? pass.Matches : [];
        _rules.Literals.FindAll(view.Text[from..], to - from, matches);

        var (firstEscape, lastEscape) = (-1, -1);
        foreach (var (offset, length, literal) in matches)
        {
            var start = from + offset;
            if (literal < _rules.FirstEscape)
            {
                pass.Enter(view, start, length);
                foreach (var rule in _rules.OfLiteral[literal])
                    Examination.OfWhatFits(rule, view, start, length, pass);
                pass.Leave(view);
            }

            if (view.Depth == DeepestView || !view.IsInFocus(start, 1))
                continue;
            if (literal >= _rules.FirstJoin)
            {
                LookAtJoin(view, start, pass);
                continue;
            }

            var escaped = LengthOfEscaped(view.Text, start, length, isTrigger: literal >= _rules.FirstEscape);
            if (escaped > 0 && pass.TryDecode(view, start, FarReach))
            {
                if (firstEscape >= 0 && start - firstEscape > LongestEscapedPart)
                {
                    LookAtEscapes(view, firstEscape, lastEscape, pass);
                    firstEscape = -1;
                }

                (firstEscape, lastEscape) = (firstEscape < 0 ? start : firstEscape, Math.Max(lastEscape, Math.Min(start + escaped, view.Text.Length) - 1));
            }
        }

        if (firstEscape >= 0)
            LookAtEscapes(view, firstEscape, lastEscape, pass);
        matches.Clear();
    }

    // Bytes from a literal on that have to be decoded: of a value with an escaped character in it, or of what a name is given.
    private static int LengthOfEscaped(ReadOnlySpan<byte> text, int start, int length, bool isTrigger) =>
        !isTrigger ? EscapeDecoder.ReachOfName(Window.Near(text, start, length))
        : EscapeDecoder.IsWorthwhile(text, start) ? length
        : 0;

    private void LookAtJoin(in View view, int trigger, Pass pass)
    {
        var isBehindFirst = JoinDecoder.IsBehindFirst(view.Text, trigger, out var seen);
        pass.Enter(view, trigger, 0);
        pass.See(view, seen);
        if (isBehindFirst && JoinDecoder.TryJoin(view, trigger, out var joined))
        {
            LookAtTexts(joined, pass);
            LookAtRuns(joined, pass);
        }

        pass.Leave(view);
    }

    private void LookAtEscapes(in View view, int first, int last, Pass pass)
    {
        var decoded = EscapeDecoder.Decode(view, first, last);
        LookAtLiterals(decoded, pass);
        LookAtTexts(decoded, pass);
        LookAtRuns(decoded, pass);
        LookAtLines(decoded, pass);
    }

    private void LookAtTexts(in View view, Pass pass)
    {
        if (_texts is null)
            return;

        var (from, to) = pass.Part(view);
        var matches = view.Depth == 0 ? pass.Matches : [];
        _texts.FindAll(view.Text[from..Math.Min(view.Text.Length, to + Anchor.LongestText)], matches);
        foreach (var (offset, length, text) in matches)
        {
            if (offset >= to - from)
                continue;
            pass.Enter(view, from + offset, length);
            pass.See(view, length + _rulesOfTexts[text].Reach.Farther);
            Examination.Of(_rulesOfTexts[text], view, from + offset, length, pass, out _);
            pass.Leave(view);
        }

        matches.Clear();
    }

    private void LookAtRuns(in View view, Pass pass)
    {
        // A run that goes on from before a zone is anchored there.
        var (from, to) = pass.Part(view);
        if (from > 0 && Alphabet.Values.Contains(view.Text[from - 1]))
            from += Alphabet.Values.RunAtStart(view.Text[from..to]);

        var end = Math.Min(view.Text.Length, to + ValueText.Shortest);
        var runs = new RunFinder(view.Text[from..end], Alphabet.Values, ValueText.Shortest);
        while (runs.MoveNext() && from + runs.Start is var start && start < to)
        {
            var length = runs.Length;
            if (start + length == end)
                length += Alphabet.Values.RunAtStart(view.Text[end..]);
            pass.Enter(view, start, length);
            LookAtRun(view, start, length, pass);
            pass.Leave(view);
        }
    }

    private void LookAtRun(in View view, int start, int length, Pass pass)
    {
        if (CountedText.MayBeAt(view.Text, start))
            LookAtCounted(view, start, pass);

        var lead = ValueText.LengthOfLead(view.Text, start);
        if (lead == 0)
            lead = ValueText.LengthOfSlashes(view.Text, start, length);
        if (lead >= length)
            return;
        (start, length) = (start + lead, length - lead);
        if ((IntegrityHash.Is(view.Text.Slice(start, length), view.Text[..start]) || HexRecord.Is(view.Text.Slice(start, length), view.Text[..start])) && !pass.WithRejected)
            return;
        var hasDigit = view.Text.Slice(start, length).ContainsAnyInRange((byte)'0', (byte)'9');
        if (hasDigit)
        {
            length -= Substitution.LengthOfEnd(view.Text, start, start + length, out var seenOfCommand);
            pass.See(view, seenOfCommand);
        }

        LookAtHeads(view, start, length, hasDigit, pass);
        var isData = WrappedBase64.IsLine(view.Text, start, length, out var seen) && !pass.WithRejected;
        pass.See(view, seen);
        if (!isData && length <= RuleIndex.LongestWords && (hasDigit || LetterCases.AreMixed(view.Text.Slice(start, length))))
            LookAtValue(view, start, length, pass);
        if (length >= Base64Decoder.ShortestRun)
            LookAtBase64(view, start, length, isData, pass);
    }

    private void LookAtCounted(in View view, int run, Pass pass)
    {
        if (view.Depth == DeepestView || !view.IsInFocus(run, 1) || !CountedText.TryFind(view.Text, run, out var start, out var length))
            return;
        pass.See(view, DecodedText.Reach);
        if (!CountedText.GoesOn(view.Text, start, start + length))
            return;
        var decoded = CountedText.Decode(view, start, length);
        LookAtLiterals(decoded, pass);
        LookAtRuns(decoded, pass);
    }

    private void LookAtHeads(in View view, int start, int length, bool hasDigit, Pass pass)
    {
        // Without a digit in it, a run is a name: a token may begin with it, but none in it, unless all of that is capitals.
        var run = view.Text.Slice(start, length);
        var separators = !hasDigit && !LetterCases.HasCapitals(run, ShortestOfCapitals) ? ""u8 : length <= RuleIndex.LongestWords ? "+/-_"u8 : "-_"u8;
        var at = Separators.Contains(run[0]) ? Separators.RunAtStart(run) : 0;
        if (at > 0)
            _rules.OfHeads.FindAt(view.Text, start, isStart: true, pass.Heads);
        for (int next; ; at += next + 1)
        {
            _rules.OfHeads.FindAt(view.Text, start + at, isStart: at == 0, pass.Heads);
            next = run[at..].IndexOfAny(separators);
            if (next < 0)
                break;
        }

        if (pass.Heads.Count == 0)
            return;
        foreach (var (rule, head, headLength) in pass.Heads)
        {
            pass.See(view, rule.Reach.Farther);
            Examination.Of(rule, view, head, headLength, pass, out _);
        }

        pass.Heads.Clear();
    }

    private void LookAtBase64(in View view, int start, int length, bool isData, Pass pass)
    {
        for (var end = start + length; start < end;)
        {
            var run = Alphabet.Base64.RunAtStart(view.Text[start..end]);
            if (run >= Base64Decoder.ShortestRun)
                LookAtBase64Run(view, start, run, isData, pass);
            start += run + 1;
        }
    }

    private void LookAtBase64Run(in View view, int start, int length, bool isData, Pass pass)
    {
        foreach (var rule in _rules.OfRuns)
        {
            if (rule.Anchor.RunLength == length && !isData)
                Examination.OfWhatFits(rule, view, start, length, pass);
        }

        if (view.Depth < DeepestView && view.IsInFocus(start, length) && Base64Decoder.TryDecode(view, start, length, out var decoded))
        {
            pass.See(view, DecodedText.Reach);
            Look(decoded, pass);
        }
    }

    private void LookAtValue(in View view, int start, int length, Pass pass)
    {
        foreach (var rule in _rules.OfLength(length))
        {
            pass.See(view, rule.Reach.Farther);
            Examination.Of(rule, view, start, 0, pass, out _);
        }

        if (length > ValueText.Longest)
            return;
        var isValue = ValueText.TryWiden(view.Text, ref start, ref length, out var seen);
        pass.See(view, seen);
        if (!isValue)
            return;

        // Files have thousands of these, each beside a name of its own.
        var value = view.Text.Slice(start, length);
        if (ValueText.IsNumber(value) && !pass.WithRejected)
            return;

        // A provider's value may have a prefix that says nothing of how random the rest is.
        var readsLikeCode = Randomness.ReadsLikeCode(value);
        if (readsLikeCode && Randomness.ReadsLikeCode(ValueText.BehindPrefix(value)) && !pass.WithRejected)
            return;

        var rules = _rules.OfNames.Beside(view.Text, start, length, withUnlikely: pass.WithRejected, out var seenOfName);
        pass.See(view, seen + seenOfName);
        var isNamed = false;
        foreach (var rule in rules)
        {
            // The nearest provider's name counts.
            var isOfProvider = rule.Exactness == Exactness.Named;
            if (isOfProvider ? isNamed : readsLikeCode && !pass.WithRejected)
                continue;
            pass.See(view, seen + rule.Reach.Farther);
            isNamed |= Examination.Of(rule, view, start, length, pass, out _) && isOfProvider;
        }
    }

    private void LookAtLines(in View view, Pass pass)
    {
        if (_rules.OfLines.Length == 0)
            return;

        for (int start = 0, end; start < view.Text.Length; start = end + 1)
        {
            end = view.Text[start..].IndexOf((byte)'\n') is >= 0 and var length ? start + length : view.Text.Length;
            foreach (var rule in _rules.OfLines)
            {
                // Behind what it found the rest of the line may hold more.
                for (int? rest = start; rest < end;)
                    Examination.Of(rule, view, rest.Value, 0, pass, out rest);
            }
        }
    }

    private void LookAtUtf16(in View view, Pass pass)
    {
        if (view.Depth > 0 || !view.Text.Contains((byte)0))
            return;

        for (var from = 0; Utf16Decoder.TryFind(view.Text, from, out var start, out var characters);)
        {
            from = start + (characters * 2);
            pass.TryDecode(view, start, FarReach);
            pass.TryDecode(view, from, FarReach);
            Look(view.Utf16(Utf16Decoder.Narrow(view.Text[start..from]), start), pass);
        }
    }
}
