using SecretGuard.Detection.Decoding;
using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Rules.Values;

/// <summary>
/// A private key in base64 without an armour: a SEQUENCE of ASN.1 that begins as those of keys do, and is as long as it says.
/// <see href="https://www.rfc-editor.org/rfc/rfc8017#appendix-A.1.2">PKCS #1</see>,
/// <see href="https://www.rfc-editor.org/rfc/rfc5958">PKCS #8</see>,
/// <see href="https://www.rfc-editor.org/rfc/rfc5915">keys of elliptic curves</see>,
/// <see href="https://www.rfc-editor.org/rfc/rfc8410">Ed25519 and X25519</see>.
/// </summary>
public sealed class DerPrivateKeyRule : Rule
{
    // What RSA's keys begin with says how long they are, so it is not the same in all.
    private const int CharactersBeforeRsa = 6;
    private const int CharactersToJudge = 96;

    // From the version on, and with two bytes for the length of what follows: PKCS #1, of 512, 1,024 and 2,048 bits and more, and PKCS #8.
    private static readonly string[] Rsa = ["IBAAJBA", "IBAAKBgQ", "IBAAKCA", "IBADANBgkqhkiG9w0BAQEFAASC"];

    // PKCS #8 on P-256, also without the public key, on secp256k1, P-384, P-521; the same of RFC 5915; Ed25519, X25519.
    private static readonly string[] EllipticCurves =
    [
        "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQ", "MEECAQAwEwYHKoZIzj0CAQYIKoZIzj0DAQcEJzAlAgEBBC", "MIGEAgEAMBAGByqGSM49AgEGBSuBBAAKBG0wawIBAQQ",
        "MIG2AgEAMBAGByqGSM49AgEGBSuBBAAiBIGeMIGbAgEBBD", "MIHuAgEAMBAGByqGSM49AgEGBSuBBAAjBIHWMIHTAgEBBE",
        "MHcCAQEEI", "MHQCAQEEI", "MIGkAgEBBD", "MIHcAgEBBE", "MC4CAQAwBQYDK2VwBCIEI", "MC4CAQAwBQYDK2VuBCIEI",
    ];

    /// <inheritdoc/>
    public override Anchor Anchor => field ??= Anchor.Literal([.. Rsa, .. EllipticCurves]);

    /// <inheritdoc/>
    public override Reach Reach { get; } = new(CharactersBeforeRsa + Escapes.Longest, PrivateKeyRule.Longest);

    /// <summary>An armour around it, or a provider's token that holds it, says more.</summary>
    public override Exactness Exactness => Exactness.Place;

    /// <inheritdoc/>
    internal override Range Examine(in Window window, Score score)
    {
        var start = window.Text[window.Anchor] == 'I' ? window.Anchor - CharactersBeforeRsa : window.Anchor;
        if (start < 0 || (start > 0 && Alphabet.Base64.Contains(window.Text[start - 1]) && !Escapes.EndsAt(window.Text, start)))
            return default;

        var key = window.Text[start..];
        var characters = ((DerSequence.LengthOf(key) * 4) + 2) / 3;
        Span<byte> first = stackalloc byte[CharactersToJudge];
        var (taken, length, end) = Base64Lines.Read(key, mark: [], characters, first);
        if (length == 0 || length < characters || (end < key.Length && Alphabet.Base64.Contains(key[end])))
            return default;

        score.Add(5, "it begins as private keys do");
        score.Add(5, "and is as long as it says");
        if (Placeholder.Reason(first[..taken]) is { } reason)
            score.Reject(reason);
        return start..(start + end);
    }
}
