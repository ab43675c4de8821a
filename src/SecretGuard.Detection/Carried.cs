namespace SecretGuard.Detection;

/// <summary>What a version has of another one, as far as what it copies goes.</summary>
internal sealed class Carried
{
    private readonly List<PlacedCandidate> _candidates = [];
    private readonly List<int> _farAnchors = [];

    /// <summary>Carries what is known of a version over to one that copies from it.</summary>
    /// <param name="source">What is known.</param>
    /// <param name="copied">What is copied, in order of the other version.</param>
    public Carried(VersionScan source, ReadOnlySpan<CopiedRange> copied)
    {
        if (source.Candidates.Length == 0 && source.FarAnchors.Length == 0)
            return;

        // Most versions know of a place or two, and consist of very many pieces.
        var (first, last) = Extent(source);
        foreach (var range in copied)
        {
            if (range.SourceEnd <= first || range.Source > last)
                continue;
            for (var i = FirstFrom(range.Source, source.Candidates); i < source.Candidates.Length && source.Candidates[i].Start < range.SourceEnd; i++)
                _candidates.Add(source.Candidates[i] with { Start = source.Candidates[i].Start - range.Source + range.Start });
            foreach (var anchor in source.FarAnchors)
            {
                if (anchor >= range.Source && anchor < range.SourceEnd)
                    _farAnchors.Add(anchor - range.Source + range.Start);
            }
        }
    }

    /// <summary>The candidates, by place.</summary>
    public IReadOnlyList<PlacedCandidate> Candidates => _candidates;

    /// <summary>The anchors of rules that see far, in order.</summary>
    public IReadOnlyList<int> FarAnchors => _farAnchors;

    /// <summary>Whether an anchor of a rule that sees far stands near a zone.</summary>
    public bool HasFarAnchorNear((int Start, int End) zone, int reach)
    {
        foreach (var anchor in _farAnchors)
        {
            if (anchor >= zone.Start - reach && anchor < (long)zone.End + reach)
                return true;
        }

        return false;
    }

    private static (int First, int Last) Extent(VersionScan source)
    {
        var (first, last) = (int.MaxValue, -1);
        if (source.Candidates.Length > 0)
            (first, last) = (source.Candidates[0].Start, source.Candidates[^1].Start);
        if (source.FarAnchors.Length > 0)
            (first, last) = (Math.Min(first, source.FarAnchors[0]), Math.Max(last, source.FarAnchors[^1]));
        return (first, last);
    }

    private static int FirstFrom(int place, PlacedCandidate[] candidates)
    {
        var (low, high) = (0, candidates.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (candidates[middle].Start < place)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
