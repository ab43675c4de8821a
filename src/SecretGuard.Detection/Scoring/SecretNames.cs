namespace SecretGuard.Detection.Scoring;

/// <summary>What the name beside a value says about it: that it is a secret, that it may be one, or that it is something else.</summary>
internal static class SecretNames
{
    /// <summary>Words whose ends are those of secrets, by chance or since a package is named so, and that say nothing of any.</summary>
    public static readonly WordSet OtherEnds =
    [
        "csrfmiddlewaretoken", "csrftoken", "xsrftoken", "dnskey", "compat", "expat", "volutpat", "whiskey", "publickeytoken", "bypass", "compass", "encompass", "surpass", "trespass", "overpass", "underpass", "minipass", "gopass",
        "opaquelocktoken", "skiptoken", "unpwd", "nopasswd", "nopass", "namepass", "fieldpass", "tagpass", "metricpass", "actpass", "meipass",
        "lowpass", "highpass", "bandpass", "allpass",
    ];

    // One of these is a secret, whatever stands before it. Also as the end of a longer word: AUTHTOKEN, dbpassword.
    private static readonly WordSet Secrets =
    [
        "secret", "secrets", "token", "tokens", "password", "passwords", "passwd", "pwd", "passphrase", "passcode", "apikey", "apikeys", "apitoken", "apisecret",
        "authkey", "accesskey", "secretkey", "privatekey", "authtoken", "credential", "credentials", "creds", "bearer", "pat",
        "pass", "pswd", "rootpw", "passkey", "psk", "skey", "requirepass", "masterauth", "dockerconfigjson", "dockercfg",
        "bindpw", "passw", "assword", .. PasswordName.InOtherLanguages,
    ];

    private static readonly WordSet KeyWords = ["key", "keys"];

    // Keys that open nothing.
    private static readonly WordSet OtherKeys =
    [
        "public", "primary", "foreign", "cache", "partition", "sort", "object", "map", "index", "hot", "unique", "composite", "group", "row", "item", "data", "this",
        "event", "translation", "i18n", "message", "document", "dictionary", "hash", "range", "lookup", "param", "query", "tab", "react", "state", "list", "entry", "module", "chunk",
        "pub", "idempotency", "dedupe", "dedup", "store", "sorted", "default", "property", "the", "a", "each", "for", "of", "in", "to", "from", "at", "amz", "attribute", "binding", "shortcut", "reference", "ssh", "recv", "keyring", "fingerprint", "thumbprint", "id", "vapid", "verification", "gpg", "pgp", "pair",
        "socket", "websocket", "accept", "s3", "identifier", "repository", "instrumentation", "states", "paths", "trusted", "refactor", "type", "media", "manager", "issue", "hotspot", "receive", "send", "file", "output", "parameter", "tag", "timeout", "site", "website",
    ];

    private static readonly WordSet Hints =
        ["key", "keys", "auth", "authorization", "authentication", "pass", "pw", "salt", "cookie", "session", "sid", "webhook", "license", "dsn", "login", "api", "unseal"];

    // What is put into a hash before it is made: hash_salt.
    private static readonly WordSet Salts = ["salt"];

    private static readonly WordSet OtherThings =
    [
        "sha", "sha1", "sha256", "sha384", "sha512", "sha3", "md5", "hash", "hashes", "digest", "integrity", "checksum", "etag", "commit", "commitid", "fingerprint", "thumbprint",
        "nonce", "mac", "hmac", "cert", "certificate", "revision", "rev", "uuid", "guid", "version", "cache", "crc", "pubkey", "shasum", "x5t", "public", "id", "ids", "name", "names", "username",
        "url", "uri", "path", "file", "filename", "type", "length", "size", "count", "index", "selector", "class", "icon", "href", "src", "field", "header",
        "label", "title", "description", "message", "error", "regex", "pattern", "format", "kind", "address", "hostname", "endpoint", "arn", "ref", "snapshot", "iv", "sitekey",
        "csrf", "xsrf", "antiforgery", "challenge", "parent", "oid", "algorithm", "cipher", "ciphertext", "enc", "factory", "instance", "accessor", "pub", "tag", "tags", "sequencer", "prefix", "suffix", "namespace", "called", "named", "store", "library", "source",
        .. OtherEnds,
    ];

    private static readonly WordSet MadeUp = ["dummy", "fake", "mock", "mocked", "bogus"];

    private static readonly WordSet PublicThings = ["publishable", "hashed", "sealed", "encrypted"];

    // publicKeyToken, hash_of_signing_key, where to send telemetry, what guards a form against others' requests, keys that only search,
    // filters of frequencies, a file of accounts.
    private static readonly string[] PublicPhrases = [" public key ", " public ed key ", " hash of ", " request verification token ", " sonar project key ", " app insights key ", " public resource key ", " algolia search ", " search only ", " low pass ", " high pass ", " band pass ", " etc passwd "];

    // What by its last word were the number of a secret, and is one.
    // https://developer.hashicorp.com/vault/docs/auth/approle#secretid
    private static readonly string[] SecretIds = [" vault secret id ", " approle secret id ", " app role secret id ", " root token id "];

    // Tokens that say where to go on reading, or that a request is the same as one before, or of the page that was shown, or that
    // nobody else has changed what is to be changed.
    private static readonly WordSet Cursors =
    [
        "next", "continuation", "page", "pagination", "sync", "resume", "start", "cursor", "marker", "term", "request", "change", "action", "idempotency",
        "upload", "cancellation", "cancel", "postman", "lock", "forward", "backward", "starting", "update", "authenticity", "csrf", "xsrf",
        "antiforgery", "version", "creation",
    ];

    /// <summary>Weighs the name beside a value.</summary>
    /// <param name="name">The words that lead to it.</param>
    /// <param name="isArgument">Whether the value is an argument of a call.</param>
    /// <param name="score">Takes what was seen.</param>
    /// <returns>Whether the name says anything for the value.</returns>
    public static bool Judge(Lead name, bool isArgument, Score score)
    {
        var other = MentionsAny(name, SecretIds) ? -1 : name.LastOf(OtherThings);
        var secret = LastSecret(name);
        var hint = LastHint(name);
        if ((other >= 0 && other >= Math.Max(secret, hint)) || (secret >= 0 && name.IsBehindAny(secret, Cursors)) || IsPublic(name))
        {
            score.Add(-8, "the name beside it is that of something else");
            return false;
        }

        if (name.LastOf(MadeUp) >= 0)
            score.Add(-4, "the name beside it says that it is made up");
        if (secret >= 0)
        {
            var words = name.WordsBehind(secret);
            score.Add(Math.Max(2, 8 - words), words < 4 ? "the name beside it is that of a secret" : "a secret is mentioned beside it");
            if (isArgument && words > 0)
                score.Add(-4, "but what it is handed to has another name");
            return true;
        }

        if (hint < 0)
            return false;
        score.Add(Math.Max(1, 5 - name.WordsBehind(hint)), "the name beside it could be that of a secret");
        return true;
    }

    // One of the last words says so: hashed_secret, rsaEncryptedKey.
    private static bool IsPublic(Lead name) =>
        MentionsAny(name, PublicPhrases) || (name.LastOf(PublicThings) is >= 0 and var at && name.WordsBehind(at) <= 2);

    private static bool MentionsAny(Lead name, string[] phrases)
    {
        foreach (var phrase in phrases)
        {
            if (name.Mentions(phrase))
                return true;
        }

        return false;
    }

    /// <summary>Whether a name has any word that speaks for a secret.</summary>
    public static bool MayBeOfSecret(Lead name) => LastHint(name) >= 0 || LastSecret(name) >= 0;

    private static int LastHint(Lead name)
    {
        var hint = name.LastOf(Hints);
        return hint > 0 && name.IsBehindAny(hint, OtherKeys) && name.LastOf(Salts) != hint ? -1 : hint;
    }

    private static int LastSecret(Lead name)
    {
        var last = Math.Max(name.LastOf(Secrets), name.LastEndingIn(Secrets, OtherEnds));
        var key = name.LastOf(KeyWords);
        return key > last && key > 0 && !name.IsBehindAny(key, OtherKeys) ? key : last;
    }
}
