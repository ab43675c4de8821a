namespace SecretGuard.Detection.Scoring;

/// <summary>What the name beside a value says about it: that it is a secret, that it may be one, or that it is something else.</summary>
internal static class SecretNames
{
    // One of these is a secret, whatever stands before it. Also as the end of a longer word: AUTHTOKEN, dbpassword.
    private static readonly WordSet Secrets =
    [
        "secret", "secrets", "token", "tokens", "password", "passwords", "passwd", "pwd", "passphrase", "passcode", "apikey", "apikeys", "apitoken", "apisecret",
        "authkey", "accesskey", "secretkey", "privatekey", "authtoken", "credential", "credentials", "creds", "bearer", "pat",
    ];

    // And so is a key of one of these.
    private static readonly WordSet Keys =
    [
        "api", "access", "private", "auth", "secret", "signing", "encryption", "encrypt", "master", "service", "app", "application", "account", "license",
        "client", "consumer", "admin", "server", "integration", "personal", "rest", "deploy", "write", "shared", "subscription", "storage",
        "function", "host", "routing", "ingest", "insert", "management", "sdk", "project", "authorization", "authentication", "session", "jwt", "hmac", "webhook",
    ];

    private static readonly WordSet KeyWords = ["key", "keys"];

    private static readonly WordSet Hints =
        ["key", "keys", "auth", "authorization", "authentication", "pass", "pw", "pin", "salt", "cookie", "session", "sid", "webhook", "license", "dsn", "login", "api"];

    private static readonly WordSet OtherThings =
    [
        "sha", "sha1", "sha256", "sha384", "sha512", "md5", "hash", "hashes", "digest", "integrity", "checksum", "etag", "commit", "fingerprint", "thumbprint",
        "nonce", "cert", "certificate", "revision", "rev", "uuid", "guid", "version", "cache", "crc", "pubkey", "shasum", "public", "id", "ids", "name", "names",
        "url", "uri", "path", "file", "filename", "type", "length", "size", "count", "index", "selector", "class", "icon", "href", "src", "field", "header",
        "label", "title", "description", "message", "error", "regex", "pattern", "format", "kind", "address", "hostname", "endpoint", "arn", "ref", "snapshot", "iv", "sitekey",
        "csrf", "xsrf", "antiforgery",
    ];

    // Tokens that say where to go on reading, or that a request is the same as one before.
    private static readonly WordSet Cursors =
    [
        "next", "continuation", "page", "pagination", "sync", "resume", "start", "cursor", "marker", "term", "request", "change", "action", "idempotency",
        "upload", "cancellation", "cancel",
    ];

    /// <summary>Weighs the name beside a value.</summary>
    /// <param name="name">The words that lead to it.</param>
    /// <param name="score">Takes what was seen.</param>
    /// <returns>Whether the name says anything for the value.</returns>
    public static bool Judge(Lead name, Score score)
    {
        var other = name.LastOf(OtherThings);
        var secret = LastSecret(name);
        var hint = name.LastOf(Hints);
        if (other > Math.Max(secret, hint) || (secret >= 0 && name.IsBehindAny(secret, Cursors)))
        {
            score.Add(-8, "the name beside it is that of something else");
            return false;
        }

        if (secret >= 0)
        {
            var words = name.WordsBehind(secret);
            score.Add(Math.Max(2, 8 - words), words < 4 ? "the name beside it is that of a secret" : "a secret is mentioned beside it");
            return true;
        }

        if (hint < 0)
            return false;
        score.Add(Math.Max(1, 4 - name.WordsBehind(hint)), "the name beside it could be that of a secret");
        return true;
    }

    /// <summary>Whether a name has any word that speaks for a secret.</summary>
    public static bool MayBeOfSecret(Lead name) => name.LastOf(Hints) >= 0 || LastSecret(name) >= 0;

    private static int LastSecret(Lead name)
    {
        var last = Math.Max(name.LastOf(Secrets), name.LastEndingIn(Secrets));
        var key = name.LastOf(KeyWords);
        return key > last && name.IsBehindAny(key, Keys) ? key : last;
    }
}
