using System.Numerics;
using System.Runtime.CompilerServices;
using SecretGuard.Detection.Versions;

namespace SecretGuard.Git.Packs;

/// <summary>
/// What an object differs in from its base: instructions that copy from the base or insert bytes.
/// <see href="https://git-scm.com/docs/gitformat-pack#_deltified_representation">gitformat-pack</see>.
/// </summary>
internal static class Delta
{
    private const int LengthOfZero = 0x10000;
    private const int ShortPiece = 32;

    /// <summary>Reads the sizes at the start of some instructions.</summary>
    /// <param name="instructions">The instructions; those that are left behind the sizes.</param>
    /// <returns>Bytes of the base and of the object.</returns>
    /// <exception cref="DamagedObjectException">They are no sizes.</exception>
    public static (long Base, long Object) ReadSizes(ref ReadOnlySpan<byte> instructions) =>
        (ReadSize(ref instructions), ReadSize(ref instructions));

    /// <summary>Reads the sizes at the start of some instructions, which are to be for a base.</summary>
    /// <param name="source">The base.</param>
    /// <param name="instructions">The instructions; those that are left behind the sizes.</param>
    /// <returns>Bytes of the object.</returns>
    /// <exception cref="DamagedObjectException">They are no sizes, or of another base.</exception>
    public static long ReadSizeFor(ReadOnlySpan<byte> source, ref ReadOnlySpan<byte> instructions)
    {
        var sizes = ReadSizes(ref instructions);
        return sizes.Base == source.Length ? sizes.Object : throw new DamagedObjectException("its delta is of another base");
    }

    /// <summary>Makes an object of its base.</summary>
    /// <param name="source">The base.</param>
    /// <param name="instructions">The instructions, behind their sizes.</param>
    /// <param name="content">Takes the object, and is filled by it.</param>
    /// <param name="copied">Takes what is copied; ranges that go on from one another as one. Null where nobody wants to know.</param>
    /// <exception cref="DamagedObjectException">The instructions lead outside of the base or the object.</exception>
    public static void Apply(ReadOnlySpan<byte> source, ReadOnlySpan<byte> instructions, Span<byte> content, List<CopiedRange>? copied = null)
    {
        copied?.Clear();
        var (at, end) = (0, 0);
        // What is copied in a row is one range.
        CopiedRange last = default;
        while (at < instructions.Length)
        {
            var instruction = instructions[at++];
            if (instruction == 0)
                throw new DamagedObjectException("its delta has an instruction that is none");

            int length;
            if ((instruction & 0x80) == 0)
            {
                length = instruction;
                if (length > instructions.Length - at || length > content.Length - end)
                    throw new DamagedObjectException("its delta is cut short");
                instructions.Slice(at, length).CopyTo(content[end..]);
                at += length;
            }
            else
            {
                (var offset, length) = ReadCopy(instruction, instructions, ref at);
                if (offset > source.Length - length || length > content.Length - end)
                    throw new DamagedObjectException("its delta copies what is not in its base");
                Copy(source, (int)offset, content, end, length);
                if (last.End == end && last.SourceEnd == offset)
                {
                    last = last with { Length = last.Length + length };
                }
                else
                {
                    if (last.Length > 0)
                        copied?.Add(last);
                    last = new((int)offset, end, length);
                }
            }

            end += length;
        }

        if (last.Length > 0)
            copied?.Add(last);
        if (end != content.Length)
            throw new DamagedObjectException("its delta gives less than it says");
    }

    // Most pieces are short, and are copied at once together with what stands behind them, in whose place something comes later.
    private static void Copy(ReadOnlySpan<byte> source, int offset, Span<byte> content, int end, int length)
    {
        if (length <= ShortPiece && source.Length - offset >= ShortPiece && content.Length - end >= ShortPiece)
            source.Slice(offset, ShortPiece).CopyTo(content.Slice(end, ShortPiece));
        else
            source.Slice(offset, length).CopyTo(content[end..]);
    }

    // The lower bits say which bytes of offset and length are there; the others are zero.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (uint Offset, int Length) ReadCopy(byte instruction, ReadOnlySpan<byte> instructions, ref int at)
    {
        if (BitOperations.PopCount(instruction & 0x7Fu) > instructions.Length - at)
            throw new DamagedObjectException("its delta is cut short");

        uint offset = 0;
        var length = 0;
        if ((instruction & 0x01) != 0)
            offset = instructions[at++];
        if ((instruction & 0x02) != 0)
            offset |= (uint)instructions[at++] << 8;
        if ((instruction & 0x04) != 0)
            offset |= (uint)instructions[at++] << 16;
        if ((instruction & 0x08) != 0)
            offset |= (uint)instructions[at++] << 24;
        if ((instruction & 0x10) != 0)
            length = instructions[at++];
        if ((instruction & 0x20) != 0)
            length |= instructions[at++] << 8;
        if ((instruction & 0x40) != 0)
            length |= instructions[at++] << 16;
        return (offset, length == 0 ? LengthOfZero : length);
    }

    private static long ReadSize(ref ReadOnlySpan<byte> instructions)
    {
        long size = 0;
        for (var shift = 0; ; shift += 7)
        {
            if (instructions.IsEmpty || shift > 56)
                throw new DamagedObjectException("its delta does not say how long it is");
            var next = instructions[0];
            instructions = instructions[1..];
            size |= (long)(next & 0x7F) << shift;
            if ((next & 0x80) == 0)
                return size;
        }
    }
}
