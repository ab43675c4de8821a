namespace SecretGuard.Git.Packs;

/// <summary>A part of a pack.</summary>
/// <param name="pack">The pack.</param>
/// <param name="offset">Where the part begins.</param>
/// <param name="length">Its length in bytes.</param>
internal sealed class PackStream(PackFile pack, long offset, long length) : ForwardStream(length)
{
    /// <inheritdoc/>
    protected override int ReadNext(Span<byte> buffer) => pack.Read(offset + Position, buffer);
}
