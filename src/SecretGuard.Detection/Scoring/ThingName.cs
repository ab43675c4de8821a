using System.Buffers;
using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Scoring;

/// <summary>Names of things that look random: constants, algorithms, resources, elements.</summary>
internal static class ThingName
{
    // More underscores than any random value of capitals and digits has.
    private const int FewestUnderscores = 3;

    // Names of algorithms are shorter; in longer values chance writes their parts.
    private const int LongestName = 40;

    private const int FewestPartsOfName = 3;
    private const int MostDigitsOfName = 2;
    private const int MostDigitsOfPart = 4;
    private const int ShortestWord = 4;

    // Names of things in AWS end in so many hexadecimal digits: i-0a…, vpc-0a….
    // https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/resource-ids.html
    private const int ResourceDigits = 17;
    private const int LongestResource = 24;

    private const int LongestElement = 23;

    private const int DigitsOfMark = 32;

    private const int LengthOfAppX = 36;

    // Behind the letters of its kind.
    private const int ShortestAtStripe = 14;
    private const int LongestAtStripe = 28;

    private const int ShortestAccount = 14;

    // AES_KEY3_1_Msk, as the headers of microcontrollers call them.
    private static readonly string[] BitsOfRegisters = ["_Msk", "_Pos"];

    private static readonly string[] Algorithms = ["hmac", "sha1", "sha2", "sha3", "sha5", "pbkdf", "pbes2", "chacha", "pbewith", "aes1", "aes2", "aes-", "ecdsa", "ecdhe", "secp1", "secp2", "secp3", "secp5", "25519", "andgcm", "rsaes", "-gcm", "_gcm", "-cbc", "_cbc", "pkcs", "rsassa"];

    // Behind the length of a key.
    private static readonly string[] JsonWebCiphers = ["KW", "GCM", "GCMKW", "CBC-HS256", "CBC-HS384", "CBC-HS512"];

    private static readonly string[] Architectures = ["x86_64", "x86-64", "amd64", "arm64", "aarch64", "arm32v", "s390x", "ppc64", "riscv64", "mips64"];

    // GPLv2+, LGPL-2.1, Apache-2.0: what the licence of a program is called.
    private static readonly string[] Licences = ["gplv", "gpl-", "apache-2", "bsd-", "mpl-"];

    // Where what generates documentation begins and ends what it writes.
    private static readonly string[] Marks = ["START_", "END_"];

    // What things at Stripe are called: customers, payments, prices and the like.
    // https://docs.stripe.com/api
    private static readonly string[] KindsAtStripe =
    [
        "acct_", "ba_", "card_", "ch_", "cus_", "evt_", "ii_", "in_", "mandate_", "pi_", "plan_", "pm_", "po_", "price_", "prod_",
        "py_", "re_", "seti_", "si_", "src_", "sub_", "tok_", "tr_", "txn_",
    ];

    private static readonly string[] NamesOfSecrets = ["_key", "_token", "_secret", "_password"];

    // No name has these.
    private static readonly SearchValues<byte> SignsOfPasswords = SearchValues.Create("!?#$%^&*@"u8);

    private static readonly SearchValues<byte> NameCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789_-"u8);

    /// <summary>Says what a value is the name of.</summary>
    /// <param name="value">The value.</param>
    /// <returns>What it is; null where it is no name.</returns>
    public static string? Reason(ReadOnlySpan<byte> value) =>
        IsAlgorithm(value) || IsJsonWebCipher(value) ? "it is the name of an algorithm"
        : IsConstantName(value) || IsConstantOf(value) ? "it is the name of a constant"
        : IsName(value) || IsNameOfSecret(value) || IsIdentifier(value) || IsMember(value) || IsPathOfWords(value) || value.IndexOf("__WEBPACK_"u8) >= 0 || value.StartsWith("l10n_"u8) ? "it is a name"
        : value.Length <= LongestName && Mentions.AnyOf(value, Architectures) ? "it names a platform"
        : value.Length <= LongestName && Mentions.AnyOf(value, Licences) ? "it names a licence"
        : IsElement(value) ? "it is the name of an element"
        : IsResource(value) || value.EndsWith("--x-s3"u8) ? "it is the name of a thing in AWS"
        : IsAtStripe(value) ? "it is the name of a thing at Stripe"
        : IsAppX(value) ? "it is the name of a program in Windows"
        : IsMark(value) ? "it marks a place in documentation"
        : IsAccount(value) ? "it is the number of an account"
        : FileName.IsOne(value) ? "it is the name of a file"
        : null;

    // Chance makes 25519 of hexadecimal digits.
    private static bool IsAlgorithm(ReadOnlySpan<byte> value) =>
        value.Length <= LongestName && Mentions.AnyOf(value, Algorithms) && !Alphabet.Hex.ContainsAll(value);

    /// <summary>
    /// Whether a value is a constant of something: Passes.OPAQUE_3D, windows.SE_REGISTRY_WOW64_32KEY, self.SIGNED_v3_TOKEN,
    /// self::DAEMON_PERMISSIONS, GPGME::Error, envvar-EC2_SECRET_KEY.
    /// </summary>
    public static bool IsConstantOf(ReadOnlySpan<byte> value)
    {
        var scope = value.LastIndexOf("::"u8);
        var (owner, name) = value.StartsWith("envvar-"u8) ? ("envvar".Length, "envvar-".Length)
            : scope > 0 ? (scope, scope + 2)
            : (value.LastIndexOf((byte)'.'), value.LastIndexOf((byte)'.') + 1);
        return owner > 0 && Alphabet.Members.ContainsAll(value[..owner]) && !value[name..].ContainsAny(SignsOfPasswords)
            && (IsConstantName(value[name..]) || IsIdentifier(value[name..]) || (scope > 0 && Alphabet.Members.ContainsAll(value[name..]) && !value.ContainsAnyInRange((byte)'0', (byte)'9')));
    }

    /// <summary>Whether a value is the name of a cipher of JSON web encryption: A128KW, A256CBC-HS512.</summary>
    /// <remarks><see href="https://www.rfc-editor.org/rfc/rfc7518#section-4.1"/></remarks>
    public static bool IsJsonWebCipher(ReadOnlySpan<byte> value) =>
        value is [(byte)'A', (byte)'1' or (byte)'2', >= (byte)'2' and <= (byte)'9', (byte)'8' or (byte)'2' or (byte)'6', .. var cipher] && Mentions.IsAnyOf(cipher, JsonWebCiphers);

    /// <summary>Whether a value is a constant of three words or more, AWS_S3_BUCKET, or ciphers of TLS, TLS_KRB5_WITH_3DES_EDE_CBC_SHA.</summary>
    public static bool IsConstant(ReadOnlySpan<byte> value) => !value.ContainsAnyInRange((byte)'a', (byte)'z') && (IsIdentifier(value) || IsCipherSuite(value));

    private static bool IsCipherSuite(ReadOnlySpan<byte> value) => value.IndexOf("_WITH_"u8) >= 0;

    // sdJwt.SDJWTHolderSigningKey; random values with a dot in them have digits.
    private static bool IsMember(ReadOnlySpan<byte> value)
    {
        var dot = value.IndexOf((byte)'.');
        return dot > 0 && dot < value.Length - 1 && !value.ContainsAnyInRange((byte)'0', (byte)'9') && Alphabet.Members.ContainsAll(value);
    }

    // SERVER_TRAFFIC_SECRET_0, RSAES-OAEP, POP3_AUTH_CRAMMD5: words of capitals joined by punctuation. Half of the parts have no
    // digit, or letters and digits behind them.
    private static bool IsConstantName(ReadOnlySpan<byte> value)
    {
        value = value[..^Mentions.LengthAtEndOf(value, BitsOfRegisters)];
        // TLS_DH_anon_WITH_AES_256_CBC_SHA; X509v3_KU_KEY_AGREEMENT
        if (IsCipherSuite(value) || (value.IndexOf((byte)'_') is > 0 and var first && IsConstant(value[(first + 1)..])))
            return true;
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

    private static bool IsWord(ReadOnlySpan<byte> part)
    {
        var letters = part.TrimEnd("0123456789"u8);
        return !letters.ContainsAnyInRange((byte)'0', (byte)'9') && (letters.Length == part.Length || letters.Length > 2);
    }

    // ngx_pop3_auth_plain, r2-access-key-id, k8s-secret-key-1: three parts or more in small letters, most of them words, and few
    // digits in one of them and at the end.
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
            numbered += digits > 0 && !(digits == part.Length && range.End.GetOffset(value.Length) == value.Length) ? 1 : 0;
        }

        return parts >= FewestPartsOfName && numbered <= 1 && letters >= value.Length * 0.6;
    }

    // telnyx_api_v2_key
    private static bool IsNameOfSecret(ReadOnlySpan<byte> value)
    {
        if (!Mentions.AtEndOf(value, NamesOfSecrets))
            return false;
        foreach (var range in value.Split((byte)'_'))
        {
            if (value[range].ContainsAnyExceptInRange((byte)'a', (byte)'z') && !(value[range] is [(byte)'v', .. var version] && Alphabet.Digits.ContainsAll(version)))
                return false;
        }

        return true;
    }

    // EVP_PKEY_get1_EC_KEY, gnutls_x509_crt_fmt_t, Py_LIMITED_API+0, test_tag_NEW_VALUE_1, _mm512_loadu_si512, SSL_OP_NO_TLSv1_2,
    // PEM_write_X509_CRL.3, i2d_EC_PRIVATEKEY, tTOKEN_CLASS_END-1, IPU_MEMORY_OFFSET+0x00409B4: three parts or more, each of capitals or of small letters behind its first one, and
    // digits or a version behind them.
    private static bool IsIdentifier(ReadOnlySpan<byte> value)
    {
        var parts = 0;
        if (value.LastIndexOf("+0x"u8) is > 0 and var offset && Alphabet.Hex.ContainsAll(value[(offset + 3)..]))
            value = value[..offset];
        if (value.TrimEnd("0123456789"u8) is [.. var name, (byte)'+' or (byte)'-' or (byte)'_' or (byte)'.'])
            value = name;
        value = value.TrimStart((byte)'_');
        foreach (var range in value.Split((byte)'_'))
        {
            var part = value[range];
            parts++;
            if (part is [_, (byte)'2', _])
                continue;
            var letters = part.TrimEnd("0123456789"u8);
            if (letters.Length < part.Length && letters is [.. var versioned, (byte)'v'])
                letters = versioned;
            if (letters.IsEmpty || part.Length - letters.Length > MostDigitsOfPart || !char.IsAsciiLetter((char)letters[0])
                || (!WordValue.IsOfCapitals(letters[1..]) && letters[1..].ContainsAnyExceptInRange((byte)'a', (byte)'z')))
                return false;
        }

        return parts >= FewestPartsOfName;
    }

    // my-namespace/my-k8s-secret, grpclb/grpc_lb_v1
    private static bool IsPathOfWords(ReadOnlySpan<byte> value)
    {
        if (value.TrimEnd("0123456789"u8) is [.. var words, (byte)'/' or (byte)'_' or (byte)'-' or (byte)'.', (byte)'v'])
            value = words;
        return value.Contains((byte)'/') && WordValue.IsJoined(value);
    }

    private static bool IsResource(ReadOnlySpan<byte> value) =>
        value.Length is > ResourceDigits + 1 and <= ResourceDigits + LongestResource
        && value[^(ResourceDigits + 1)] == '-'
        && !value[..^(ResourceDigits + 1)].ContainsAnyExceptInRange((byte)'a', (byte)'z')
        && Alphabet.Hex.ContainsAll(value[^ResourceDigits..]);

    // An underscore and 16 bytes in base64, as the modeling framework of Eclipse names what it writes.
    private static bool IsElement(ReadOnlySpan<byte> value) =>
        value is [(byte)'_', .., (byte)'A' or (byte)'Q' or (byte)'g' or (byte)'w'] && value.Length == LongestElement && !value[1..].ContainsAny("+/"u8);

    // pm_1FLoUTKmol8YQE9DPtyM1tzY; what a payment is taken with, pi_…_secret_…, has another underscore.
    private static bool IsAtStripe(ReadOnlySpan<byte> value) =>
        Mentions.LengthAtStartOf(value, KindsAtStripe) is > 0 and var kind
        && value.Length - kind is >= ShortestAtStripe and <= LongestAtStripe && Alphabet.Alphanumeric.ContainsAll(value[kind..]);

    // AppXq0fevzme2pys62n3e0fbqa7peapykr8v, by which the registry knows what opens a file.
    private static bool IsAppX(ReadOnlySpan<byte> value) =>
        value.Length == LengthOfAppX && value.StartsWith("AppX"u8) && Alphabet.LowerAlphanumeric.ContainsAll(value["AppX".Length..]);

    private static bool IsMark(ReadOnlySpan<byte> value) =>
        Mentions.LengthAtStartOf(value, Marks) is > 0 and var mark && value.Length - mark == DigitsOfMark && Alphabet.Hex.ContainsAll(value[mark..]);

    // DE89370400440532013000: digits behind the letters of a country, of an IBAN or a state's bank.
    private static bool IsAccount(ReadOnlySpan<byte> value) =>
        value.Length >= ShortestAccount && WordValue.IsOfCapitals(value[..2]) && Alphabet.Digits.ContainsAll(value[2..]);
}
