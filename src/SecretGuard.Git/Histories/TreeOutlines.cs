namespace SecretGuard.Git.Histories;

/// <summary>
/// Notes what matters of each tree, as the difference from another one: a history has hundreds of thousands of trees that differ
/// in a folder. May be written to on any thread.
/// </summary>
/// <param name="trees">How many numbers trees have.</param>
/// <param name="mostParts">Parts of all notes together at most.</param>
internal sealed class TreeOutlines(int trees, int mostParts)
{
    private const int PartsOfChunk = 1 << 16;

    // Before the parts of a note, its head: where they stand among those of the other tree, and how many of that one they replace;
    // how many they are.
    private const int Head = 2;

    private readonly List<TreePart[]> _chunks = [];
    private readonly (int Source, int Place)[] _notes = new (int, int)[trees];
    private int _used = PartsOfChunk;
    private int _parts;

    /// <summary>Notes a tree.</summary>
    /// <param name="tree">Its number.</param>
    /// <param name="parts">What matters of it, in order.</param>
    /// <param name="source">The other tree, which is noted; null for none.</param>
    /// <exception cref="UnreadableException">There are too many.</exception>
    public void Note(int tree, ReadOnlySpan<TreePart> parts, TreeVersion? source)
    {
        var before = source is null ? ReadOnlySpan<TreePart>.Empty : source.Parts;
        var same = parts.CommonPrefixLength(before);
        before = before[same..];
        parts = parts[same..];
        var sameAtEnd = 0;
        while (sameAtEnd < Math.Min(before.Length, parts.Length) && before[^(sameAtEnd + 1)] == parts[^(sameAtEnd + 1)])
            sameAtEnd++;
        parts = parts[..^sameAtEnd];

        lock (_chunks)
        {
            var note = Reserve(Head + parts.Length);
            _notes[tree] = (source?.Tree ?? -1, ((_chunks.Count - 1) * PartsOfChunk) + _used - note.Length + 1);
            note[0] = new TreePart(same, before.Length - sameAtEnd);
            note[1] = new TreePart(parts.Length, 0);
            parts.CopyTo(note[Head..]);
        }
    }

    /// <summary>Reads what was noted of a tree.</summary>
    /// <param name="tree">Its number.</param>
    /// <param name="parts">Takes what matters of it, in order.</param>
    /// <returns>Whether anything was noted.</returns>
    public bool TryRead(int tree, List<TreePart> parts)
    {
        parts.Clear();
        var sources = new Stack<int>();
        for (var next = tree; next >= 0; next = _notes[next].Source)
        {
            if (_notes[next].Place == 0)
                return false;
            sources.Push(_notes[next].Place - 1);
        }

        while (sources.TryPop(out var place))
        {
            var note = _chunks[place / PartsOfChunk].AsSpan(place % PartsOfChunk);
            var (start, replaced) = note[0];
            parts.RemoveRange(start, replaced);
            parts.InsertRange(start, note.Slice(Head, note[1].Target));
        }

        return true;
    }

    private Span<TreePart> Reserve(int length)
    {
        if (length > mostParts - _parts)
            throw new UnreadableException("there are too many folders");
        _parts += length;
        if (length > PartsOfChunk - _used)
        {
            _chunks.Add(new TreePart[Math.Max(length, PartsOfChunk)]);
            _used = 0;
        }

        _used += length;
        return _chunks[^1].AsSpan(_used - length, length);
    }
}
