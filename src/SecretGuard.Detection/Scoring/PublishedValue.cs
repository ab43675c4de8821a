using System.Buffers.Binary;
using System.Security.Cryptography;

namespace SecretGuard.Detection.Scoring;

/// <summary>
/// Keys that a vendor publishes for its emulator: whoever develops with it has the same one in a configuration file. They are
/// known by the first eight bytes of their SHA-256.
/// </summary>
internal static class PublishedValue
{
    private static readonly HashSet<ulong> Hashes =
    [
        0x0011CC25EB432071, // Azurite and the older storage emulator of Azure, account devstoreaccount1
        0xAA6547439583C3A2, // emulator of Azure Cosmos DB
        0xC85DEBB55F2F204D, // secret key of a local Supabase
    ];

    /// <summary>Whether a value is one of them.</summary>
    /// <param name="value">The whole value.</param>
    public static bool Is(ReadOnlySpan<byte> value)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(value, hash);
        return Hashes.Contains(BinaryPrimitives.ReadUInt64BigEndian(hash));
    }
}
