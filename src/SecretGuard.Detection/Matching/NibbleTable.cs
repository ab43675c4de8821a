using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace SecretGuard.Detection.Matching;

/// <summary>
/// A table from bytes to sets of eight bits, looked up sixteen bytes at a time: what the lower and what the upper half of a
/// byte allow, and of both what they have in common. A native build knows no wider vectors, since it has to run on every
/// processor.
/// </summary>
internal readonly struct NibbleTable
{
    private readonly Vector128<byte> _low;
    private readonly Vector128<byte> _high;

    /// <summary>Makes a table.</summary>
    /// <param name="low">What each value of the lower four bits allows.</param>
    /// <param name="high">What each value of the upper four bits allows.</param>
    public NibbleTable(ReadOnlySpan<byte> low, ReadOnlySpan<byte> high) =>
        (_low, _high) = (Vector128.Create(low), Vector128.Create(high));

    /// <summary>Number of bytes that are looked up at a time.</summary>
    public static int Width => Vector128<byte>.Count;

    /// <summary>Whether the processor looks up sixteen bytes at a time.</summary>
    public static bool IsSupported => Ssse3.IsSupported || AdvSimd.Arm64.IsSupported;

    /// <summary>The sets of sixteen bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector128<byte> LookUp(Vector128<byte> bytes) => PickLow(_low, bytes) & Pick(_high, bytes >> 4);

    /// <summary>The sets that either half of each of sixteen bytes gives: for a table of what they rule out.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector128<byte> LookUpEither(Vector128<byte> bytes) => PickLow(_low, bytes) | Pick(_high, bytes >> 4);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Pick(Vector128<byte> table, Vector128<byte> indexes) =>
        Ssse3.IsSupported ? Ssse3.Shuffle(table, indexes) : AdvSimd.Arm64.VectorTableLookup(table, indexes);

    // SSSE3 looks at the lower half itself, and gives nothing for bytes outside ASCII, whose upper half says enough.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> PickLow(Vector128<byte> table, Vector128<byte> bytes) =>
        Ssse3.IsSupported ? Ssse3.Shuffle(table, bytes) : AdvSimd.Arm64.VectorTableLookup(table, bytes & Vector128.Create((byte)0xF));
}
