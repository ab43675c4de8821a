using System.Buffers;
using System.Text;
using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Scoring;

/// <summary>Places at which no secret stands, however random what stands there looks: types, declarations, signatures, source maps.</summary>
internal static class OtherPlace
{
    // Of the bytes before a place in a source map, so many separate others.
    private const int MappingsBefore = 48;
    private const int FewestMappings = 4;

    // What stands between the name of a package and the hash of those that go with it.
    private const int LongestVersion = 32;

    // A salt in base64, and the signs around it.
    private const int LengthOfSalt = 32;

    private const int LengthOfSwarmId = 25;

    // Those of today; in AWS's documentation, longer ones.
    private const int ShortestDkimToken = 32;
    private const int LongestDkimToken = 43;

    private const int LengthOfSearchKey = 32;
    private const int LongestToIndex = 64;

    // Between where a type is said to be one and what is of it.
    private const int LongestType = 64;

    private static readonly string[] TypesOfC = ["void", "bool", "char", "short", "int", "long", "unsigned", "float", "double"];

    private static readonly SearchValues<byte> SmallLettersAndDigits = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789"u8);

    private static readonly SearchValues<byte> WordEnd = SearchValues.Create(" \t\r\n\"'"u8);

    private static readonly SearchValues<byte> RangeCharacters = SearchValues.Create("0123456789abcdef-"u8);

    private static readonly SearchValues<byte> MappingCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/,;"u8);

    // What a call is asked for by its name.
    private static readonly string[] Questions = ["has_key(", "haskey(", "contains_key(", "containskey(", "has_header(", "hasheader("];

    // What does not change who may do what, though it is said to be random.
    private static readonly string[] ParametersOfSignIn = ["state=", "nonce=", "code_challenge="];

    // As Google wrote the addresses of documents.
    private static readonly string[] ParametersOfDocuments = ["ccc?key=", "pub?key=", "lv?key=", "formkey="];

    // Requests to Azure Storage and to S3 as it was bear a user and a signature, with these words before them.
    private static readonly string[] SignedBy = ["SharedKey ", "SharedKeyLite ", "AWS "];

    // What a variable that holds a secret is called at its end, and a member of something anywhere.
    private static readonly string[] NamesOfSecrets = ["secret", "token", "password"];

    private static readonly string[] NamesOfIndex = ["indexname", "index_name"];

    // Keys of Azure's search are secret; they are in capitals, or longer.
    private static readonly string[] NamesOfSearchKey = ["searchkey", "search_key", "searchapikey", "search_api_key"];

    // What GnuPG calls its keys by, and options that are told which of several keys.
    private static readonly string[] KeysOfGnuPG = ["RSA key ", "DSA key ", "trusted-key ", "default-key ", "--export ", "--armor ", "-keys ", "--delete-secret-key ", "--export-secret-key ", "--edit-key "];

    // What a key of any kind may stand behind; those of GnuPG are in capitals.
    private static readonly string[] KeysInProse = ["with key ", "using key "];

    /// <summary>Says what stands at a place that is no secret.</summary>
    /// <param name="value">What stands there.</param>
    /// <param name="before">What stands before it.</param>
    /// <param name="after">What stands behind it.</param>
    /// <returns>What it is; null where nothing says so.</returns>
    public static string? Reason(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after) =>
        ReasonBefore(before)
        ?? (before is [.., (byte)'{'] && after is [(byte)':', >= (byte)'0' and <= (byte)'9', ..] ? "it is a set of characters in a template"
            : before is [.., (byte)'['] && after is [(byte)']', ..] && Placeholder.HasEachOnce(value) ? "it is a set of characters in an expression"
            : IsGivenValue(after) || IsNamedUuid(value, after) || IsSet(value, before, after) ? "it is the name of what stands behind it"
            : IsDeclared(value, before, after) ? "it is a type"
            : IsFunction(value, before, after) ? "it is the name of a function"
            : IsMember(value, before) || IsSummand(value, after) ? "it is the name of a constant"
            : IsArgument(value, before, after) || IsVariable(value, before) || IsPointedTo(value, before, after) ? "it is the name of a variable"
            : IntegrityHash.Is(value.TrimEnd((byte)'='), before) || IsChecksum(value, before, after) ? "it is the checksum of a file or a folder"
            : IsKeyId(value, before) ? "it is the name of a key"
            : IsSearchKey(value, before, after) ? "it is a key that only searches, which is public"
            : IsOfPublicKey(before) || IsOfJsonWebKey(before) ? "it is a public key"
            : IsGuid(value, before, after) ? "it is the number of a thing in Windows"
            : IsCommitInProse(value, before) || IsCommitInList(value, before, after) || IsCommitOfFinding(value, before, after) ? "it is a commit"
            : IsPlaceInSourceMap(before, after) ? "it is a place in a source map"
            : IsCrate(value, before, after) ? "it is the number of a library of Rust"
            : IsIndex(value, before, after) ? "it is the number of what is named before it"
            : IsOfDocker(value, before) ? "it is the number of a thing in a swarm"
            : IsMemory(value, after) ? "it is a range of memory"
            : IsPackagePeers(value, before, after) ? "it names the packages that go with another"
            : IsInArn(before) || IsOfCloudFormation(before) ? "it is the name of a resource in AWS"
            : IsDnsRecord(before) || IsDkimToken(value, before) ? "it is of a record of DNS"
            : WrappedBase64.GoesOnAt(before) || WrappedBase64.GoesOnBehind(after) ? "it is a line of longer base64"
            : null);

    /// <summary>Whether a place is in the name of a resource of AWS: <c>arn:aws:secretsmanager:us-east-1:123456789012:secret:name</c>.</summary>
    /// <param name="before">What stands before it.</param>
    /// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html"/></remarks>
    public static bool IsInArn(ReadOnlySpan<byte> before) => before[(before.LastIndexOfAny(WordEnd) + 1)..].IndexOf("arn:aws"u8) >= 0;

    private static string? ReasonBefore(ReadOnlySpan<byte> before) =>
        before.EndsWith("base64,"u8) ? "it is data in a URI"
        : before.EndsWith("<Modulus>"u8) ? "it is a public key"
        : before.EndsWith("<<<<<<< "u8) || before.EndsWith(">>>>>>> "u8) ? "it is the commit of a conflict"
        : before.TrimEnd((byte)' ').EndsWith("{{"u8) ? "it is an expression in a template"
        : before.EndsWith("--- PASS: "u8) ? "it is the name of a test"
        : IsPath(before) ? "it is the outline of a picture"
        : before.EndsWith("import "u8) ? "it is a name that is imported"
        : before.EndsWith("->"u8) ? "it is the name of a field"
        : before.EndsWith("$("u8) || before.EndsWith("${"u8) ? "it is the name of a variable"
        : Mentions.AtEndOf(before, ParametersOfSignIn) ? "it guards a sign-in against others' requests"
        : Mentions.AtEndOf(before, ParametersOfDocuments) ? "it is in the address of a document"
        : IsResult(before) ? "it is what a call gives"
        : Mentions.AtEndOf(before.TrimEnd("\"'"u8), Questions) ? "it is the name of what is asked for"
        : IsSignature(before) ? "it is the signature of a request"
        : IsHashedHost(before) ? "it is the hash of a host's name"
        : FollowsValue(before) ? "it is the rest of the value before it"
        : null;

    // <path d="M60 30h-12v42h…, of SVG, also in a string.
    private static bool IsPath(ReadOnlySpan<byte> before)
    {
        var quote = before.LastIndexOf((byte)'"');
        return quote >= 0 && before[..quote].TrimEnd((byte)'\\').EndsWith(" d="u8) && before[(quote + 1)..] is [(byte)'M' or (byte)'m', ..];
    }

    // sign('text', 'key') => 'value', as documentation writes it.
    private static bool IsResult(ReadOnlySpan<byte> before)
    {
        var rest = before.TrimEnd("\"'` "u8);
        return rest.EndsWith("=>"u8) && rest[..^2].TrimEnd((byte)' ') is [.., (byte)')'];
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

    private static bool FollowsValue(ReadOnlySpan<byte> before)
    {
        if (before is not [.., (byte)':'])
            return false;
        var rest = before[..^1];
        var run = rest[^Alphabet.Values.RunAtEnd(rest)..];
        return run.Length >= ValueText.Shortest && !run.StartsWith("AKIA"u8) && run.ContainsAnyInRange((byte)'A', (byte)'z') && run.ContainsAnyInRange((byte)'0', (byte)'9') && !Randomness.ReadsLikeCode(run);
    }

    // FILTER_PASSONLY    = C.FILTER_PASSONLY, and a key of YAML that begins a block.
    private static bool IsGivenValue(ReadOnlySpan<byte> after) =>
        after is [(byte)':', (byte)'\n' or (byte)'\r', ..]
        || (after is [(byte)' ' or (byte)'\t', ..] && after.TrimStart(" \t"u8) is [(byte)'=', (byte)' ', ..] or [(byte)':', (byte)'=', (byte)' ', ..]);

    // "a3975549-b191-fd67-b8fb-017e2917fdb3": "Excelsecu FIDO2 Security Key"
    private static bool IsNamedUuid(ReadOnlySpan<byte> value, ReadOnlySpan<byte> after) => after.StartsWith("\": \""u8) && SecretValue.IsUuid(value);

    // CHECK_DOC_check15='https://…', as a shell sets a variable.
    private static bool IsSet(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        if (value is not [.. var name, (byte)'='] || !Alphabet.Identifier.ContainsAll(name) || after is not [(byte)'"' or (byte)'\'', var first, ..])
            return false;
        var command = LineBefore(before).Trim(" \t"u8);
        return (command.IsEmpty || command.SequenceEqual("export"u8)) && (Alphabet.Alphanumeric.Contains(first) || first is (byte)'$' or (byte)'/' or (byte)'[');
    }

    // struct signer_secrets {
    //     secp256k1_keypair keypair;
    // } signer_secrets_v2;
    // struct fscrypt_prepared_key mk_iv_ino_lblk_64_keys[10];
    // secp256k1_context key = create();
    private static bool IsDeclared(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        if (before is not [.., (byte)' ' or (byte)'\t' or (byte)'\n'] || after.IsEmpty || !Alphabet.Identifier.ContainsAll(value))
            return false;
        if (after[0] == ';')
            return before.TrimEnd(" \t"u8) is [.., (byte)'}'];
        if (after[0] == '[')
            return after[(Alphabet.Digits.RunAtStart(after[1..]) + 1)..].StartsWith("];"u8);
        if (after[0] != ' ' || Alphabet.Identifier.RunAtStart(after[1..]) is not (> 0 and var name))
            return false;
        return after[(name + 1)..] is [(byte)';', ..] || (after[(name + 1)..].StartsWith(" = "u8) && LineBefore(before).Trim(" \t"u8).IsEmpty);
    }

    // extern int idn2_to_ascii_4i (const uint32_t *input);
    private static bool IsFunction(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        var type = before.TrimEnd(" \t\r\n*"u8);
        if (type.Length == before.Length || after is not [(byte)'(', ..] and not [(byte)' ', (byte)'(', ..] || !IsCompoundName(value))
            return false;
        type = type[^Alphabet.Identifier.RunAtEnd(type)..];
        return Mentions.IsAnyOf(type, TypesOfC) || type.EndsWith("_t"u8);
    }

    // x86_cpu_index_1_edx + 16
    private static bool IsSummand(ReadOnlySpan<byte> value, ReadOnlySpan<byte> after) =>
        after is [(byte)' ', (byte)'+', (byte)' ', >= (byte)'0' and <= (byte)'9', ..] && IsCompoundName(value);

    private static bool IsCompoundName(ReadOnlySpan<byte> value) => value.Contains((byte)'_') && Alphabet.Identifier.ContainsAll(value);

    // self::ALPHA2_TO_ALPHA3, SSL_OP_NO_SSLv3 | SSL_OP_NO_TLSv1_2
    private static bool IsMember(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before) =>
        IsCompoundName(value)
        && (before is [.., var type, (byte)':', (byte)':'] ? Alphabet.Identifier.Contains(type) : before is [.., var other, (byte)' ', (byte)'|', (byte)' '] && Alphabet.Identifier.Contains(other));

    // MakeKeyString(Id4a81de82eeb94d6080ea5bf63e27023a), without quotes
    private static bool IsArgument(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after) =>
        before is [.., var call, (byte)'('] && Alphabet.Identifier.Contains(call) && after is [(byte)')', ..]
        && char.IsAsciiLetterUpper((char)value[0]) && Alphabet.Identifier.ContainsAll(value);

    // StringVar(&cfg.RFC2136TSIGSecret), cfg.RFC2136TSIGSecretAlg, "subject_token": base64_k8s_token
    private static bool IsVariable(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before) =>
        before is [.., not ((byte)'"' or (byte)'\'' or (byte)'`')] && Alphabet.Members.ContainsAll(value)
        && (value.Contains((byte)'.') ? Mentions.AnyOf(value, NamesOfSecrets) : Mentions.AtEndOf(value, NamesOfSecrets));

    // TLSKeyPwd: *fHTTPConfTLSKeyPwd
    private static bool IsPointedTo(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after) =>
        before is [.., (byte)' ' or (byte)'\t', (byte)'*'] && after is not [(byte)'*', ..] && value.ContainsAnyInRange((byte)'a', (byte)'z') && Alphabet.Identifier.ContainsAll(value);

    // e5ae8ba8d00083c922d9d82a0432ef78  common-password, as md5sum and its like write it
    // 'text of a file', 'e5ae8ba8d00083c922d9d82a0432ef78', '2024-02-29 09:10:12', as a dump of a table has it
    // echo 'e5ae8ba8d00083c922d9d82a0432ef78 service.key' | md5sum -c
    private static bool IsChecksum(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after) =>
        Alphabet.Hex.ContainsAll(value)
        && ((before.IsEmpty || before[^1] == '\n'
            ? after is [(byte)' ', (byte)' ' or (byte)'*', not (byte)' ', ..]
            : before.EndsWith("', '"u8) && after.StartsWith("', '20"u8))
            || IsChecked(after));

    private static bool IsChecked(ReadOnlySpan<byte> after) => after is [(byte)' ', ..] && LineBehind(after).IndexOf("sum -c"u8) > 0;

    // gpg:                using RSA key 4AEE18F83AFDEB23
    // Loaded X.509 cert 'Build time autogenerated kernel key: 23984ac2…', as Linux says when it starts
    private static bool IsKeyId(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before) =>
        value.Length is 16 or 40 && Alphabet.Hex.ContainsAll(value)
        && (LineBefore(before).IndexOf("X.509 cert "u8) >= 0 || Mentions.AtEndOf(before, KeysOfGnuPG) || (!value.ContainsAnyInRange((byte)'a', (byte)'z') && Mentions.AtEndOf(before, KeysInProse)));

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

    // "App.csproj", "{2952A3E3-8831-419B-B14C-448C409961A7}"
    private static bool IsGuid(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after) =>
        before is [.., (byte)'"', (byte)'{'] && after is [(byte)'}', (byte)'"', ..] && SecretValue.IsUuid(value);

    // Code that somebody wrote about, and the commit that changed it: "fix Bindings::IsFirstPass 615c19d9e0…".
    private static bool IsCommitInProse(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before)
    {
        if (!IsSha1(value) || before is not [.., (byte)' '])
            return false;
        var word = before[(before[..^1].LastIndexOf((byte)' ') + 1)..^1];
        return word.IndexOf("::"u8) > 0 && char.IsAsciiLetter((char)word[^1]);
    }

    // - c4af3a0a767b763df0c2bce2b801810d4f19f14b: Rename the API key
    private static bool IsCommitInList(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after) =>
        IsSha1(value) && after.StartsWith(": "u8) && LineBefore(before) is [(byte)'-' or (byte)'*', (byte)' '];

    // c4af3a0a767b763df0c2bce2b801810d4f19f14b:deploy/prod.env:generic-api-key:12, as a .gitleaksignore has it
    private static bool IsCommitOfFinding(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        if (!IsSha1(value) || !LineBefore(before).IsEmpty || after is not [(byte)':', ..])
            return false;
        var line = LineBehind(after);
        var number = Alphabet.Digits.RunAtEnd(line);
        return number > 0 && line[..^number].EndsWith(":"u8) && line.Count((byte)':') >= 3;
    }

    private static bool IsSha1(ReadOnlySpan<byte> value) => value.Length == 40 && Alphabet.Hex.ContainsAll(value);

    // uFASWz6FACvBhB,A;QDkJfogNwB;
    private static bool IsPlaceInSourceMap(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        if (before is not [.., (byte)',' or (byte)';'] || after is not [(byte)',' or (byte)';', ..])
            return false;
        var places = before[^Math.Min(before.Length, MappingsBefore)..];
        return places.Length == MappingsBefore && places.Count((byte)',') + places.Count((byte)';') >= FewestMappings && !places.ContainsAnyExcept(MappingCharacters);
    }

    // schema[87ae67e62c05083a]::build, as the names of Rust are written out
    private static bool IsCrate(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after) =>
        IsInBrackets(before, after) && after.StartsWith("]::"u8) && Alphabet.Hex.ContainsAll(value);

    // Task app.clear_tokens[5ec25fb8-5ce3-4d15-b9ad-750b80fc07e0] received
    private static bool IsIndex(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after) =>
        IsInBrackets(before, after) && SecretValue.IsUuid(value);

    // Right behind a name.
    private static bool IsInBrackets(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after) =>
        before is [.., var name, (byte)'['] && Alphabet.Identifier.Contains(name) && after is [(byte)']', ..];

    // $ docker secret rm app_key
    // ID of 25 letters and digits
    private static bool IsOfDocker(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before) =>
        value.Length == LengthOfSwarmId && before is [] or [.., (byte)'\n'] && !value.ContainsAnyExcept(SmallLettersAndDigits) && before.LastIndexOf("docker "u8) >= 0;

    // 7f3d8a2cf000-7f3d8a2f9000 r-xp
    private static bool IsMemory(ReadOnlySpan<byte> value, ReadOnlySpan<byte> after) =>
        value.Contains((byte)'-') && !value.ContainsAnyExcept(RangeCharacters)
        && after.TrimStart((byte)' ') is [(byte)'r' or (byte)'-', (byte)'w' or (byte)'-', (byte)'x' or (byte)'-', (byte)'p' or (byte)'s', (byte)' ', ..];

    // '@better-auth/stripe@1.5.4(ivl2f5fhykapkomk3pikmtao2m)', as pnpm writes it.
    private static bool IsPackagePeers(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        if (value.Length != VersionNumber.LengthOfPeers || after is not [(byte)')', ..] || before is not [.., (byte)'('])
            return false;
        var package = before[Math.Max(0, before.Length - LongestVersion)..];
        return package.LastIndexOf((byte)'@') is >= 0 and var at && char.IsAsciiDigit((char)package[at + 1]);
    }

    // AWS::SecretsManager::Secret: name
    private static bool IsOfCloudFormation(ReadOnlySpan<byte> before)
    {
        var type = before.EndsWith(": "u8) ? before[..^2] : default;
        return type[..^Alphabet.Alphanumeric.RunAtEnd(type)].EndsWith("::"u8);
    }

    // Keys and signatures of a zone, which are public; between parentheses, on several lines.
    private static bool IsDnsRecord(ReadOnlySpan<byte> before)
    {
        var line = before.LastIndexOf((byte)'(') is > 0 and var open && !before[open..].Contains((byte)')') ? LineBefore(before[..open]) : LineBefore(before);
        return line.IndexOf("DNSKEY "u8) >= 0 || line.IndexOf("RRSIG "u8) >= 0;
    }

    // "DkimAttributes": {"Tokens": ["…", "…", "…"]}: parts of names in DNS by which SES shows that a domain is a customer's.
    // https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_DkimAttributes.html
    private static bool IsDkimToken(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before) =>
        value.Length is >= ShortestDkimToken and <= LongestDkimToken && !value.ContainsAnyExcept(SmallLettersAndDigits) && (before.IndexOf("Dkim"u8) >= 0 || before.IndexOf("dkim"u8) >= 0);

    private static ReadOnlySpan<byte> LineBehind(ReadOnlySpan<byte> after) => after.IndexOfAny("\r\n"u8) is >= 0 and var end ? after[..end] : after;

    private static ReadOnlySpan<byte> LineBefore(ReadOnlySpan<byte> before) => before[(before.LastIndexOf((byte)'\n') + 1)..];
}
