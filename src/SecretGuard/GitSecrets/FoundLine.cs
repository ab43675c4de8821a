using System.Runtime.InteropServices;

namespace SecretGuard.GitSecrets;

/// <summary>A line in which expressions match.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends in the text, its line end not counted.</param>
/// <param name="Number">Its number, from 1; 0 where it was not given one yet.</param>
/// <param name="Word">Whether whole words match.</param>
internal readonly record struct FoundLine(int Start, int End, int Number, WordMatch Word)
{
    /// <summary>Gives lines their numbers.</summary>
    /// <param name="lines">The lines, in order.</param>
    /// <param name="text">The text that they stand in.</param>
    /// <param name="number">The number of its first line.</param>
    public static void GiveNumbers(List<FoundLine> lines, ReadOnlySpan<byte> text, int number = 1)
    {
        var counted = 0;
        foreach (ref var line in CollectionsMarshal.AsSpan(lines))
        {
            number += text[counted..line.Start].Count((byte)'\n');
            counted = line.Start;
            line = line with { Number = number };
        }
    }
}
