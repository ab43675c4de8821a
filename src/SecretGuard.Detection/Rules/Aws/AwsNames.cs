using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Rules.Aws;

/// <summary>What the words beside a value say about it.</summary>
internal static class AwsNames
{
    private static readonly WordSet Services =
        ["aws", "amazon", "s3", "s3a", "s3n", "iam", "ses", "sqs", "sns", "dynamodb", "minio"];

    private static readonly WordSet Credentials =
    [
        "key", "pw", "pwd", "pass", "password", "token", "cred", "creds", "credential", "credentials", "auth", "private", "sk",
    ];

    private static readonly WordSet Secrets = ["secret", .. Credentials];

    // Whose secret it is, or what for: many have as many characters.
    private static readonly WordSet Others =
    [
        "oauth", "oauth2", "client", "consumer", "session", "cookie", "webhook", "jwt", "csrf", "twitter", "github", "gitlab", "heroku", "dropbox", "slack",
        "facebook", "google", "azure", "discord", "telegram", "stripe", "paypal", "okta", "auth0", "keycloak", "django", "flask", "rails",
    ];

    // Hashes, versions, public keys: they look random and are no secrets.
    private static readonly WordSet OtherThings =
    [
        "sha", "sha1", "sha256", "sha384", "sha512", "md5", "hash", "digest", "integrity", "checksum", "etag", "commit",
        "signature", "sig", "fingerprint", "thumbprint", "nonce", "hmac", "cert", "certificate", "revision", "rev", "uuid",
        "guid", "version", "cache", "crc", "pubkey", "shasum",
    ];

    /// <summary>The words name a secret access key: <c>SecretAccessKey</c>, <c>aws_secret</c>, <c>S3_SECRET_KEY</c>.</summary>
    public static bool SaySecretKey(Lead lead) =>
        lead.Mentions("secret") && (lead.Mentions("key") || lead.Mentions("access") || SayService(lead));

    /// <summary>The words name a secret, or anything of AWS that one signs in with.</summary>
    public static bool SaySecret(Lead lead) => lead.Mentions("secret") || (SayService(lead) && SaySignIn(lead));

    /// <summary>The words name a secret of somebody else, or one for something else: <c>oauth_token_secret</c>, <c>session_secret</c>.</summary>
    public static bool SayOthersSecret(Lead lead) => Name(lead, Others) && !SayService(lead) && !lead.Mentions(" secret access ");

    /// <summary>The words name anything that one signs in with.</summary>
    public static bool SaySignIn(Lead lead) => Name(lead, Credentials);

    /// <summary>The words name a service of AWS.</summary>
    public static bool SayService(Lead lead) => Name(lead, Services);

    /// <summary>
    /// The words end in the name of something that looks random and is no secret, or of what one signs in with elsewhere: API
    /// Gateway takes <c>X-Api-Key</c>.
    /// </summary>
    public static bool SayOtherThing(Lead lead) => lead.LastOf(OtherThings) > lead.LastOf(Secrets) || lead.Mentions(" x api key ");

    private static bool Name(Lead lead, WordSet words) => lead.LastOf(words) >= 0;
}
