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
        0x2FF8B0FB93ACA981, // RFC 5849, OAuth 1: tokens, keys and secrets of its examples
        0x80F8B7C904D4A43F, // the same
        0x9D03B692E941D5AC, // the same
        0x8D567EB88AFFF34F, // the same
        0xCB87C87E4A138D9A, // the same
        0x649E1F5C769E718B, // the same
        0x4C20E6F5CC11B937, // the same
        0x6AA14267D94944E6, // the same
        0x6C96130F130AB0D6, // RFC 6749, OAuth 2: an access token
        0x00CF4C781DC37003, // RFC 6749: a refresh token
        0xE9974C507D2A8021, // RFC 6749: a client secret
        0xCA7459E2B26776DE, // RFC 6749: a client and its secret, for a header
        0xEA9BDFD02C0C412C, // RFC 7009: a token that is revoked
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
