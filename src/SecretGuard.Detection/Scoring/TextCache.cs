using System.Buffers.Binary;
using System.Numerics;

namespace SecretGuard.Detection.Scoring;

/// <summary>
/// Remembers what was read of short texts, since the same few stand beside most values. May be used on any thread: threads may
/// overwrite each other's, which costs a second look only.
/// </summary>
/// <param name="read">Reads a text.</param>
/// <typeparam name="T">What is read of a text.</typeparam>
internal sealed class TextCache<T>(Func<ReadOnlySpan<byte>, T> read)
    where T : class
{
    private const int Size = 1024;
    private const uint Multiplier = 0x9E3779B1;

    private readonly Entry?[] _entries = new Entry?[Size];

    /// <summary>What is read of a text.</summary>
    public T Of(ReadOnlySpan<byte> text)
    {
        ref var place = ref _entries[Hash(text) % Size];
        var entry = place;
        if (entry is null || !text.SequenceEqual(entry.Text))
            place = entry = new Entry(text.ToArray(), read(text));
        return entry.Value;
    }

    private static uint Hash(ReadOnlySpan<byte> text)
    {
        var hash = (uint)text.Length;
        for (; text.Length >= sizeof(uint); text = text[sizeof(uint)..])
            hash = (BitOperations.RotateLeft(hash, 5) ^ BinaryPrimitives.ReadUInt32LittleEndian(text)) * Multiplier;
        foreach (var character in text)
            hash = (BitOperations.RotateLeft(hash, 5) ^ character) * Multiplier;
        return hash >> 16;
    }

    private sealed record Entry(byte[] Text, T Value);
}
