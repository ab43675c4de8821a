using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SecretGuard.Git.Inflating;

/// <summary>The checksum of inflated bytes (RFC 1950, 8.2).</summary>
internal static class Adler32
{
    private const uint Modulus = 65521;

    // Of rows, as many as sums of sixteen bits hold.
    private const int Block = 16 * RowLength;
    private const int RowLength = 16;

    /// <summary>Computes it.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var (low, high) = (1u, 0u);
        while (bytes.Length >= Block)
        {
            AddBlock(bytes, ref low, ref high);
            bytes = bytes[Block..];
        }

        foreach (var value in bytes)
        {
            low += value;
            high += low;
        }

        return (high % Modulus << 16) | (low % Modulus);
    }

    private static void AddBlock(ReadOnlySpan<byte> bytes, ref uint low, ref uint high)
    {
        ref var start = ref MemoryMarshal.GetReference(bytes);
        var (left, right) = (Vector128<ushort>.Zero, Vector128<ushort>.Zero);
        var (leftBefore, rightBefore) = (Vector128<ushort>.Zero, Vector128<ushort>.Zero);
        for (nuint row = 0; row < Block; row += RowLength)
        {
            leftBefore += left;
            rightBefore += right;
            var (lower, upper) = Vector128.Widen(Vector128.LoadUnsafe(ref start, row));
            left += lower;
            right += upper;
        }

        // A byte counts in the high sum once for each byte from it to the end.
        var weights = Vector128.Create((ushort)16, 15, 14, 13, 12, 11, 10, 9);
        high += (low * Block) + (RowLength * (Sum(leftBefore) + Sum(rightBefore))) + Weighed(left, weights) + Weighed(right, weights - Vector128.Create<ushort>(8));
        low += Sum(left) + Sum(right);
        (low, high) = (low % Modulus, high % Modulus);
    }

    private static uint Sum(Vector128<ushort> sums)
    {
        var (lower, upper) = Vector128.Widen(sums);
        return Vector128.Sum(lower + upper);
    }

    private static uint Weighed(Vector128<ushort> sums, Vector128<ushort> weights)
    {
        var (lower, upper) = Vector128.Widen(sums);
        var (lowerWeights, upperWeights) = Vector128.Widen(weights);
        return Vector128.Sum((lower * lowerWeights) + (upper * upperWeights));
    }
}
