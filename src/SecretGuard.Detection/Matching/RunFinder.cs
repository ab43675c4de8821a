using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SecretGuard.Detection.Matching;

/// <summary>
/// Finds the maximal runs of an alphabet that have at least some length. Sixteen bytes become sixteen bits that say which
/// of them belong to the alphabet; a few shifts over 64 of those say whether enough of them stand in a row.
/// </summary>
internal ref struct RunFinder
{
    /// <summary>The longest length that may be asked for: a run of it lies within two neighbouring halves of 64 bits.</summary>
    public const int LongestLeast = Half;

    private const int Half = 32;
    private const int Window = 2 * Half;

    private readonly ReadOnlySpan<byte> _text;
    private readonly Alphabet _alphabet;
    private readonly int _atLeast;

    // Doubling: behind each, a bit says that as many bits are set as all steps so far and one.
    private readonly int _step1;
    private readonly int _step2;
    private readonly int _step3;
    private readonly int _step4;
    private readonly int _step5;

    // Every run that begins before this offset has been given or is too short.
    private int _done;

    // The bytes before this offset were looked at with vectors, and which of the last 64 belong to runs not yet given.
    private int _at;
    private ulong _members;

    /// <summary>Looks for runs from the start of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="alphabet">What runs consist of.</param>
    /// <param name="atLeast">Their length at least, from 1 to <see cref="LongestLeast"/>.</param>
    public RunFinder(ReadOnlySpan<byte> text, Alphabet alphabet, int atLeast)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(atLeast);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(atLeast, LongestLeast);
        _text = text;
        _alphabet = alphabet;
        _atLeast = atLeast;
        _step1 = Math.Min(1, atLeast - 1);
        _step2 = Math.Min(2, atLeast - 1 - _step1);
        _step3 = Math.Min(4, atLeast - 1 - _step1 - _step2);
        _step4 = Math.Min(8, atLeast - 1 - _step1 - _step2 - _step3);
        _step5 = atLeast - 1 - _step1 - _step2 - _step3 - _step4;
    }

    /// <summary>Offset of the run found last.</summary>
    public int Start { get; private set; }

    /// <summary>Length in bytes of the run found last.</summary>
    public int Length { get; private set; }

    /// <summary>Goes to the next run.</summary>
    /// <returns>False where there is none.</returns>
    public bool MoveNext()
    {
        if (NibbleTable.IsSupported && MoveWithVectors())
            return true;
        while (_done < _text.Length)
        {
            var length = _alphabet.RunAtStart(_text[_done..]);
            var start = _done;
            _done += length + 1;
            if (length >= _atLeast)
            {
                (Start, Length) = (start, length);
                return true;
            }
        }

        return false;
    }

    // Ends near the end of the text. Everything that the loop needs is local to it.
    private bool MoveWithVectors()
    {
        ref var start = ref MemoryMarshal.GetReference(_text);
        var (table, at, members, end) = (_alphabet.Table, _at, _members, _text.Length - Half);
        var (step1, step2, step3, step4, step5) = (_step1, _step2, _step3, _step4, _step5);
        while (true)
        {
            // A bit is left where it and the ones behind it are all set: as many as the steps and one.
            var starts = members & (members >> step1);
            starts &= starts >> step2;
            starts &= starts >> step3;
            starts &= starts >> step4;
            starts &= starts >> step5;
            if (starts != 0)
            {
                TakeRun(at, members, BitOperations.TrailingZeroCount(starts));
                return true;
            }

            if (at > end)
                break;
            members = (members >> Half) | ((ulong)Members(ref start, at, table) << Half);
            at += Half;
        }

        // The run at the end, if there is one, may go on.
        _done = Math.Max(_done, at - BitOperations.LeadingZeroCount(~members));
        (_at, _members) = (at, 0);
        return false;
    }

    // Most runs end within the 64 bytes; what else stands in those is not looked at again.
    private void TakeRun(int at, ulong members, int first)
    {
        Start = at - Window + first;
        var end = first + BitOperations.TrailingZeroCount(~(members >> first));
        if (end < Window)
        {
            Length = end - first;
            (_at, _members) = (at, members >> end << end);
        }
        else
        {
            Length = end - first + _alphabet.RunAtStart(_text[at..]);
            (_at, _members) = (Start + Length, 0);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Members(ref byte start, int at, NibbleTable table)
    {
        var lower = table.LookUp(Vector128.LoadUnsafe(ref start, (nuint)at));
        var upper = table.LookUp(Vector128.LoadUnsafe(ref start, (nuint)(at + NibbleTable.Width)));
        var others = Vector128.Equals(lower, Vector128<byte>.Zero).ExtractMostSignificantBits()
            | (Vector128.Equals(upper, Vector128<byte>.Zero).ExtractMostSignificantBits() << NibbleTable.Width);
        return ~others;
    }
}
