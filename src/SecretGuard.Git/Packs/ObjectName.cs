using System.Runtime.InteropServices;

namespace SecretGuard.Git.Packs;

/// <summary>The name of an object: its hash, of either length, as a value that can be looked up.</summary>
/// <param name="First">Its first eight bytes.</param>
/// <param name="Second">The next ones.</param>
/// <param name="Third">The next ones; of SHA-1, the second half is zero.</param>
/// <param name="Fourth">The last ones of SHA-256.</param>
public readonly record struct ObjectName(ulong First, ulong Second, ulong Third, ulong Fourth)
{
    /// <summary>Bytes of the longest names.</summary>
    internal const int Longest = 32;

    private const int LengthOfSha1 = 20;

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
    /// <param name="digits">Its hexadecimal digits, in ASCII.</param>
    public static ObjectName Parse(ReadOnlySpan<byte> digits)
    {
        Span<byte> hash = stackalloc byte[Longest];
        _ = Convert.FromHexString(digits, hash, out _, out var length);
        return Of(hash[..length]);
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

    /// <summary>Bytes of the hash: no hash of SHA-256 ends with as many zeros as one of SHA-1 is shorter.</summary>
    public int Length
    {
        get
        {
            Span<byte> hash = stackalloc byte[Longest];
            CopyTo(hash);
            return hash[LengthOfSha1..].ContainsAnyExcept((byte)0) ? Longest : LengthOfSha1;
        }
    }

    /// <summary>The name as Git writes it, in hexadecimal digits.</summary>
    public override string ToString()
    {
        Span<byte> hash = stackalloc byte[Longest];
        CopyTo(hash);
        return Convert.ToHexStringLower(hash[..Length]);
    }

    /// <summary>A part of the hash, which is as good as any other.</summary>
    public override int GetHashCode() => (int)First;
}
