namespace SecretGuard.Detection.Matching;

/// <summary>
/// Finds the maximal runs of an alphabet that have at least some length. A run of n characters covers one of every n
/// bytes, so most of a text is never looked at.
/// </summary>
internal ref struct RunFinder(ReadOnlySpan<byte> text, Alphabet alphabet, int atLeast)
{
    private readonly ReadOnlySpan<byte> _text = text;

    // Every run that ends at or before this offset has been given or is too short.
    private int _done;

    /// <summary>Offset of the run found last.</summary>
    public int Start { get; private set; }

    /// <summary>Length in bytes of the run found last.</summary>
    public int Length { get; private set; }

    /// <summary>Goes to the next run.</summary>
    /// <returns>False where there is none.</returns>
    public bool MoveNext()
    {
        var probe = _done + atLeast - 1;
        while (probe < _text.Length)
        {
            if (!alphabet.Contains(_text[probe]))
            {
                _done = probe + 1;
                probe += atLeast;
                continue;
            }

            var start = probe;
            while (start > _done && alphabet.Contains(_text[start - 1]))
                start--;

            var end = probe + 1;
            var needed = Math.Min(start + atLeast, _text.Length);
            while (end < needed && alphabet.Contains(_text[end]))
                end++;

            if (end - start >= atLeast)
            {
                end += alphabet.RunAtStart(_text[end..]);
                (Start, Length, _done) = (start, end - start, end);
                return true;
            }

            _done = end;
            probe = end + atLeast;
        }

        return false;
    }
}
