using System.Text;

namespace SecretGuard.GitSecrets;

/// <summary>Paths as Git prints them: those with unusual characters in quotes, as C has them.</summary>
internal static class QuotedPath
{
    private const string Named = "\a\b\t\n\v\f\r\"\\";
    private const string Names = "abtnvfr\"\\";

    /// <summary>A path as Git prints it.</summary>
    /// <param name="path">The path.</param>
    /// <param name="aboveAscii">Whether what is not ASCII is unusual.</param>
    public static byte[] Of(byte[] path, bool aboveAscii)
    {
        if (!path.Any(character => IsUnusual(character, aboveAscii)))
            return path;
        var quoted = new List<byte> { (byte)'"' };
        foreach (var character in path)
        {
            if (!IsUnusual(character, aboveAscii))
                quoted.Add(character);
            else if (Named.IndexOf((char)character, StringComparison.Ordinal) is >= 0 and var place)
                quoted.AddRange([(byte)'\\', (byte)Names[place]]);
            else
                quoted.AddRange(Encoding.ASCII.GetBytes($"\\{Convert.ToString(character, 8).PadLeft(3, '0')}"));
        }

        quoted.Add((byte)'"');
        return [.. quoted];
    }

    private static bool IsUnusual(byte character, bool aboveAscii) =>
        character is < 0x20 or (byte)'"' or (byte)'\\' or 0x7F || (aboveAscii && character > 0x7F);
}
