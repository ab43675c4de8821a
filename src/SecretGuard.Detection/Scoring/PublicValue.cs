using System.Buffers;
using System.Text;
using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Rules.Checksums;

namespace SecretGuard.Detection.Scoring;

/// <summary>Values that anybody may read, or that are data: public keys, signatures, checksums, the beginnings of files.</summary>
internal static class PublicValue
{
    // Characters of base64 of the shortest private key in PKCS #8, Ed25519's, are 64; those of elliptic curves have 180 and more.
    private const int ShortestPrivateKey = 150;

    // Hexadecimal digits of a private key, and 0x. What else begins so is a number or an address.
    private const int EthereumKey = 66;

    // A byte that says that both coordinates follow, and those of a point on the curve P-256, in base64.
    private const int LengthOfPoint = 87;

    // The same where only one of them follows, in hexadecimal digits.
    private const int DigitsOfShortPoint = 66;

    private const int LongestBeforePublicRsa = 12;

    // Characters of the word and of what stands behind it.
    private const int ShortestPrefix = 2;
    private const int LongestPrefix = 16;
    private const int ShortestAddress = 37;

    // In base 58, and the bytes that they stand for without their checksum: a network and a hash.
    private const int ShortestHashAddress = 25;
    private const int LongestHashAddress = 36;
    private const int BytesOfHashAddress = 21;

    // In base 58: what IPFS calls what it holds.
    private const int LengthOfContent = 46;

    private const int LengthOfMinisign = 56;
    private const int LengthOfMinisignSignature = 99;

    // Of a hash that is cut off.
    private const int FewestDigitsOfHash = 16;

    private const int DigitsOfClientToken = 32;

    // Behind two capital letters.
    private const int DigitsOfSid = 32;

    // The underscore and eight characters.
    private const int LengthOfTokenization = 9;

    private static readonly Alphabet Base58 = Alphabet.Of("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz");

    private static readonly string[] TokenizationBeginnings = ["production_", "sandbox_"];

    private static readonly SearchValues<byte> TokenizationCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789_"u8);

    private static readonly SearchValues<byte> AddressCharacters = SearchValues.Create("qpzry9x8gf2tvdw0s3jn54khce6mua7l"u8);

    // Publishable keys; vulnerabilities and advisories of GitHub; queues that RabbitMQ names; checksums; public keys of SSH: ssh-rsa, ssh-dss,
    // ssh-ed25519, ecdsa-sha2-…, and those of security keys; in PKCS #1, of 1024, 2048, 3072 and 4096 bits; in X.509's form, on
    // the curves P-256 and P-384; RSA's in DNS; accounts of Amazon; projects of PostHog; accounts of Windows; extended public keys of wallets.
    private static readonly string[] PublicBeginnings =
    [
        "pk_", "pk.", "CVE-", "GHSA-", "_GHSA-", "amq.gen-", "sha1-", "sha256-", "sha384-", "sha512-",
        "AAAAB3NzaC1", "AAAAC3NzaC1", "AAAAE2VjZHNhLXNoYTIt", "AAAAGnNrLXNzaC1", "AAAAInNrLWVjZHNhL",
        "MIGJAoGBA", "MIIBCgKCAQEA", "MIIBigKCAYEA", "MIICCgKCAgEA", "MFkwEwYHKoZIzj0CAQ", "MHYwEAYHKoZIzj0CAQ",
        "AwEAA", "amzn1.account.", "amzn1.application.", "phc_",
        "S-1-5-", "xpub", "ypub", "zpub", "tpub", "upub", "vpub",
    ];

    // In base64: what gzip, ZIP, PNG, JPEG, PDF and a property list of Apple's begin with.
    private static readonly string[] DataBeginnings = ["H4sI", "UEsDB", "iVBORw0KGgo", "/9j/4", "JVBERi0", "YnBsaXN0MD"];

    // Without the e that they begin with, which is lost now and then.
    private static readonly string[] HeadsOfTokens = ["yJhbGciOi", "yJ0eXAiOi"];

    // RSA's public keys in X.509's form, behind two to four bytes that say how long they are.
    private static ReadOnlySpan<byte> PublicRsa => "GCSqGSIb3DQEBAQUAA4"u8;

    // Hashes of nothing: MD5, SHA-1, SHA-256.
    private static readonly string[] HashesOfNothing =
        ["d41d8cd98f00b204e9800998ecf8427e", "da39a3ee5e6b4b0d3255bfef95601890afd80709", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"];

    /// <summary>Says what a value is that everybody may read.</summary>
    /// <param name="value">The value.</param>
    /// <returns>What it is; null where it is nothing of that kind.</returns>
    public static string? Reason(ReadOnlySpan<byte> value) =>
        IsPublicByDesign(value) ? "values that begin so are public"
        : IsSmallDer(value) ? "it is a public key or a signature"
        : IsPoint(value) || IsDerInHex(value) || IsOfMinisign(value) || IsAddress(value) || IsHashAddress(value) ? "it is a public key or an address"
        : Mentions.AtStartOf(value, DataBeginnings) ? "it is data"
        : IsHeadOfToken(value) ? "it is the head of a token"
        : IsHashOfNothing(value) ? "it is the hash of nothing"
        : null;

    // Beside those also what browsers send to Datadog with, what things are called at Twilio, numbers, addresses of Ethereum,
    // names of things in AWS.
    // https://docs.datadoghq.com/account_management/api-app-keys/#client-tokens
    // https://www.twilio.com/docs/glossary/what-is-a-sid
    private static bool IsPublicByDesign(ReadOnlySpan<byte> value) =>
        Mentions.AtStartOf(value, PublicBeginnings)
        || value[..Math.Min(value.Length, LongestBeforePublicRsa + PublicRsa.Length)].IndexOf(PublicRsa) >= 0
        || IsTokenizationKey(value)
        || (value is [(byte)'p', (byte)'u', (byte)'b', .. { Length: DigitsOfClientToken } digits] && Alphabet.Hex.ContainsAll(digits))
        || (value is [>= (byte)'A' and <= (byte)'Z', >= (byte)'A' and <= (byte)'Z', .. { Length: DigitsOfSid } sid] && Alphabet.Hex.ContainsAll(sid) && !sid.ContainsAnyInRange((byte)'A', (byte)'F'))
        || IsNumber(value) || IsNumber(value.TrimStart((byte)'/'))
        || (value.Length is > 19 and < 23 && value[0] == 'A' && value[3] == 'A' && Alphabet.Base32.ContainsAll(value));

    // Behind one of C stands of what type it is: 0x1BD11BDAA9FC1A22ULL.
    private static bool IsNumber(ReadOnlySpan<byte> value) => value.Length != EthereumKey && value.StartsWith("0x"u8) && Alphabet.Hex.ContainsAll(value[2..].TrimEnd("ULul"u8));

    // What a page takes cards with at Braintree: production_, eight characters, and whose it is.
    // https://developer.paypal.com/braintree/docs/guides/authorization/tokenization-key
    private static bool IsTokenizationKey(ReadOnlySpan<byte> value) =>
        Mentions.AtStartOf(value, TokenizationBeginnings) && value.Count((byte)'_') == 2 && value.LastIndexOf((byte)'_') - value.IndexOf((byte)'_') == LengthOfTokenization
        && !value.ContainsAnyExcept(TokenizationCharacters);

    // A SEQUENCE of ASN.1 that is as long as it says, and shorter than any private key.
    private static bool IsSmallDer(ReadOnlySpan<byte> value) =>
        value.Length is >= 64 and < ShortestPrivateKey && Math.Abs((value.TrimEnd((byte)'=').Length * 3 / 4) - DerSequence.LengthOf(value)) <= 1;

    // Four is the first byte, so the first six bits are one, and the next two zero; of a single coordinate it is two or three.
    private static bool IsPoint(ReadOnlySpan<byte> value) =>
        (value is [(byte)'0', (byte)'2' or (byte)'3', ..] && value.Length == DigitsOfShortPoint && Alphabet.Hex.ContainsAll(value))
        || (value is [(byte)'B', >= (byte)'A' and <= (byte)'P', ..] && value.TrimEnd((byte)'=').Length == LengthOfPoint);

    // 30…30…0607 2a86… or 0609 2a86…: the key of X.509 begins with the name of its kind, and a private one with its version.
    // https://www.rfc-editor.org/rfc/rfc5280#section-4.1
    private static bool IsDerInHex(ReadOnlySpan<byte> value)
    {
        if (!Alphabet.Hex.ContainsAll(value))
            return false;
        for (var sequences = 0; sequences < 2; sequences++)
        {
            if (value is not [(byte)'3', (byte)'0', var high, var low, ..])
                return false;
            value = value[Math.Min(value.Length, high == '8' ? 4 + ((low - '0') * 2) : 4)..];
        }

        return value is [(byte)'0', (byte)'6', (byte)'0', (byte)'7' or (byte)'9', (byte)'2', _, (byte)'8', (byte)'6', ..];
    }

    // "Ed", or of what was hashed before "ED", the number of the key, and the key or a signature, in base64.
    // https://jedisct1.github.io/minisign/
    private static bool IsOfMinisign(ReadOnlySpan<byte> value) =>
        value is [(byte)'R', (byte)'W' or (byte)'U', >= (byte)'Q' and <= (byte)'T', ..] && value.TrimEnd((byte)'=').Length is LengthOfMinisign or LengthOfMinisignSignature;

    // Accounts of Bitcoin, Tron and others, and contents of IPFS.
    // https://en.bitcoin.it/wiki/List_of_address_prefixes
    // https://docs.ipfs.tech/concepts/content-addressing/#version-0-v0
    private static bool IsHashAddress(ReadOnlySpan<byte> value) =>
        value.Length is >= ShortestHashAddress and <= LengthOfContent && Base58.ContainsAll(value)
        && ((value.Length <= LongestHashAddress && Base58Check.BytesBefore(value) == BytesOfHashAddress) || (value.Length == LengthOfContent && value.StartsWith("Qm"u8)));

    // {"alg": or {"typ": in base64, with nothing behind it.
    private static bool IsHeadOfToken(ReadOnlySpan<byte> value) =>
        !value.Contains((byte)'.') && Mentions.AtStartOf(value.StartsWith("eyJ"u8) ? value[1..] : value, HeadsOfTokens);

    private static bool IsHashOfNothing(ReadOnlySpan<byte> value)
    {
        foreach (var hash in HashesOfNothing)
        {
            var length = Math.Min(value.Length, hash.Length);
            if (length >= FewestDigitsOfHash && Ascii.Equals(value[..length], hash.AsSpan(..length)))
                return true;
        }

        return false;
    }

    // What Bech32 writes, behind a word that says whose it is: recipients of age, addresses of wallets. nsec is the private one.
    // https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki#bech32
    private static bool IsAddress(ReadOnlySpan<byte> value) =>
        value.IndexOf((byte)'1') is >= ShortestPrefix and <= LongestPrefix and var separator && value.Length > separator + ShortestAddress
        && !value[..separator].ContainsAnyExceptInRange((byte)'a', (byte)'z') && !value.StartsWith("nsec"u8)
        && !value[(separator + 1)..].ContainsAnyExcept(AddressCharacters);
}
