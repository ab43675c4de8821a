using System.Buffers;
using SecretGuard.Detection.Decoding;
using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Rules.Values;

/// <summary>Where the words of a command line begin and end.</summary>
internal static class CommandWords
{
    /// <summary>What ends an argument without quotes.</summary>
    public static SearchValues<byte> Ends { get; } = SearchValues.Create(" \t\r\n\"'`<>|;&)\\"u8);

    /// <summary>What does in Windows.</summary>
    public static SearchValues<byte> EndsInWindows { get; } = SearchValues.Create(" \t\r\n\"'`<>|;&)"u8);

    /// <summary>Whether a command begins at a place, and not the rest of a longer name: <c>python-mysql</c>. A hyphen at the start of the line is that of a patch.</summary>
    /// <param name="line">The line.</param>
    /// <param name="at">The place.</param>
    public static bool BeginsAt(ReadOnlySpan<byte> line, int at) =>
        at == 0 || (at == 1 && line[0] == '-') || Escapes.EndsAt(line, at) || !(Alphabet.Identifier.Contains(line[at - 1]) || line[at - 1] is (byte)'-' or (byte)'.');
}
