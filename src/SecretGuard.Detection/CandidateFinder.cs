using System.Text;
using SecretGuard.Detection.Decoding;
using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Rules;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection;

/// <summary>Finds everything in a content that has the shape of a credential, as it stands and decoded.</summary>
internal sealed class CandidateFinder
{
    private const int DeepestView = 3;

    // Longer runs are data: no token begins in the middle of them, but where a hyphen or an underscore parts words.
    private const int LongestWords = 512;

    // Triggers of decoding that stand this close share a view.
    private const int LongestEscapedPart = 4096;

    // What depends on bytes further away than the near reach holds a longer run, is decoded, or has the anchor of a rule
    // that sees so far.
    private const int ShortestFarRun = 128;

    // All other rules see less far, and what they see hangs together with a run and the line above it at most.
    private const int LeastNearReach = 640;

    // What is less likely is no finding whatever stands near it.
    private const double LeastHopeful = -10;

    private static readonly Alphabet Separators = Alphabet.Of("+/-_");

    private readonly LiteralMatcher _literals;
    private readonly List<Rule>[] _rulesOfLiteral;
    private readonly int _firstEscape;
    private readonly int _firstJoin;
    private readonly Rule[] _rulesOfRuns;
    private readonly List<Rule>?[] _rulesOfLengths;
    private readonly NameIndex _rulesOfNames;
    private readonly TokenHeads _rulesOfHeads;
    private readonly Rule[] _rulesOfLines;
    private readonly bool[] _isFarLiteral;
    private readonly Rule[] _rulesOfTexts;
    private readonly SampledMatcher? _texts;

    /// <summary>Makes a finder.</summary>
    /// <param name="rules">What to look for.</param>
    /// <param name="known">Rules for known values, asked for last.</param>
    public CandidateFinder(IReadOnlyList<Rule> rules, Lazy<IReadOnlyList<Rule>> known)
    {
        // A hook does this at every start, so in plain loops.
        var (literals, ofLiterals, byText) = (new List<Literal>(), new List<List<Rule>>(), new Dictionary<string, List<Rule>>(StringComparer.Ordinal));
        var ofLengths = new List<Rule>?[LongestWords + 1];
        var (ofRuns, ofNames, ofLines) = (new List<Rule>(), new List<Rule>(), new List<Rule>());
        foreach (var rule in rules)
        {
            var anchor = rule.Anchor;
            foreach (var literal in anchor.Literals)
            {
                var key = (literal.IgnoresCase ? "i" : "=") + Encoding.Latin1.GetString(literal.Text);
                if (!byText.TryGetValue(key, out var ofLiteral))
                {
                    byText[key] = ofLiteral = [];
                    literals.Add(literal);
                    ofLiterals.Add(ofLiteral);
                }

                ofLiteral.Add(rule);
            }

            foreach (var length in anchor.ValueLengths)
                (ofLengths[length] ??= []).Add(rule);
            if (anchor.RunLength > 0)
                ofRuns.Add(rule);
            if (anchor.ValueNames is not null)
                ofNames.Add(rule);
            if (anchor.IsLine)
                ofLines.Add(rule);
        }

        // Behind the literals of the rules stand those that call the decoders.
        _firstEscape = literals.Count;
        _firstJoin = _firstEscape + EscapeDecoder.Triggers.Count;
        foreach (var trigger in EscapeDecoder.Triggers)
            literals.Add(new Literal(Encoding.ASCII.GetBytes(trigger), IgnoresCase: false));
        foreach (var trigger in JoinDecoder.Triggers)
            literals.Add(new Literal(Encoding.ASCII.GetBytes(trigger), IgnoresCase: false));
        _literals = new LiteralMatcher(literals);
        _rulesOfLiteral = [.. ofLiterals];
        _rulesOfLengths = ofLengths;
        _rulesOfRuns = [.. ofRuns];
        _rulesOfHeads = new TokenHeads(rules);
        _rulesOfNames = new NameIndex(ofNames);
        _rulesOfLines = [.. ofLines];

        // The last thing to be done, since somebody may still be reading them.
        Rule[] ofTexts = [.. rules.Concat(known.Value).Where(rule => rule.Anchor.Texts.Count > 0)];
        _rulesOfTexts = [.. ofTexts.SelectMany(rule => Enumerable.Repeat(rule, rule.Anchor.Texts.Count))];
        _texts = ofTexts.Length > 0 ? new SampledMatcher([.. ofTexts.SelectMany(rule => rule.Anchor.Texts)]) : null;

        NearReach = LeastNearReach;
        foreach (var rule in _rulesOfLines.Concat(ofTexts))
            NearReach = Math.Max(NearReach, rule.Reach.Before + rule.Reach.After);
        foreach (var rule in rules.Concat(known.Value))
            FarReach = Math.Max(FarReach, 2 * (rule.Reach.Before + rule.Reach.After + rule.Anchor.RunLength + Base64Decoder.LongestRun));
        _isFarLiteral = [.. _rulesOfLiteral.Select(ofLiteral => ofLiteral.Exists(IsFar))];
    }

    /// <summary>Bytes from the start of a candidate within which everything lies that it depends on, but for what is far.</summary>
    public int NearReach { get; }

    /// <summary>Bytes from the start of a candidate within which everything lies that it depends on.</summary>
    public int FarReach { get; }

    /// <summary>Finds all candidates.</summary>
    /// <param name="content">The content.</param>
    /// <param name="withRejected">
    /// Whether to give those as well that certainly are none, as an explanation needs them. Those of the most exact rules are
    /// always given: nobody else has to guess what they are.
    /// </param>
    /// <returns>The candidates by place, each once.</returns>
    public List<Candidate> Find(ReadOnlySpan<byte> content, bool withRejected) => InOrder(Look(content, withRejected).Candidates);

    /// <summary>Finds all candidates, and what else lets somebody tell which of them another version of the content may change.</summary>
    /// <param name="content">The content, or a part of it.</param>
    public Sighting Sight(ReadOnlySpan<byte> content)
    {
        var pass = Look(content, withRejected: false);
        return new Sighting(pass.Candidates, pass.FarAnchors, pass.SeesFar);
    }

    /// <summary>Brings candidates into the order of their places, each once.</summary>
    public static List<Candidate> InOrder(List<Candidate> candidates) => candidates.Count == 0 ? candidates :
    [
        .. candidates
            .OrderBy(candidate => candidate.Range.Start)
            .ThenBy(candidate => candidate.Range.Length)
            .DistinctBy(candidate => (candidate.Rule, candidate.Range)),
    ];

    private Pass Look(ReadOnlySpan<byte> content, bool withRejected)
    {
        var pass = new Pass { Candidates = [], WithRejected = withRejected };
        Look(View.Of(content), pass);
        return pass;
    }

    private void Look(View view, Pass pass)
    {
        LookAtLiterals(view, pass);
        LookAtTexts(view, pass);
        LookAtRuns(view, pass);
        LookAtLines(view, pass);
        LookAtUtf16(view, pass);
    }

    private void LookAtLiterals(View view, Pass pass)
    {
        var (focus, focusLength) = view.Focus.GetOffsetAndLength(view.Text.Length);
        var matches = new List<LiteralMatch>();
        _literals.FindAll(view.Text, matches);

        var (firstEscape, lastEscape) = (-1, -1);
        foreach (var match in matches)
        {
            if (match.Literal < _firstEscape)
            {
                NoteFarLiteral(match, view, pass);
                foreach (var rule in _rulesOfLiteral[match.Literal])
                    Examine(rule, view, match.Start, match.Length, pass);
            }
            else if (view.Depth == DeepestView || match.Start < focus || match.Start >= focus + focusLength)
            {
                continue;
            }
            else if (match.Literal >= _firstJoin)
            {
                if (JoinDecoder.TryJoin(view, match.Start, out var joined))
                {
                    pass.SeesFar = true;
                    LookAtTexts(joined, pass);
                    LookAtRuns(joined, pass);
                }
            }
            else if (EscapeDecoder.IsWorthwhile(view.Text, match.Start))
            {
                pass.SeesFar = true;
                if (firstEscape >= 0 && match.Start - firstEscape > LongestEscapedPart)
                {
                    LookAtEscapes(view, firstEscape, lastEscape, pass);
                    firstEscape = -1;
                }

                (firstEscape, lastEscape) = (firstEscape < 0 ? match.Start : firstEscape, match.Start);
            }
        }

        if (firstEscape >= 0)
            LookAtEscapes(view, firstEscape, lastEscape, pass);
    }

    private void NoteFarLiteral(LiteralMatch match, View view, Pass pass)
    {
        if (!_isFarLiteral[match.Literal])
            return;
        if (view.Depth == 0)
            pass.FarAnchors.Add(match.Start);
        else
            pass.SeesFar = true;
    }

    private void LookAtEscapes(View view, int first, int last, Pass pass)
    {
        var decoded = EscapeDecoder.Decode(view, first, last);
        LookAtLiterals(decoded, pass);
        LookAtTexts(decoded, pass);
        LookAtRuns(decoded, pass);
        LookAtLines(decoded, pass);
    }

    private void LookAtTexts(View view, Pass pass)
    {
        if (_texts is null)
            return;

        var matches = new List<LiteralMatch>();
        _texts.FindAll(view.Text, matches);
        foreach (var match in matches)
            Examine(_rulesOfTexts[match.Literal], view, match.Start, match.Length, pass);
    }

    private void LookAtRuns(View view, Pass pass)
    {
        var runs = new RunFinder(view.Text, Alphabet.Values, ValueText.Shortest);
        while (runs.MoveNext())
        {
            // What an escape sequence ends with looks like the start of the value behind it.
            var tail = Escapes.TailAt(view.Text, runs.Start);
            var (start, length) = (runs.Start + tail, runs.Length - tail);
            pass.SeesFar |= length >= ShortestFarRun;
            var hasDigit = view.Text.Slice(start, length).ContainsAnyInRange((byte)'0', (byte)'9');
            LookAtHeads(view, start, length, hasDigit, pass);
            var isData = !pass.WithRejected && WrappedBase64.IsLine(view.Text, start, length);
            if (hasDigit && !isData && length <= LongestWords)
                LookAtValue(view, start, length, pass);
            if (length >= Base64Decoder.ShortestRun)
                LookAtBase64(view, start, length, isData, pass);
        }
    }

    private void LookAtHeads(View view, int start, int length, bool hasDigit, Pass pass)
    {
        // Without a digit in it, a run is a name: a token may begin with it, but none in it.
        var separators = !hasDigit ? ""u8 : length <= LongestWords ? "+/-_"u8 : "-_"u8;
        var run = view.Text.Slice(start, length);
        var at = Separators.Contains(run[0]) ? Separators.RunAtStart(run) : 0;
        if (at > 0)
            _rulesOfHeads.FindAt(view.Text, start, isStart: true, pass.Heads);
        for (int next; ; at += next + 1)
        {
            _rulesOfHeads.FindAt(view.Text, start + at, isStart: at == 0, pass.Heads);
            next = run[at..].IndexOfAny(separators);
            if (next < 0)
                break;
        }

        if (pass.Heads.Count == 0)
            return;
        foreach (var (rule, head, headLength) in pass.Heads)
        {
            pass.SeesFar |= IsFar(rule);
            Examine(rule, view, head, headLength, pass);
        }

        pass.Heads.Clear();
    }

    private void LookAtBase64(View view, int start, int length, bool isData, Pass pass)
    {
        for (var end = start + length; start < end;)
        {
            var run = Alphabet.Base64.RunAtStart(view.Text[start..end]);
            foreach (var rule in _rulesOfRuns)
            {
                if (rule.Anchor.RunLength == run && !isData)
                    Examine(rule, view, start, run, pass);
            }

            if (run >= Base64Decoder.ShortestRun && view.Depth < DeepestView && IsInFocus(view, start, run) && Base64Decoder.TryDecode(view, start, run, out var decoded))
                Look(decoded, pass);
            start += run + 1;
        }
    }

    private void LookAtValue(View view, int start, int length, Pass pass)
    {
        foreach (var rule in _rulesOfLengths[length] ?? [])
            Examine(rule, view, start, 0, pass);
        if (length > ValueText.Longest || !ValueText.TryWiden(view.Text, ref start, ref length))
            return;

        // A provider's value may have a prefix that says nothing of how random the rest is.
        var value = view.Text.Slice(start, length);
        var readsLikeCode = Randomness.ReadsLikeCode(value);
        if (readsLikeCode && Randomness.ReadsLikeCode(ValueText.BehindPrefix(value)) && !pass.WithRejected)
            return;

        var isNamed = false;
        foreach (var rule in _rulesOfNames.Beside(view.Text, start, length, withUnlikely: pass.WithRejected))
        {
            // The nearest provider's name counts.
            var isOfProvider = rule.Exactness == Exactness.Named;
            if (isOfProvider ? !isNamed : !readsLikeCode || pass.WithRejected)
                isNamed |= Examine(rule, view, start, length, pass) && isOfProvider;
        }
    }

    private void LookAtLines(View view, Pass pass)
    {
        if (_rulesOfLines.Length == 0)
            return;

        for (int start = 0, end; start < view.Text.Length; start = end + 1)
        {
            end = view.Text[start..].IndexOf((byte)'\n') is >= 0 and var length ? start + length : view.Text.Length;
            foreach (var rule in _rulesOfLines)
            {
                // Behind what it found the rest of the line may hold more.
                for (int? rest = start; rest < end;)
                    Examine(rule, view, rest.Value, 0, pass, out rest);
            }
        }
    }

    private void LookAtUtf16(View view, Pass pass)
    {
        if (view.Depth > 0 || !view.Text.Contains((byte)0))
            return;

        pass.SeesFar = true;
        for (var from = 0; Utf16Decoder.TryFind(view.Text, from, out var start, out var characters);)
        {
            from = start + (characters * 2);
            Look(view.Utf16(Utf16Decoder.Narrow(view.Text[start..from]), start), pass);
        }
    }

    private static bool Examine(Rule rule, View view, int anchor, int anchorLength, Pass pass) =>
        Examine(rule, view, anchor, anchorLength, pass, out _);

    // Says whether there is something of the rule's shape which is not certainly none, and where what has its shape ends.
    private static bool Examine(Rule rule, View view, int anchor, int anchorLength, Pass pass, out int? end)
    {
        var score = new Score();
        var window = Window.Cut(view.Text, anchor, anchorLength, rule.Reach, out var windowStart);
        var (start, length) = rule.Examine(window, score).GetOffsetAndLength(window.Text.Length);
        start += windowStart;
        end = length > 0 ? start + length : null;
        if (length == 0 || !IsInFocus(view, start, length) || (score.IsRejected && !pass.WithRejected && rule.Exactness != Exactness.Shape))
            return false;

        if ((score.LogOdds >= LeastHopeful || pass.WithRejected) && !score.IsRejected && rule.Exactness != Exactness.Known && PublishedValue.Is(view.Text.Slice(start, length)))
            score.Reject("its vendor publishes it, as an example or for an emulator");
        var value = rule.ValueOf(view.Text.Slice(start, length));
        pass.Candidates.Add(new Candidate(rule, view.Locate(start, length), value, view.CharacterWidth, score));
        return !score.IsRejected;
    }

    private bool IsFar(Rule rule) => rule.Reach.Before + rule.Reach.After > NearReach;

    private static bool IsInFocus(View view, int start, int length)
    {
        var (focus, focusLength) = view.Focus.GetOffsetAndLength(view.Text.Length);
        return start < focus + focusLength && focus < start + length;
    }

    private sealed class Pass
    {
        public required List<Candidate> Candidates { get; init; }

        public required bool WithRejected { get; init; }

        public List<int> FarAnchors { get; } = [];

        public bool SeesFar { get; set; }

        // Taken once, since most runs have no head.
        public List<(Rule Rule, int Start, int Length)> Heads { get; } = [];
    }
}
