using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SecretGuard.Git.Inflating;

/// <summary>Takes bits of deflated bytes, the lowest of each byte first (RFC 1951, 3.1.1).</summary>
/// <remarks>Of a structure with more than four fields the compiler holds none in a register.</remarks>
internal ref struct DeflatedBits
{
    // Bytes that are read at once, and once more by whoever fills up.
    private const int Margin = 2 * sizeof(ulong);

    private ref byte _next;
    private int _left;
    private int _count;
    private ulong _bits;

    /// <summary>Begins.</summary>
    /// <param name="bytes">The deflated bytes, and more behind them: it ends some before their end.</param>
    public DeflatedBits(ReadOnlySpan<byte> bytes)
    {
        _next = ref MemoryMarshal.GetReference(bytes);
        _left = bytes.Length;
    }

    /// <summary>The next bits, the first of them lowest: 56 at least behind <see cref="Fill"/>.</summary>
    public readonly ulong Next => _bits;

    /// <summary>Reads on, so that 56 bits can be taken, and by <see cref="Fill"/> as many once more.</summary>
    /// <returns>Whether there are enough bytes.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryFill()
    {
        if (_left < Margin)
            return false;
        Fill();
        return true;
    }

    /// <summary>Reads on, so that 56 bits can be taken. Once behind each <see cref="TryFill"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Fill()
    {
        _bits |= BinaryPrimitives.ReadUInt64LittleEndian(MemoryMarshal.CreateReadOnlySpan(ref _next, sizeof(ulong))) << _count;
        var read = (63 - _count) >> 3;
        _next = ref Unsafe.Add(ref _next, read);
        _left -= read;
        _count |= 56;
    }

    /// <summary>Takes some bits.</summary>
    /// <param name="count">How many.</param>
    public int Take(int count)
    {
        var taken = (int)(_bits & ~(ulong.MaxValue << count));
        Skip((uint)count);
        return taken;
    }

    /// <summary>Takes the bits of an entry of a <see cref="HuffmanTable"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Skip(uint entry)
    {
        // Of what it is shifted by, only the lowest six bits count.
        _bits >>= (int)entry;
        _count -= (byte)entry;
    }

    /// <summary>Takes the bits of an entry of a <see cref="HuffmanTable"/>, and says which byte it stands for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte Byte(uint entry)
    {
        Skip(entry);
        return (byte)(entry >> 16);
    }

    /// <summary>Takes the bits of an entry of a <see cref="HuffmanTable"/>, and says what it stands for together with those behind its code.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Value(uint entry)
    {
        var behind = (uint)((_bits & ~(ulong.MaxValue << (int)entry)) >> (int)(entry >> 8));
        Skip(entry);
        return (int)((entry >> 16) + behind);
    }

    /// <summary>The bytes of which no bit was taken.</summary>
    public readonly ReadOnlySpan<byte> Rest()
    {
        var whole = _count / 8;
        return MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Subtract(ref _next, whole), _left + whole);
    }
}
