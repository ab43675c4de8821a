namespace SecretGuard.GitSecrets;

/// <summary>Cuts a stream into blocks of whole lines, in memory of the longest line.</summary>
internal static class LineBlocks
{
    private const int Length = 1024 * 1024;

    /// <summary>Reads the blocks. Each is used before the next is asked for.</summary>
    /// <exception cref="IOException">It can't be read.</exception>
    public static IEnumerable<ReadOnlyMemory<byte>> Read(Stream stream)
    {
        var buffer = new byte[Length];
        var filled = 0;
        while (stream.Read(buffer.AsSpan(filled)) is > 0 and var read)
        {
            var end = buffer.AsSpan(filled, read).LastIndexOf((byte)'\n') is >= 0 and var place ? filled + place + 1 : 0;
            filled += read;
            if (end > 0)
            {
                yield return buffer.AsMemory(0, end);
                buffer.AsSpan(end..filled).CopyTo(buffer);
                filled -= end;
            }

            if (filled == buffer.Length)
                Array.Resize(ref buffer, (int)Math.Min((long)buffer.Length * 2, Array.MaxLength));
            if (filled == Array.MaxLength)
                throw new IOException("a line of it is too long");
        }

        if (filled > 0)
            yield return buffer.AsMemory(0, filled);
    }
}
