using System.Buffers.Binary;
using System.Security.Cryptography;

namespace SecretGuard.Detection.Scoring;

/// <summary>
/// Values that a vendor or a standard publishes: the key of an emulator, which whoever develops with it has in a configuration, the
/// examples of a reference, which every kit for it repeats. They are known by the first eight bytes of their SHA-256.
/// </summary>
internal static class PublishedValue
{
    private static readonly HashSet<ulong> Hashes =
    [
        0x0011CC25EB432071, // Azurite and the older storage emulator of Azure, account devstoreaccount1
        0xAA6547439583C3A2, // emulator of Azure Cosmos DB
        0xC85DEBB55F2F204D, // secret key of a local Supabase
        0x1D23B6B67FDE9263, // AWS API reference, cognito-idp: a client secret
        0x6CAA448826C11CD3, // AWS API reference, iam: a new password
        0xE6C2D3455587C47C, // AWS API reference, iam: an old password
        0xD8CCC3C547C85017, // AWS API reference, iam: a login profile
        0xF420161D76F067DD, // AWS API reference, kms: a custom key store
        0x33998881ECB6CA2C, // AWS API reference, datasync: a shared access signature
        0xC5A4A6661025F13F, // the same without the escapes of its URL
        0x23F35E2A9D5F4B77, // NuGet's help and reference: a key of its gallery
        0x3E92CEE0B2F11C7A, // AWS API reference, storagegateway: an activation key
        0x7F44193A6EDEA087, // RFC 6455: what every WebSocket server hashes with the key of a handshake
        0x507E2CE3C522082B, // RFC 6455: the answer to the handshake of its example
        0x8BE5D113C0871CE1, // Google Authenticator's key URI format: the secret of its example
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
