using System.Buffers;
using System.Buffers.Text;
using System.Text;
using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Scoring;

/// <summary>Values that look random and are no secrets, whatever they are called: data, checksums, public keys, signatures, versions, names.</summary>
internal static class OtherValue
{
    // Characters of base64 of the shortest private key in PKCS #8, Ed25519's, are 64; those of elliptic curves have 180 and more.
    private const int ShortestPrivateKey = 150;

    // More underscores than any random value of capitals and digits has.
    private const int FewestUnderscores = 3;

    // Names of algorithms are shorter; in longer values chance writes their parts.
    private const int LongestName = 40;

    // Hexadecimal digits of a private key, and 0x. What else begins so is a number or an address.
    private const int EthereumKey = 66;

    private static readonly string[] Algorithms = ["hmac", "sha1", "sha2", "sha3", "sha5", "pbkdf", "chacha", "aes1", "aes2", "aes-", "ecdsa", "rsaes", "-gcm", "_gcm", "-cbc", "_cbc", "pkcs", "rsassa"];

    // The time of a commit, and the beginning of its name.
    private const int PseudoVersionTime = 14;
    private const int PseudoVersionCommit = 12;

    // Publishable keys; advisories of GitHub; queues that RabbitMQ names; keys for AES that Windows
    // has encrypted with RSA; checksums; public keys of SSH: ssh-rsa, ssh-dss, ssh-ed25519, ecdsa-sha2-…, and those of security keys; in
    // PKCS #1, of 1024, 2048, 3072 and 4096 bits; in X.509's form, on the curves P-256 and P-384; accounts of Amazon; what ASP.NET
    // Core's data protection has encrypted.
    private static readonly string[] PublicBeginnings =
    [
        "pk_", "pk.", "GHSA-", "amq.gen-", "AQIAAA5mAAAApAAA", "AQIAABBmAAAApAAA", "sha1-", "sha256-", "sha384-", "sha512-",
        "AAAAB3NzaC1", "AAAAC3NzaC1", "AAAAE2VjZHNhLXNoYTIt", "AAAAGnNrLXNzaC1", "AAAAInNrLWVjZHNhL",
        "MIGJAoGBA", "MIIBCgKCAQEA", "MIIBigKCAYEA", "MIICCgKCAgEA", "MFkwEwYHKoZIzj0CAQ", "MHYwEAYHKoZIzj0CAQ",
        "amzn1.account.", "amzn1.application.", "CfDJ8",
    ];

    // In base64: what gzip, ZIP, PNG, JPEG and PDF begin with.
    private static readonly string[] DataBeginnings = ["H4sI", "UEsDB", "iVBORw0KGgo", "/9j/4", "JVBERi0"];

    // RSA's public keys in X.509's form, behind two to four bytes that say how long they are.
    private static ReadOnlySpan<byte> PublicRsa => "GCSqGSIb3DQEBAQUAA4"u8;

    private const int LongestBeforePublicRsa = 12;

    private static readonly string[] PackageVersions = ["dfsg", "ubuntu", "+deb", "~bpo"];

    // Names of things in AWS end in so many hexadecimal digits: i-0a…, vpc-0a….
    // https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/resource-ids.html
    private const int ResourceDigits = 17;
    private const int LongestResource = 24;

    private const int LongestElement = 23;

    // Of the bytes before a place in a source map, so many separate others.
    private const int MappingsBefore = 48;
    private const int FewestMappings = 4;

    // Characters of a hash in base32, and of what stands before it.
    private const int LengthOfPeers = 26;
    private const int LongestVersion = 32;

    private const int FewestPartsOfName = 3;
    private const int MostDigitsOfName = 2;
    private const int ShortestWord = 4;

    private static readonly SearchValues<byte> NameCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789_-"u8);

    private static readonly SearchValues<byte> RangeCharacters = SearchValues.Create("0123456789abcdef-"u8);

    private static readonly SearchValues<byte> MappingCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/,;"u8);

    private static readonly SearchValues<byte> HostCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-."u8);

    private static readonly HashSet<string> TopDomains = ["com", "org", "net", "io", "dev", "gov", "edu", "de", "uk"];

    // What a call is asked for by its name.
    private static readonly string[] Questions = ["has_key(", "haskey(", "contains_key(", "containskey(", "has_header(", "hasheader("];

    private static readonly SearchValues<byte> Numbers = SearchValues.Create("0123456789."u8);
    private static readonly SearchValues<byte> JenkinsCommit = SearchValues.Create("0123456789abcdef_"u8);

    // What does not change who may do what, though it is said to be random.
    private static readonly string[] ParametersOfSignIn = ["state=", "nonce=", "code_challenge="];

    // As Google wrote the addresses of documents.
    private static readonly string[] ParametersOfDocuments = ["ccc?key=", "pub?key=", "lv?key=", "formkey="];

    // Requests to Azure Storage and to S3 as it was bear a user and a signature, with these words before them.
    private static readonly string[] SignedBy = ["SharedKey ", "SharedKeyLite ", "AWS "];

    // Hashes of nothing: MD5, SHA-1, SHA-256.
    private static readonly string[] HashesOfNothing =
        ["d41d8cd98f00b204e9800998ecf8427e", "da39a3ee5e6b4b0d3255bfef95601890afd80709", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"];

    /// <summary>Says what a value is that is no secret.</summary>
    /// <param name="value">The value.</param>
    /// <param name="before">What stands before it.</param>
    /// <param name="after">What stands behind it.</param>
    /// <returns>What it is; null where nothing says so.</returns>
    public static string? Reason(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after) =>
        ReasonBefore(before)
        ?? (before is [.., (byte)'{'] && after is [(byte)':', >= (byte)'0' and <= (byte)'9', ..] ? "it is a set of characters in a template"
            : IsGivenValue(after) ? "it is the name of what stands behind it"
            : IsDeclared(value, before, after) ? "it is a type"
            : IsMember(value, before) ? "it is the name of a constant"
            : IsKeyId(value, before) ? "it is the name of a key"
            : IsGuid(value, before, after) ? "it is the number of a thing in Windows"
            : IsCommitInProse(value, before) ? "it is a commit"
            : IsPlaceInSourceMap(before, after) ? "it is a place in a source map"
            : IsMemory(value, after) ? "it is a range of memory"
            : IsPackagePeers(value, before, after) ? "it names the packages that go with another"
            : IsDnsRecord(before) ? "it is of a record of DNS"
            : WrappedBase64.GoesOnAt(before) || WrappedBase64.GoesOnBehind(after) ? "it is a line of longer base64"
            : ReasonOf(value));

    /// <summary>Whether a value is an address without its scheme: ghcr.io/someone/something.</summary>
    public static bool IsAddress(ReadOnlySpan<byte> value) =>
        value.IndexOf((byte)'/') is > 0 and var slash
        && value[..slash].LastIndexOf((byte)'.') is > 0 and var dot
        && !value[..slash].ContainsAnyExcept(HostCharacters)
        && TopDomains.Contains(Encoding.ASCII.GetString(value[(dot + 1)..slash]));

    private static string? ReasonBefore(ReadOnlySpan<byte> before) =>
        before.EndsWith("base64,"u8) ? "it is data in a URI"
        : before.EndsWith("<<<<<<< "u8) || before.EndsWith(">>>>>>> "u8) ? "it is the commit of a conflict"
        : before.TrimEnd((byte)' ').EndsWith("{{"u8) ? "it is an expression in a template"
        : before.EndsWith("import "u8) ? "it is a name that is imported"
        : before.EndsWith("$("u8) || before.EndsWith("${"u8) ? "it is the name of a variable"
        : Mentions.AtEndOf(before, ParametersOfSignIn) ? "it guards a sign-in against others' requests"
        : Mentions.AtEndOf(before, ParametersOfDocuments) ? "it is in the address of a document"
        : before.EndsWith("ENC("u8) || before.EndsWith("h1:"u8) || before[Math.Max(0, before.Length - 32)..].IndexOf("ENC["u8) >= 0 ? "it is encrypted, or a checksum"
        : IsResult(before) ? "it is what a call gives"
        : Mentions.AtEndOf(before.TrimEnd("\"'"u8), Questions) ? "it is the name of what is asked for"
        : IsSignature(before) ? "it is the signature of a request"
        : FollowsValue(before) ? "it is the rest of the value before it"
        : null;

    private static string? ReasonOf(ReadOnlySpan<byte> value) =>
        IsPseudoVersion(value) ? "it is a version in Go"
        : IsPublicByDesign(value) ? "values that begin so are public"
        : value.Length <= LongestName && Mentions.AnyOf(value, Algorithms) ? "it is the name of an algorithm"
        : !value.ContainsAnyInRange((byte)'A', (byte)'z') ? "it is a number"
        : IsSmallDer(value) ? "it is a public key or a signature"
        : IsConstantName(value) ? "it is the name of a constant"
        : IsName(value) ? "it is a name"
        : StartsWithAny(value, DataBeginnings) ? "it is data"
        : IsVersion(value) || IsJenkinsVersion(value) ? "it is a version"
        : IsElement(value) ? "it is the name of an element"
        : IsResource(value) || value.EndsWith("--x-s3"u8) ? "it is the name of a thing in AWS"
        : IsAddress(value) ? "it is an address"
        : FileName.IsOne(value) ? "it is the name of a file"
        : StartsWithAny(value, HashesOfNothing) ? "it is the hash of nothing"
        : IsSubstitution(value) ? "it is a command of sed"
        : null;

    // 7f3d8a2cf000-7f3d8a2f9000 r-xp
    private static bool IsMemory(ReadOnlySpan<byte> value, ReadOnlySpan<byte> after) =>
        value.Contains((byte)'-') && !value.ContainsAnyExcept(RangeCharacters)
        && after.TrimStart((byte)' ') is [(byte)'r' or (byte)'-', (byte)'w' or (byte)'-', (byte)'x' or (byte)'-', (byte)'p' or (byte)'s', (byte)' ', ..];

    // '@better-auth/stripe@1.5.4(ivl2f5fhykapkomk3pikmtao2m)', as pnpm writes it.
    private static bool IsPackagePeers(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        if (value.Length != LengthOfPeers || after is not [(byte)')', ..] || before is not [.., (byte)'('])
            return false;
        var package = before[Math.Max(0, before.Length - LongestVersion)..];
        return package.LastIndexOf((byte)'@') is >= 0 and var at && char.IsAsciiDigit((char)package[at + 1]);
    }

    // Keys and signatures of a zone, which are public.
    private static bool IsDnsRecord(ReadOnlySpan<byte> before)
    {
        var line = before[(before.LastIndexOf((byte)'\n') + 1)..];
        return line.IndexOf("DNSKEY "u8) >= 0 || line.IndexOf("RRSIG "u8) >= 0;
    }

    // uFASWz6FACvBhB,A;QDkJfogNwB;
    private static bool IsPlaceInSourceMap(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        if (before is not [.., (byte)',' or (byte)';'] || after is not [(byte)',' or (byte)';', ..])
            return false;
        var places = before[^Math.Min(before.Length, MappingsBefore)..];
        return places.Length == MappingsBefore && places.Count((byte)',') + places.Count((byte)';') >= FewestMappings && !places.ContainsAnyExcept(MappingCharacters);
    }

    // sign('text', 'key') => 'value', as documentation writes it.
    private static bool IsResult(ReadOnlySpan<byte> before)
    {
        var rest = before.TrimEnd("\"'` "u8);
        return rest.EndsWith("=>"u8) && rest[..^2].TrimEnd((byte)' ') is [.., (byte)')'];
    }

    private static bool FollowsValue(ReadOnlySpan<byte> before)
    {
        if (before is not [.., (byte)':'])
            return false;
        var rest = before[..^1];
        var run = rest[^Alphabet.Values.RunAtEnd(rest)..];
        return run.Length >= ValueText.Shortest && !run.StartsWith("AKIA"u8) && run.ContainsAnyInRange((byte)'A', (byte)'z') && run.ContainsAnyInRange((byte)'0', (byte)'9') && !Randomness.ReadsLikeCode(run);
    }

    // Beside those also numbers, addresses of Ethereum, names of things in AWS.
    private static bool IsPublicByDesign(ReadOnlySpan<byte> value) =>
        StartsWithAny(value, PublicBeginnings)
        || value[..Math.Min(value.Length, LongestBeforePublicRsa + PublicRsa.Length)].IndexOf(PublicRsa) >= 0
        || (value.Length != EthereumKey && value.StartsWith("0x"u8))
        || (value.Length is > 19 and < 23 && value[0] == 'A' && value[3] == 'A' && Alphabet.Base32.ContainsAll(value));

    private static bool StartsWithAny(ReadOnlySpan<byte> value, ReadOnlySpan<string> beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (value.Length >= beginning.Length && Ascii.Equals(value[..beginning.Length], beginning))
                return true;
        }

        return false;
    }

    // struct signer_secrets {
    //     secp256k1_keypair keypair;
    // } signer_secrets_v2;
    private static bool IsDeclared(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        if (before is not [.., (byte)' ' or (byte)'\t' or (byte)'\n'] || after.IsEmpty || !Alphabet.Identifier.ContainsAll(value))
            return false;
        if (after[0] == ';')
            return before.TrimEnd(" \t"u8) is [.., (byte)'}'];
        return after[0] == ' ' && Alphabet.Identifier.RunAtStart(after[1..]) is > 0 and var name && after.Length > name + 1 && after[name + 1] == ';';
    }

    // s/-lmsvcrt/-lmsvcr120_app/
    private static bool IsSubstitution(ReadOnlySpan<byte> value) => value is [(byte)'s', (byte)'/', .., (byte)'/'] && value.Count((byte)'/') == 3;

    // self::ALPHA2_TO_ALPHA3
    private static bool IsMember(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before) =>
        before is [.., _, (byte)':', (byte)':'] && Alphabet.Identifier.Contains(before[^3]) && value.Contains((byte)'_') && Alphabet.Identifier.ContainsAll(value);

    // gpg:                using RSA key 4AEE18F83AFDEB23
    private static bool IsKeyId(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before) =>
        value.Length is 16 or 40 && Alphabet.Hex.ContainsAll(value) && before.EndsWith("SA key "u8);

    // Code that somebody wrote about, and the commit that changed it: "fix Bindings::IsFirstPass 615c19d9e0…".
    private static bool IsCommitInProse(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before)
    {
        if (value.Length != 40 || !Alphabet.Hex.ContainsAll(value) || before is not [.., (byte)' '])
            return false;
        var word = before[(before[..^1].LastIndexOf((byte)' ') + 1)..^1];
        return word.IndexOf("::"u8) > 0 && char.IsAsciiLetter((char)word[^1]);
    }

    // 3.3.1-aws-cdk-lib-2-28.0, 4.13+dfsg1-4ubuntu3
    private static bool IsVersion(ReadOnlySpan<byte> value)
    {
        var (at, numbers) = (0, 0);
        while (at < value.Length && Alphabet.Digits.RunAtStart(value[at..]) is > 0 and var digits)
        {
            numbers++;
            at += digits;
            if (at == value.Length || value[at] != '.')
                break;
            at++;
        }

        return numbers > 1 && at < value.Length && value[at] is (byte)'-' or (byte)'+' or (byte)'~' && (numbers > 2 || Mentions.AnyOf(value, PackageVersions));
    }

    private static bool IsResource(ReadOnlySpan<byte> value) =>
        value.Length is > ResourceDigits + 1 and <= ResourceDigits + LongestResource
        && value[^(ResourceDigits + 1)] == '-'
        && !value[..^(ResourceDigits + 1)].ContainsAnyExceptInRange((byte)'a', (byte)'z')
        && Alphabet.Hex.ContainsAll(value[^ResourceDigits..]);

    // FILTER_PASSONLY    = C.FILTER_PASSONLY, and a key of YAML that begins a block.
    private static bool IsGivenValue(ReadOnlySpan<byte> after) =>
        after is [(byte)':', (byte)'\n' or (byte)'\r', ..]
        || (after is [(byte)' ' or (byte)'\t', ..] && after.TrimStart(" \t"u8) is [(byte)'=', (byte)' ', ..] or [(byte)':', (byte)'=', (byte)' ', ..]);

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

    // "App.csproj", "{2952A3E3-8831-419B-B14C-448C409961A7}"
    private static bool IsGuid(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after) =>
        before is [.., (byte)'"', (byte)'{'] && after is [(byte)'}', (byte)'"', ..] && SecretValue.IsUuid(value);

    // A number of changes and the beginning of a commit, with an underscore behind each letter that is followed by a digit or one:
    // 1337.v60b_d7b_c7b_c9f.
    // https://www.jenkins.io/doc/developer/publishing/releasing-cd/
    private static bool IsJenkinsVersion(ReadOnlySpan<byte> value)
    {
        var mark = value.IndexOf(".v"u8);
        return mark > 0 && value[(mark + 2)..].Contains((byte)'_') && !value[..mark].ContainsAnyExcept(Numbers) && !value[(mark + 2)..].ContainsAnyExcept(JenkinsCommit);
    }

    // An underscore and 16 bytes in base64, as the modeling framework of Eclipse names what it writes.
    private static bool IsElement(ReadOnlySpan<byte> value) =>
        value is [(byte)'_', .., (byte)'A' or (byte)'Q' or (byte)'g' or (byte)'w'] && value.Length == LongestElement && !value[1..].ContainsAny("+/"u8);

    // A commit as a version: 20230304212654-82a0ddb27589.
    // https://go.dev/ref/mod#pseudo-versions
    private static bool IsPseudoVersion(ReadOnlySpan<byte> value)
    {
        if (value.Length <= PseudoVersionTime + PseudoVersionCommit)
            return false;
        var end = value[^(PseudoVersionTime + 1 + PseudoVersionCommit)..];
        return Alphabet.Digits.ContainsAll(end[..PseudoVersionTime]) && end[PseudoVersionTime] == '-' && Alphabet.Hex.ContainsAll(end[^PseudoVersionCommit..]);
    }

    // A SEQUENCE of ASN.1 that is as long as it says, and shorter than any private key.
    private static bool IsSmallDer(ReadOnlySpan<byte> value)
    {
        Span<byte> header = stackalloc byte[3];
        return value.Length is >= 64 and < ShortestPrivateKey
            && Base64.DecodeFromUtf8(value[..4], header, out _, out _) == OperationStatus.Done
            && header[0] == 0x30
            && Math.Abs((value.TrimEnd((byte)'=').Length * 3 / 4) - header[1] - 2) <= 1;
    }

    // SERVER_TRAFFIC_SECRET_0, RSAES-OAEP, POP3_AUTH_CRAMMD5: words of capitals joined by punctuation. Half of the parts have no
    // digit, or letters and digits behind them. Also with the name of a package: windows.SE_REGISTRY_WOW64_32KEY.
    private static bool IsConstantName(ReadOnlySpan<byte> value)
    {
        // TLS_DH_anon_WITH_AES_256_CBC_SHA
        if (value.IndexOf("_WITH_"u8) >= 0)
            return true;
        if (value.IndexOf((byte)'.') is > 0 and var dot && !value[..dot].ContainsAnyExceptInRange((byte)'a', (byte)'z'))
            value = value[(dot + 1)..];
        if (value.ContainsAnyInRange((byte)'a', (byte)'z') || !value.ContainsAny("_-"u8))
            return false;

        if (value.Count((byte)'_') >= FewestUnderscores)
            return true;

        var (parts, words) = (0, 0);
        foreach (var part in value.SplitAny("_-/."u8))
        {
            parts++;
            words += IsWord(value[part]) ? 1 : 0;
        }

        return words * 2 >= parts;
    }

    // ngx_pop3_auth_plain, r2-access-key-id: three parts or more in small letters, most of them words, and few digits in one of them.
    private static bool IsName(ReadOnlySpan<byte> value)
    {
        if (value.ContainsAnyExcept(NameCharacters))
            return false;
        var (parts, numbered, letters) = (0, 0, 0);
        foreach (var range in value.SplitAny("_-"u8))
        {
            var part = value[range];
            var digits = part.Length;
            foreach (var run in part.SplitAny("0123456789"u8))
            {
                var word = part[run];
                digits -= word.Length;
                letters += word.Length < ShortestWord || LetterPairs.RandomOverCode(word) < 0 ? word.Length : 0;
            }

            if (part.IsEmpty || digits > MostDigitsOfName)
                return false;
            parts++;
            numbered += digits > 0 ? 1 : 0;
        }

        return parts >= FewestPartsOfName && numbered <= 1 && letters >= value.Length * 0.6;
    }

    private static bool IsWord(ReadOnlySpan<byte> part)
    {
        var letters = part.TrimEnd("0123456789"u8);
        return !letters.ContainsAnyInRange((byte)'0', (byte)'9') && (letters.Length == part.Length || letters.Length > 2);
    }
}
