using System.Runtime.InteropServices;

namespace SecretGuard.Git.Packs;

/// <summary>The name of an object: its hash, of either length, as a value that can be looked up.</summary>
/// <param name="First">Its first eight bytes.</param>
/// <param name="Second">The next ones.</param>
/// <param name="Third">The next ones; of SHA-1, the second half is zero.</param>
/// <param name="Fourth">The last ones of SHA-256.</param>
internal readonly record struct ObjectName(ulong First, ulong Second, ulong Third, ulong Fourth)
{
    /// <summary>Bytes of the longest names.</summary>
    public const int Longest = 32;

    /// <summary>Reads a name.</summary>
    /// <param name="hash">Its 20 or 32 bytes.</param>
    public static ObjectName Of(ReadOnlySpan<byte> hash)
    {
        Span<byte> bytes = stackalloc byte[Longest];
        bytes.Clear();
        hash.CopyTo(bytes);
        var parts = MemoryMarshal.Cast<byte, ulong>(bytes);
        return new ObjectName(parts[0], parts[1], parts[2], parts[3]);
    }

    /// <summary>Reads a name as Git writes it.</summary>
    /// <param name="digits">Its hexadecimal digits.</param>
    public static ObjectName Parse(ReadOnlySpan<char> digits)
    {
        Span<byte> hash = stackalloc byte[Longest];
        _ = Convert.FromHexString(digits, hash, out _, out var length);
        return Of(hash[..length]);
    }

    /// <summary>Writes the name, with zeros behind it.</summary>
    /// <param name="hash">Takes <see cref="Longest"/> bytes.</param>
    public void CopyTo(Span<byte> hash) => MemoryMarshal.Write(hash, this);

    /// <summary>A part of the hash, which is as good as any other.</summary>
    public override int GetHashCode() => (int)First;
}
