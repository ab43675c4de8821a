using SecretGuard.Detection.Rules.Values;

namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Private keys in PEM, OpenSSH's, PGP's and PuTTY's formats, in XML, and in base64 alone.
/// <see href="https://www.rfc-editor.org/rfc/rfc7468">RFC 7468</see>;
/// <see href="https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key">OpenSSH's key format</see>;
/// <see href="https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa.toxmlstring">RSA keys in XML, as .NET writes them</see>.
/// </summary>
internal sealed class PrivateKeys : Provider
{
    private const string Body = "{A-Za-z0-9+/:64}\\n{A-Za-z0-9+/:64}\\n{A-Za-z0-9+/:62}==";
    private const string Lines = "{A-Za-z0-9+/:64}\n{A-Za-z0-9+/:64}\n{A-Za-z0-9+/:62}==\n";

    private static readonly IReadOnlyList<string> Advice =
        ["replace the key pair wherever its public half is trusted, and revoke its certificates", "a passphrase does not help any more where the file itself was readable"];

    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        Pem("private-key", "private key", "PRIVATE KEY"),
        Pem("rsa-private-key", "RSA private key", "RSA PRIVATE KEY"),
        Pem("ec-private-key", "elliptic curve private key", "EC PRIVATE KEY"),
        Pem("dsa-private-key", "DSA private key", "DSA PRIVATE KEY"),
        Pem("openssh-private-key", "OpenSSH private key", "OPENSSH PRIVATE KEY"),
        Pem("pgp-private-key", "PGP private key", "PGP PRIVATE KEY BLOCK"),
        new PrivateKeyRule
        {
            Id = "putty-private-key",
            Title = "PuTTY private key",
            Severity = Severity.Critical,
            Heads = [PrivateKeyRule.PuttyPrivatePart],
            IsEncrypted = false,
            Advice = Advice,
            Examples =
            [
                $"PuTTY-User-Key-File-2: ssh-rsa\nEncryption: none\nComment: robot\nPublic-Lines: 1\nAAAA{{A-Za-z0-9+/:60}}\nPrivate-Lines: 3\n{Lines}Private-MAC: 1",
                $"Encryption: none\r\nPrivate-Lines: 2\r\nAAAA{{A-Za-z0-9+/:60}}\r\n{{A-Za-z0-9+/:30}}==\r\nPrivate-MAC: 1",
            ],
            CounterExamples = ["Private-Lines: 14\n", "Private-Lines: count of the lines of base64 which follow"],
        },
        new TokenRule
        {
            Id = "xml-rsa-private-key",
            Title = "RSA private key in XML",
            Severity = Severity.Critical,

            // Of 1024, 2048, 3072 and 4096 bits.
            Shapes = ["<D>{A-Za-z0-9+/:171}=</D>", "<D>{A-Za-z0-9+/:342}==</D>", "<D>{A-Za-z0-9+/:512}</D>", "<D>{A-Za-z0-9+/:683}=</D>"],
            Advice = Advice,
            Examples = ["<RSAKeyValue><Exponent>AQAB</Exponent>{}</RSAKeyValue>", "rsa.FromXmlString(\"{}</RSAKeyValue>\");"],
            CounterExamples = ["<D>{A-Za-z0-9+/:86}==</D>", "<D>...</D></RSAKeyValue>"],
        },
        new DerPrivateKeyRule
        {
            Id = "der-private-key",
            Title = "private key in DER",
            Severity = Severity.Critical,
            Advice = Advice,

            // RSA of 2,048 bits in PKCS #8 and of 1,024 in PKCS #1, P-256 in PKCS #8 and Ed25519.
            Examples =
            [
                "String merchantPrivateKey = \"MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQ{A-Za-z0-9+/:1573}=\";",
                "SAML_PRIVATE_KEY=MIICXQIBAAKBgQ{A-Za-z0-9+/:798}=",
                "key: |\n  MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg{A-Za-z0-9+/:16}\n  {A-Za-z0-9+/:64}\n  {A-Za-z0-9+/:56}\nname: x",
                "$key = 'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg' .\n  '{A-Za-z0-9+/:64}' .\n  '{A-Za-z0-9+/:72}';",
                "signing_key = MC4CAQAwBQYDK2VwBCIEI{A-Za-z0-9+/:43}",
            ],
            CounterExamples =
            [
                "private_key = \"MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQ...\"", "MIICXQIBAAKBgQ{A-Za-z0-9+/:200}",
                "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg{x:136}",
                "public_key = \"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE{A-Za-z0-9+/:86}==\"",
            ],
        },
        new PrivateKeyRule
        {
            Id = "encrypted-private-key",
            Title = "private key under a passphrase",
            Severity = Severity.Medium,
            Heads =
            [
                Head("ENCRYPTED PRIVATE KEY"), Head("RSA PRIVATE KEY"), Head("EC PRIVATE KEY"), Head("DSA PRIVATE KEY"), Head("OPENSSH PRIVATE KEY"), PrivateKeyRule.PuttyPrivatePart,
            ],
            IsEncrypted = true,
            Advice = Advice,
            Examples =
            [
                $"{Head("ENCRYPTED PRIVATE KEY")}\n{Lines}-----END ENCRYPTED PRIVATE KEY-----",
                $"{Head("RSA PRIVATE KEY")}\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,{{0-9A-F:32}}\n\n{Lines}-----END RSA PRIVATE KEY-----",

                // openssh-key-v1, aes256-ctr
                $"{Head("OPENSSH PRIVATE KEY")}\nb3BlbnNzaC1rZXktdjEAAAAACmFlczI1Ni1jdHIAAAAGYmNyeXB0{{A-Za-z0-9+/:12}}\n{Lines}-----END OPENSSH PRIVATE KEY-----",
            ],
            CounterExamples = [$"{Head("ENCRYPTED PRIVATE KEY")}\n...", $"{Head("ENCRYPTED PRIVATE KEY")}\n{{A-Za-z0-9+/:30}}\n-----END"],
        },
    ];

    private static string Head(string label) => $"-----BEGIN {label}-----";

    private static string Commented(string label, string mark) => $"{mark}{Head(label)}\n{mark}{{A-Za-z0-9+/:64}}\n{mark}{{A-Za-z0-9+/:30}}==\n{mark}-----END {label}-----";

    private static PrivateKeyRule Pem(string id, string title, string label) => new()
    {
        Id = id,
        Title = title,
        Severity = Severity.Critical,
        Heads = [Head(label)],
        IsEncrypted = false,
        Advice = Advice,
        Examples = [$"{Head(label)}\n{Lines}-----END {label}-----", $"\"key\": \"{Head(label)}\\n{Body}\\n-----END {label}-----\\n\",", Commented(label, " * "), Commented(label, "   |"), Commented(label, "// "), $"<pre>{Head(label)}<br>{{A-Za-z0-9+/:64}}<br>{{A-Za-z0-9+/:62}}==<br>-----END {label}-----</pre>", $"<key pem=\"{Head(label)}&#xA;{{A-Za-z0-9+/:64}}&#xA;{{A-Za-z0-9+/:62}}==&#xA;-----END {label}-----\"/>", $" * const key = `{Head(label)}\n * {{A-Za-z0-9+/:64}}\n * {{A-Za-z0-9+/:30}}==\n * -----END {label}-----`"],
        CounterExamples =
        [
            $"if (text.StartsWith(\"{Head(label)}\")) return Read(text);", $"{Head(label)}\n...\n-----END {label}-----", $"{Head(label)}\n{{x:64}}\n{{x:64}}\n",
            $"// between {Head(label)} X -----END {label}-----\n//\n// and what is said of it behind that in a comment which goes on over several lines\n// until it ends with the last one of them\n",
            $"e.g. {Head(label)}\nMIIEpQIBAAKCAQEA{{A-Za-z0-9+/:48}}\n...\n-----END {label}-----",
        ],
    };
}
