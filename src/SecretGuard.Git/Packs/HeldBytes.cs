namespace SecretGuard.Git.Packs;

/// <summary>A file that was read whole: for whoever needs most of it.</summary>
/// <param name="bytes">All its bytes.</param>
internal sealed class HeldBytes(byte[] bytes) : IFileBytes
{
    /// <inheritdoc/>
    public long Length => bytes.Length;

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Slice(long place, int length) => bytes.AsSpan((int)place, length);

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
