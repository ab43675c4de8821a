using System.Buffers;

namespace SecretGuard.Git.Packs;

/// <summary>Bytes in memory that is used again when they are disposed of.</summary>
internal sealed class PooledBytes : IDisposable
{
    // More than one step of inflating writes, which then need not watch where the bytes end.
    private const int Slack = 320;

    private byte[]? _buffer;

    /// <summary>Takes memory.</summary>
    /// <param name="length">Number of bytes.</param>
    /// <exception cref="DamagedObjectException">No memory can hold so many.</exception>
    public PooledBytes(long length)
    {
        Length = length <= Array.MaxLength - Slack ? (int)length : throw new DamagedObjectException($"its {length} bytes are more than memory can hold");
        _buffer = ArrayPool<byte>.Shared.Rent(Length + Slack);
    }

    /// <summary>Number of bytes.</summary>
    public int Length { get; }

    /// <summary>Whether the memory was not given back yet.</summary>
    public bool IsHeld => _buffer is not null;

    /// <summary>The bytes, and room behind them for whoever fills them.</summary>
    public Span<byte> Room => _buffer;

    /// <summary>The bytes.</summary>
    public Span<byte> Span => _buffer.AsSpan(0, Length);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_buffer is not { } buffer) return;
        _buffer = null;
        ArrayPool<byte>.Shared.Return(buffer);
    }
}
