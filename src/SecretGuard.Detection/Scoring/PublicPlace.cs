using System.Text;
using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Scoring;

/// <summary>Places of what is random and meant to be seen: public keys, signatures, checksums, records of DNS.</summary>
internal static class PublicPlace
{
    // A salt in base64, and the signs around it.
    private const int LengthOfSalt = 32;

    // Those of today; in AWS's documentation, longer ones.
    private const int ShortestDkimToken = 32;
    private const int LongestDkimToken = 43;

    private const int LengthOfSearchKey = 32;
    private const int LongestToIndex = 64;

    // Between where a type is said to be one and what is of it.
    private const int LongestType = 64;

    // Requests to Azure Storage and to S3 as it was bear a user and a signature, with these words before them.
    private static readonly string[] SignedBy = ["SharedKey ", "SharedKeyLite ", "AWS "];

    // What does not change who may do what, though it is said to be random.
    private static readonly string[] ParametersOfSignIn = ["state=", "nonce=", "code_challenge="];

    // What goes on in the name by which Google knows a program that signs in.
    private static readonly string[] ClientsOfGoogle = [".apps.googleusercontent.com", "@developer.gserviceaccount.com"];

    // As Google wrote the addresses of documents.
    private static readonly string[] ParametersOfDocuments = ["ccc?key=", "pub?key=", "lv?key=", "formkey="];

    // By which a browser sees that a script has changed since it was kept.
    private static readonly string[] ParametersOfFiles = ["?v=", "?ver="];

    // As Firebase writes the addresses of files that anybody may see who has them.
    // https://firebase.google.com/docs/storage/web/download-files
    private static readonly string[] ParametersOfMedia = ["alt=media&token=", "alt=media&amp;token=", "alt=media\\u0026token="];

    private static readonly string[] AddressesOfContent = ["ipfs:", "ipfs://"];

    private static readonly string[] NamesOfIndex = ["indexname", "index_name"];

    // Keys of Azure's search are secret; they are in capitals, or longer.
    private static readonly string[] NamesOfSearchKey = ["searchkey", "search_key", "searchapikey", "search_api_key"];

    /// <summary>Says what is public at a place.</summary>
    /// <param name="value">What stands there.</param>
    /// <param name="before">What stands before it.</param>
    /// <param name="after">What stands behind it.</param>
    /// <returns>What it is; null where nothing says that it is public.</returns>
    public static string? Reason(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after) =>
        before.EndsWith("<Modulus>"u8) || before.TrimEnd((byte)' ').EndsWith("did:key:"u8) || before.EndsWith(@"\u003CModulus\u003E"u8) || IsOfPublicKey(before) || IsOfJsonWebKey(before) || IsForSecretsOfGitHub(before, after) ? "it is a public key"
        : Mentions.AtEndOf(before, ParametersOfSignIn) ? "it guards a sign-in against others' requests"
        : Mentions.AtStartOf(after, ClientsOfGoogle) ? "it is the name of a program at Google"
        : Mentions.AtEndOf(before, ParametersOfDocuments) || IsOfPicture(before) ? "it is in the address of a document"
        : Mentions.AtEndOf(before, ParametersOfFiles) ? "it is the version of a file"
        : Mentions.AtEndOf(before, ParametersOfMedia) && SecretValue.IsUuid(value) ? "it is in the address of a file"
        : before.EndsWith("&skey="u8) && AddressBefore(before).IndexOf("fonts.gstatic.com"u8) >= 0 ? "it is in the address of a font"
        : Mentions.AtEndOf(before, AddressesOfContent) ? "it is the address of a file"
        : IsSignature(before) ? "it is the signature of a request"
        : IsHashedHost(before) ? "it is the hash of a host's name"
        : IntegrityHash.Is(value.TrimEnd((byte)'='), before) || IsChecksum(value, before, after) ? "it is the checksum of a file or a folder"
        : IsSearchKey(value, before, after) ? "it is a key that only searches, which is public"
        : IsDnsRecord(before) || IsDkimToken(value, before) ? "it is of a record of DNS"
        : null;

    // https://lh7-rt.googleusercontent.com/docsz/…?key=…, a picture in what was written with Google Docs
    private static bool IsOfPicture(ReadOnlySpan<byte> before) =>
        SecretValue.IsKeyOfUrl(before) && AddressBefore(before).IndexOf("googleusercontent.com/docsz/"u8) > 0;

    // The beginning of the address that goes on at a place.
    private static ReadOnlySpan<byte> AddressBefore(ReadOnlySpan<byte> before) => before[(before.LastIndexOfAny(" \"'(\n"u8) + 1)..];

    // {"key_id": "…", "key": "…"}, for which secrets are encrypted that go to GitHub.
    // https://docs.github.com/rest/actions/secrets#get-a-repository-public-key
    private static bool IsForSecretsOfGitHub(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        var name = before.TrimEnd("\\\" :"u8);
        if (!name.EndsWith("\"key"u8))
            return false;
        var member = name[..^"\"key"u8.Length].TrimEnd("\\\" ,"u8);
        return after.TrimStart("\\\" ,"u8).StartsWith("key_id"u8) || member[..^Alphabet.Digits.RunAtEnd(member)].TrimEnd("\\\" :"u8).EndsWith("\"key_id"u8);
    }

    // SCHEME USER:SIGNATURE, as in the header of a request.
    private static bool IsSignature(ReadOnlySpan<byte> before)
    {
        if (before is not [.., (byte)':'])
            return false;
        var user = before[..^1];
        var scheme = user[..^Alphabet.Values.RunAtEnd(user)];
        foreach (var word in SignedBy)
        {
            if (scheme.Length < user.Length && scheme.Length >= word.Length && Ascii.Equals(scheme[^word.Length..], word))
                return true;
        }

        return false;
    }

    // |1|BASE64=|BASE64=, as OpenSSH keeps the names of the hosts that it knows.
    private static bool IsHashedHost(ReadOnlySpan<byte> before) =>
        before is [.., (byte)'|'] && before[^Math.Min(before.Length, LengthOfSalt)..].IndexOf("|1|"u8) >= 0;

    // appId: 'R2IYF7ETH7', apiKey: '…', indexName: 'docs', by which a page searches with Algolia; or searchKey: '…'
    // https://docsearch.algolia.com/docs/api
    private static bool IsSearchKey(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after) =>
        value.Length == LengthOfSearchKey && Alphabet.Hex.ContainsAll(value)
        && (Mentions.AnyOf(after[..Math.Min(after.Length, LongestToIndex)], NamesOfIndex)
            || (!value.ContainsAnyInRange((byte)'A', (byte)'F') && Mentions.AtEndOf(before.TrimEnd("\"'`:= "u8), NamesOfSearchKey)));

    // "@type": "/cosmos.crypto.secp256k1.PubKey", "key": "…"
    private static bool IsOfPublicKey(ReadOnlySpan<byte> before)
    {
        var near = before[Math.Max(0, before.Length - LongestType)..];
        return near.LastIndexOf("PubKey"u8) is >= 0 and var type
            && near[type..].EndsWith("\""u8) && near[type..].IndexOf("\","u8) > 0 && !Mentions.AnyOf(near[type..], ["priv", "secret"]);
    }

    // {"kty":"EC","crv":"P-256","x":"…","y":"…"}, also where that stands in a text. The private part is d.
    // https://www.rfc-editor.org/rfc/rfc7518#section-6
    private static bool IsOfJsonWebKey(ReadOnlySpan<byte> before)
    {
        var member = before.TrimEnd("\\\" :"u8);
        return member.Length < before.Length && member is [.., (byte)'"', (byte)'n' or (byte)'x' or (byte)'y'] && member.IndexOf("\"kty"u8) >= 0;
    }

    // Keys and signatures of a zone, which are public; between parentheses, on several lines.
    private static bool IsDnsRecord(ReadOnlySpan<byte> before)
    {
        var line = before.LastIndexOf((byte)'(') is > 0 and var open && !before[open..].Contains((byte)')') ? TextLine.Before(before[..open]) : TextLine.Before(before);
        return line.IndexOf("DNSKEY "u8) >= 0 || line.IndexOf("RRSIG "u8) >= 0 || line.IndexOf("-key 257 3 "u8) >= 0;
    }

    // "DkimAttributes": {"Tokens": ["…", "…", "…"]}: parts of names in DNS by which SES shows that a domain is a customer's.
    // https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_DkimAttributes.html
    private static bool IsDkimToken(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before) =>
        value.Length is >= ShortestDkimToken and <= LongestDkimToken && Alphabet.LowerAlphanumeric.ContainsAll(value) && (before.IndexOf("Dkim"u8) >= 0 || before.IndexOf("dkim"u8) >= 0);

    // e5ae8ba8d00083c922d9d82a0432ef78  common-password, as md5sum and its like write it
    // 'text of a file', 'e5ae8ba8d00083c922d9d82a0432ef78', '2024-02-29 09:10:12', as a dump of a table has it
    // echo 'e5ae8ba8d00083c922d9d82a0432ef78 service.key' | md5sum -c
    // /path-key/2.0.1: 411cadb574c5a140d3a4b1910d40d80cc9f40b40, as pnpm wrote it
    private static bool IsChecksum(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after) =>
        Alphabet.Hex.ContainsAll(value)
        && ((before.IsEmpty || before[^1] == '\n'
            ? after is [(byte)' ', (byte)' ' or (byte)'*', not (byte)' ', ..]
            : before.EndsWith("', '"u8) && after.StartsWith("', '20"u8))
            || IsChecked(after) || IsOfPackage(TextLine.Before(before)));

    private static bool IsOfPackage(ReadOnlySpan<byte> line) =>
        line.TrimStart((byte)' ') is [(byte)'/', .. var package, (byte)':', (byte)' '] && VersionNumber.Begins(package[(package.LastIndexOf((byte)'/') + 1)..]);

    private static bool IsChecked(ReadOnlySpan<byte> after) => after is [(byte)' ', ..] && TextLine.Behind(after).IndexOf("sum -c"u8) > 0;
}
