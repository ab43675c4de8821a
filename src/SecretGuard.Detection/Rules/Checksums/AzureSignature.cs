using System.Text;

namespace SecretGuard.Detection.Rules.Checksums;

/// <summary>
/// The signature in an address of Azure is an HMAC of 32 bytes: 44 characters of base64, of which the last is padding and the
/// one before it holds four bits. In an address they are escaped.
/// <see href="https://learn.microsoft.com/rest/api/storageservices/create-service-sas">Create a service SAS</see>.
/// </summary>
internal sealed class AzureSignature : Checksum
{
    private const string Name = "sig=";
    private const int Length = 44;

    /// <summary>The one there is.</summary>
    public static AzureSignature OfAddress { get; } = new();

    /// <inheritdoc/>
    internal override bool Holds(ReadOnlySpan<byte> token)
    {
        var signature = Uri.UnescapeDataString(Encoding.ASCII.GetString(token[Name.Length..]));
        return signature.Length == Length && Convert.TryFromBase64String(signature, new byte[Length], out var bytes)
            && bytes == 32 && Convert.ToBase64String(Convert.FromBase64String(signature)) == signature;
    }

    /// <inheritdoc/>
    internal override string Complete(string token)
    {
        var bytes = Encoding.ASCII.GetBytes(token)[^32..];
        for (var i = 0; i < bytes.Length; i++)
            bytes[i] = (byte)((bytes[i] * 151) + (i * 89));
        return Name + Uri.EscapeDataString(Convert.ToBase64String(bytes));
    }
}
