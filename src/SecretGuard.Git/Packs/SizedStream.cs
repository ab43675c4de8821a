namespace SecretGuard.Git.Packs;

/// <summary>An inflated stream that has to be as long as somebody said.</summary>
/// <param name="inflated">The stream; disposed of with this one.</param>
/// <param name="length">How long it is to be.</param>
internal sealed class SizedStream(Stream inflated, long length) : ForwardStream(length)
{
    /// <inheritdoc/>
    protected override int ReadNext(Span<byte> buffer)
    {
        try
        {
            var read = inflated.Read(buffer);
            if (read == 0)
                throw new UnreadableException("it is shorter than it says");
            if (Position + read == Length && inflated.ReadByte() >= 0)
                throw new UnreadableException("it is longer than it says");
            return read;
        }
        catch (InvalidDataException e)
        {
            throw new UnreadableException("it can't be inflated", e);
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inflated.Dispose();
        base.Dispose(disposing);
    }
}
