using System.Buffers;
using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Scoring;

/// <summary>Values that something has encrypted: they may stand in a repository, since the key stands elsewhere.</summary>
internal static class EncryptedValue
{
    // Base64 of sixteen bytes, the least that a cipher writes.
    private const int Shortest = 24;

    // Before a part of what sops writes stand the names and the values of others.
    private const int LongestBeforePart = 32;

    // A key of 32 bytes and a nonce of 24 in base64, and what stands before them.
    private const int LongestBeforeEjson = 96;

    // The kind and the name of a secret of Drone.
    private const int LongestBeforeData = 96;

    private const int LengthOfRailsVector = 16;
    private const int LengthOfRailsTag = 24;

    // Of AES in its mode GCM.
    private const int LengthOfNiFiVector = 16;

    // The first bytes in base64: AWS's and Google's key management, Fernet, OpenSSL, data protection of ASP.NET Core and of
    // Windows, keys for AES that Windows has encrypted with RSA, Jenkins; those of Windows in hexadecimal, and F5's.
    // https://github.com/fernet/spec/blob/master/Spec.md
    // https://learn.microsoft.com/aspnet/core/security/data-protection/implementation/authenticated-encryption-details
    private static readonly string[] Beginnings =
    [
        "AQICAH", "AQIDAH", "AQECAH", "AQEDAH", "CiQA", "gAAAAAB", "U2FsdGVkX1", "CfDJ8",
        "AQAAANCMnd8BFdERjHoAwE", "AQIAAA5mAAAApAAA", "AQIAABBmAAAApAAA", "AQAAABAAAAA", "01000000d08c9ddf0115d111", "01000000D08C9DDF0115D111", "$M$",
    ];

    // What says so: jasypt, sops and eyaml, NiFi, Mule, WebLogic, Spring Cloud Config, Harbor, EJSON.
    // https://github.com/getsops/sops#encryption-protocol
    // https://github.com/Shopify/ejson#format
    // https://docs.spring.io/spring-cloud-config/reference/server/encryption-and-decryption.html
    private static readonly string[] Openings = ["ENC(", "ENC[", "enc[", "enc{", "![", "{AES}", "{AES256}", "{3DES}", "{cipher}", "<enc-v1>", "EJ[1:"];

    private static readonly SearchValues<byte> CharactersOfParts = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=|."u8);

    private static ReadOnlySpan<byte> Transit => "vault:v"u8;

    private static ReadOnlySpan<byte> GoCd => "AES:"u8;

    private static ReadOnlySpan<byte> NiFi => "||"u8;

    /// <summary>Whether a value says itself that it is encrypted.</summary>
    public static bool IsOne(ReadOnlySpan<byte> value) =>
        Mentions.AtStartOf(value, Beginnings) || Mentions.AtStartOf(value, Openings) || IsOfTransit(value) || IsOfRails(value) || IsOfGoCd(value) || IsOfNiFi(value)
        || (BehindVersion(value) is [(byte)'{', .. var inside, (byte)'}'] && IsBase64(inside));

    /// <summary>
    /// Whether a value is encrypted, as itself or what stands around it says; with Travis CI and AppVeyor, the name before it:
    /// secure.
    /// </summary>
    /// <param name="value">The value.</param>
    /// <param name="before">What stands before it.</param>
    /// <param name="after">What stands behind it.</param>
    public static bool IsOne(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after) =>
        IsOne(value)
        || Mentions.AtEndOf(before, Openings)
        || before[Math.Max(0, before.Length - LongestBeforePart)..].IndexOf("ENC["u8) >= 0
        || IsPartOfEjson(before)
        || EndsInTransit(before)
        || before.TrimEnd("\"'"u8).EndsWith("secure: "u8)
        || IsOfDrone(before)
        || IsPartOfGoCd(before, after)
        || IsPartOfNiFi(value, before, after)
        || IsOfBitwarden(value, before, after)
        || (before is [.., (byte)'{'] && after is [(byte)'}', ..] && IsBase64(value));

    // EJ[1:PUBLIC KEY:NONCE:DATA]
    private static bool IsPartOfEjson(ReadOnlySpan<byte> before)
    {
        var near = before[Math.Max(0, before.Length - LongestBeforeEjson)..];
        return near.LastIndexOf("EJ[1:"u8) is >= 0 and var open && !near[open..].ContainsAny("]\"'\n"u8);
    }

    // v2:{…}: ManageIQ says with which of its keys.
    private static ReadOnlySpan<byte> BehindVersion(ReadOnlySpan<byte> value) => value is [(byte)'v', >= (byte)'0' and <= (byte)'9', (byte)':', .. var rest] ? rest : value;

    // vault:v1:…, the version of the key.
    // https://developer.hashicorp.com/vault/docs/secrets/transit
    private static bool IsOfTransit(ReadOnlySpan<byte> value) =>
        value.StartsWith(Transit) && value[Transit.Length..].TrimStart("0123456789"u8) is [(byte)':', ..];

    private static bool EndsInTransit(ReadOnlySpan<byte> before) =>
        before is [.. var version, (byte)':'] && version.TrimEnd("0123456789"u8).EndsWith(Transit);

    // kind: secret, name: token, data: what `drone encrypt` wrote. That of Kubernetes is a Secret.
    // https://docs.drone.io/secret/encrypted/
    private static bool IsOfDrone(ReadOnlySpan<byte> before) =>
        before.EndsWith("\ndata: "u8) && before[Math.Max(0, before.Length - LongestBeforeData)..].IndexOf("kind: secret\n"u8) >= 0;

    // 2.VECTOR|DATA|CODE or 7.DATA, the kind of cipher before them.
    // https://bitwarden.com/help/bitwarden-security-white-paper/
    private static bool IsOfBitwarden(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        if (value is [>= (byte)'0' and <= (byte)'9', (byte)'.', .. var data])
            return after is [(byte)'|', ..] || IsBase64(data);
        var parts = before[(before.LastIndexOfAnyExcept(CharactersOfParts) + 1)..];
        var dot = parts.LastIndexOf((byte)'.');
        return parts is [.., (byte)'|'] && dot > 0 && char.IsAsciiDigit((char)parts[dot - 1]) && (dot == 1 || parts[dot - 2] == '=');
    }

    // DATA--VECTOR--TAG
    // https://api.rubyonrails.org/classes/ActiveSupport/MessageEncryptor.html
    private static bool IsOfRails(ReadOnlySpan<byte> value) =>
        value.Length > LengthOfRailsVector + LengthOfRailsTag + 4 && value.EndsWith("=="u8)
        && value[..^LengthOfRailsTag].EndsWith("--"u8) && value[..^(LengthOfRailsTag + 2 + LengthOfRailsVector)].EndsWith("--"u8);

    // AES:VECTOR:DATA
    // https://docs.gocd.org/current/configuration/admin_use_an_encrypted_password.html
    private static bool IsOfGoCd(ReadOnlySpan<byte> value) =>
        value.StartsWith(GoCd) && value[GoCd.Length..].IndexOf((byte)':') is > 0 and var length && IsBase64(value.Slice(GoCd.Length, length));

    private static bool IsPartOfGoCd(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        if (before.EndsWith(GoCd))
            return after.TrimStart((byte)'=') is [(byte)':', ..];
        if (before is not [.. var vector, (byte)'=', (byte)':'])
            return false;
        vector = vector.TrimEnd((byte)'=');
        return vector[..^Alphabet.Base64.RunAtEnd(vector)].EndsWith(GoCd);
    }

    // VECTOR||DATA
    // https://nifi.apache.org/docs/nifi-docs/html/administration-guide.html#encrypted-passwords-in-configuration-files
    private static bool IsOfNiFi(ReadOnlySpan<byte> value) =>
        value.IndexOf(NiFi) == LengthOfNiFiVector && Alphabet.Base64.ContainsAll(value[..LengthOfNiFiVector])
        && Alphabet.Base64.ContainsAll(value[(LengthOfNiFiVector + NiFi.Length)..].TrimEnd((byte)'='));

    private static bool IsPartOfNiFi(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after) =>
        (value.Length == LengthOfNiFiVector && after.StartsWith(NiFi) && Alphabet.Base64.RunAtStart(after[NiFi.Length..]) >= LengthOfNiFiVector)
        || (before.EndsWith(NiFi) && Alphabet.Base64.RunAtEnd(before[..^NiFi.Length]) == LengthOfNiFiVector);

    // {…=}: Maven, Jenkins. Without a sign of base64, Tcl and others write any text between braces.
    // https://maven.apache.org/guides/mini/guide-encryption.html
    private static bool IsBase64(ReadOnlySpan<byte> value) =>
        value is [.., (byte)'='] && value.Length >= Shortest && value.Length % 4 == 0 && Alphabet.Base64.ContainsAll(value.TrimEnd((byte)'='));
}
