using SecretGuard.Detection.Decoding;
using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Rules;

namespace SecretGuard.Detection.Candidates;

/// <summary>A pass over a content, or over some zones of it: where to look, and what was seen.</summary>
internal sealed class Pass
{
    private int? _anchor;
    private int _length;
    private int _reach;
    private int _reachOfEncoded;

    /// <summary>Whether to keep candidates that certainly are none.</summary>
    public bool WithRejected { get; init; }

    /// <summary>Whether it goes over zones.</summary>
    public bool IsInZones { get; init; }

    /// <summary>Where the zone begins.</summary>
    public int Start { get; set; }

    /// <summary>Where the zone ends.</summary>
    public int End { get; set; }

    /// <summary>Whether something is encoded in the zone.</summary>
    public bool HasEncoded { get; set; }

    /// <summary>What was seen.</summary>
    public Sighting Sighting { get; } = new();

    /// <summary>Literals of the content; taken once, since there are many zones.</summary>
    public List<LiteralMatch> Matches { get; } = [];

    /// <summary>Heads of tokens in a run; taken once, since most runs have none.</summary>
    public List<(Rule Rule, int Start, int Length)> Heads { get; } = [];

    /// <summary>Where in a view to look for anchors.</summary>
    public (int From, int To) Part(in View view) => view.Depth == 0 ? (Start, End) : (0, view.Text.Length);

    /// <summary>Begins with an anchor of the content. What is decoded there belongs to it as well.</summary>
    /// <param name="view">The view in which it stands.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="length">Its length.</param>
    public void Enter(in View view, int start, int length)
    {
        if (view.Depth == 0)
            (_anchor, _length, _reach) = (start, length, 0);
    }

    /// <summary>Tells how far around the anchor something was looked at.</summary>
    /// <param name="view">The view in which that was.</param>
    /// <param name="reach">Bytes to either side.</param>
    public void See(in View view, int reach)
    {
        if (view.Depth == 0)
            _reach = Math.Max(_reach, reach);
    }

    /// <summary>Ends with an anchor.</summary>
    /// <param name="view">The view in which it stands.</param>
    public void Leave(in View view)
    {
        if (view.Depth > 0)
            return;
        if (_reach > ContextAnchor.ShortReach)
            Sighting.Anchors.Add(new ContextAnchor(_anchor!.Value, _length, _reach, IsEncoded: false));
        _anchor = null;
    }

    /// <summary>Adds a candidate.</summary>
    public void Add(Candidate candidate)
    {
        var start = (int)candidate.Range.Start;

        // What calls for decoding may be copied without the candidate, and the candidate without it.
        if (_anchor is null && _reachOfEncoded > 0)
            Sighting.Anchors.Add(new ContextAnchor(start, 0, _reachOfEncoded, IsEncoded: true));
        Sighting.Candidates.Add(new PlacedCandidate(candidate, start, _anchor ?? start));
    }

    /// <summary>Notes something encoded, which is decoded together with others around it: so not in a zone, where those are not seen.</summary>
    /// <param name="view">The view in which it stands.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="reach">Bytes to either side on which it may depend.</param>
    /// <returns>Whether to decode it.</returns>
    public bool TryDecode(in View view, int place, int reach)
    {
        if (view.Depth > 0)
            return true;
        Sighting.Anchors.Add(new ContextAnchor(place, 0, reach, IsEncoded: true));
        (HasEncoded, _reachOfEncoded) = (true, reach);
        return !IsInZones;
    }
}
