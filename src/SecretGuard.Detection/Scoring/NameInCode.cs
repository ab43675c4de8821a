using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Scoring;

/// <summary>Places at which code writes a name: a type, a function, a variable, or what is given a value.</summary>
internal static class NameInCode
{
    private static readonly string[] TypesOfC = ["void", "bool", "char", "short", "int", "long", "unsigned", "float", "double"];

    // The other member of a pair.
    private static readonly string[] Values = ["value", "Value"];

    // What a call is asked for by its name.
    private static readonly string[] Questions = ["has_key(", "haskey(", "contains_key(", "containskey(", "has_header(", "hasheader("];

    // What a variable that holds a secret is called at its end, and a member of something anywhere.
    private static readonly string[] NamesOfSecrets = ["secret", "token", "password", "_key"];

    /// <summary>Says of what the name at a place is.</summary>
    /// <param name="value">What stands there.</param>
    /// <param name="before">What stands before it.</param>
    /// <param name="after">What stands behind it.</param>
    /// <returns>What it is; null where no name stands.</returns>
    public static string? Reason(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after) =>
        before.EndsWith("import "u8) ? "it is a name that is imported"
        : before.EndsWith("->"u8) ? "it is the name of a field"
        : before.EndsWith("$("u8) || before.EndsWith("${"u8) || before.EndsWith("var "u8) ? "it is the name of a variable"
        : IsResult(before) ? "it is what a call gives"
        : Mentions.AtEndOf(before.TrimEnd("\"'"u8), Questions) || IsInJenkins(before, after) ? "it is the name of what is asked for"
        : IsGivenValue(after) || IsSet(value, before, after) || IsKeyOfPair(before, after) ? "it is the name of what stands behind it"
        : IsDeclared(value, before, after) ? "it is a type"
        : IsFunction(value, before, after) || IsCommand(value, before, after) || value.IndexOf("-fun-"u8) > 0 ? "it is the name of a function"
        : IsMember(value, before) || IsDefined(value, before) || IsFlag(value, before) || IsSummand(value, after) || IsCompared(value, before) ? "it is the name of a constant"
        : IsArgument(value, before, after) || IsVariable(value, before) || IsPointedTo(value, before, after) ? "it is the name of a variable"
        : null;

    // FILTER_PASSONLY    = C.FILTER_PASSONLY, and a key of YAML that begins a block.
    private static bool IsGivenValue(ReadOnlySpan<byte> after) =>
        after is [(byte)':', (byte)'\n' or (byte)'\r', ..]
        || (after is [(byte)' ' or (byte)'\t', ..] && after.TrimStart(" \t"u8) is [(byte)'=', (byte)' ', ..] or [(byte)':', (byte)'=', (byte)' ', ..]);

    // CHECK_DOC_check15='https://…', as a shell sets a variable.
    private static bool IsSet(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        if (value is not [.. var name, (byte)'='] || !Alphabet.Identifier.ContainsAll(name) || after is not [(byte)'"' or (byte)'\'', var first, ..])
            return false;
        var command = TextLine.Before(before).Trim(" \t"u8);
        return (command.IsEmpty || command.SequenceEqual("export"u8)) && (Alphabet.Alphanumeric.Contains(first) || first is (byte)'$' or (byte)'/' or (byte)'[');
    }

    // {"key": "NWkRwwtluVUHNfLc", "value": {"stringValue": "…"}}, as attributes and tags are written, and key=… value=…
    private static bool IsKeyOfPair(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        var name = before.TrimEnd("\\\"'` :=\t"u8);
        return name.Length < before.Length && name is [.. var rest, (byte)'k' or (byte)'K', (byte)'e' or (byte)'E', (byte)'y' or (byte)'Y']
            && (rest is [.., (byte)'"' or (byte)'\'' or (byte)'{'] || (rest is [.., (byte)' '] && before is [.., (byte)'=']) || TextLine.IsBlankBefore(rest.TrimEnd("- \t"u8)))
            && Mentions.AtStartOf(after.TrimStart("\\\"'`,; \t\r\n"u8), Values);
    }

    /// <summary>Whether a place is that of a name by which a pipeline of Jenkins has a secret that is kept there: <c>GITHUB_APP = credentials('…')</c>.</summary>
    /// <param name="before">What stands before the name.</param>
    /// <param name="after">What stands behind it.</param>
    /// <remarks><see href="https://www.jenkins.io/doc/book/pipeline/syntax/#environment"/></remarks>
    public static bool IsInJenkins(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after) =>
        before is [.. var call, (byte)'"' or (byte)'\''] && call.EndsWith("= credentials("u8) && after.Length > 1 && after[1] == ')';

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
        return after[(name + 1)..] is [(byte)';', ..] || (after[(name + 1)..].StartsWith(" = "u8) && TextLine.IsBlankBefore(before));
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

    // SaveCDXMLNewCmdlet $xmlWriter, on a line of its own in PowerShell
    private static bool IsCommand(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after) =>
        after.StartsWith(" $"u8) && Alphabet.Identifier.ContainsAll(value) && TextLine.IsBlankBefore(before);

    // x86_cpu_index_1_edx + 16, RCC_PLLI2SCFGR_PLLI2SSRC | 0x80U
    private static bool IsSummand(ReadOnlySpan<byte> value, ReadOnlySpan<byte> after) =>
        after is [(byte)' ', (byte)'+' or (byte)'|', (byte)' ', >= (byte)'0' and <= (byte)'9', ..] && IsCompoundName(value);

    // release < NET48RELEASEBUILD
    private static bool IsCompared(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before) =>
        before is [.., var left, (byte)' ', (byte)'<' or (byte)'>', (byte)' '] && (left == ')' || Alphabet.Identifier.Contains(left)) && Alphabet.Identifier.ContainsAll(value) && !value.ContainsAnyInRange((byte)'a', (byte)'z');

    private static bool IsCompoundName(ReadOnlySpan<byte> value) => value.Contains((byte)'_') && Alphabet.Identifier.ContainsAll(value);

    // self::ALPHA2_TO_ALPHA3, SSL_OP_NO_SSLv3 | SSL_OP_NO_TLSv1_2
    private static bool IsMember(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before) =>
        IsCompoundName(value)
        && (before is [.., var type, (byte)':', (byte)':'] ? Alphabet.Identifier.Contains(type) : before is [.., var other, (byte)' ', (byte)'|', (byte)' '] && Alphabet.Identifier.Contains(other));

    // #define TOKEN_LENGTH (AT86RF215_FCHIP_100)
    private static bool IsDefined(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before) =>
        before is [.., (byte)' ' or (byte)'\t' or (byte)'('] && IsCompoundName(value) && TextLine.Before(before).TrimStart(" \t"u8).StartsWith("#define "u8);

    // logon_user(name, password, fLOGON32_LOGON_NETWORK)
    private static bool IsFlag(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before) =>
        before is [.., (byte)' ' or (byte)'('] && value is [>= (byte)'a' and <= (byte)'z', .. var name] && IsCompoundName(name) && !name.ContainsAnyInRange((byte)'a', (byte)'z');

    // MakeKeyString(Id4a81de82eeb94d6080ea5bf63e27023a), without quotes; RAW(…) is how URIs of Camel quote.
    // https://camel.apache.org/manual/faq/how-do-i-configure-endpoints.html
    private static bool IsArgument(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after) =>
        before is [.., var call, (byte)'('] && Alphabet.Identifier.Contains(call) && after is [(byte)')', ..] && !before.EndsWith("=RAW("u8)
        && char.IsAsciiLetterUpper((char)value[0]) && Alphabet.Identifier.ContainsAll(value);

    // StringVar(&cfg.RFC2136TSIGSecret), cfg.RFC2136TSIGSecretAlg, "subject_token": base64_k8s_token, g_NetFX_V4_IS_INSTALLED_KEY
    private static bool IsVariable(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before) =>
        before is [.., not ((byte)'"' or (byte)'\'' or (byte)'`')] && Alphabet.Members.ContainsAll(value)
        && (value.Contains((byte)'.') ? Mentions.AnyOf(value, NamesOfSecrets) : Mentions.AtEndOf(value, NamesOfSecrets));

    // TLSKeyPwd: *fHTTPConfTLSKeyPwd
    private static bool IsPointedTo(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after) =>
        before is [.., (byte)' ' or (byte)'\t', (byte)'*'] && after is not [(byte)'*', ..] && value.ContainsAnyInRange((byte)'a', (byte)'z') && Alphabet.Identifier.ContainsAll(value);

    // sign('text', 'key') => 'value', as documentation writes it.
    private static bool IsResult(ReadOnlySpan<byte> before)
    {
        var rest = before.TrimEnd("\"'` "u8);
        return rest.EndsWith("=>"u8) && rest[..^2].TrimEnd((byte)' ') is [.., (byte)')'];
    }
}
