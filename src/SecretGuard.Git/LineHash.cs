using System.Buffers.Binary;
using System.Numerics;

namespace SecretGuard.Git;

/// <summary>A fast 64-bit hash of bytes that come in pieces; not meant to resist somebody who looks for collisions.</summary>
internal struct LineHash
{
    /// <summary>Pieces but the last have a multiple of this length.</summary>
    public const int WordSize = sizeof(ulong);

    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    private ulong _state;
    private ulong _length;

    /// <summary>The hash, once it is finished.</summary>
    public readonly ulong Value => _state;

    /// <summary>Adds a piece that is not the last one.</summary>
    public void Add(ReadOnlySpan<byte> words)
    {
        _length += (ulong)words.Length;
        for (; words.Length >= WordSize; words = words[WordSize..]) Mix(BinaryPrimitives.ReadUInt64LittleEndian(words));
    }

    /// <summary>Adds the last piece, of any length.</summary>
    public void Finish(ReadOnlySpan<byte> last)
    {
        Add(last);
        var word = 0UL;
        foreach (var value in last[(last.Length / WordSize * WordSize)..]) word = (word << 8) | value;
        Mix(word);
        // Bytes that are zero, and how many of them, count through the length.
        Mix(_length);
        _state ^= _state >> 32;
    }

    private void Mix(ulong word)
    {
        var high = Math.BigMul(_state ^ word, Multiplier, out var low);
        _state = BitOperations.RotateLeft(low ^ high, 29) + word * 0xD6E8FEB86659FD93;
    }
}
