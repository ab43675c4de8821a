namespace SecretGuard.Git.Packs;

/// <summary>A part of a pack.</summary>
/// <param name="read">Reads what stands at a place of the pack.</param>
/// <param name="offset">Where the part begins.</param>
/// <param name="length">Its length in bytes.</param>
internal sealed class PackStream(PackRead read, long offset, long length) : ForwardStream(length)
{
    /// <inheritdoc/>
    protected override int ReadNext(Span<byte> buffer) => read(offset + Position, buffer);
}
