namespace SecretGuard.Detection.Scoring;

/// <summary>Tells the names of passwords from other names.</summary>
internal static class PasswordName
{
    /// <summary>What passwords are called in other languages.</summary>
    public static readonly string[] InOtherLanguages =
        ["passwort", "kennwort", "senha", "contrasena", "wachtwoord", "passe", "motdepasse", "passord", "haslo", "parola"];

    private static readonly WordSet LastWords =
    [
        "password", "passwd", "pwd", "pass", "passphrase", "secret", "psk", "bindpw", "pw", "requirepass", "masterauth",
        "userpassword", "passcode", "rootpw", "pswd", "passw", "passkey", "assword", .. InOtherLanguages,
    ];

    private static readonly WordSet SecretWord = ["secret"];

    private static readonly WordSet PassWord = ["pass"];

    private static readonly WordSet BehindPass = ["word", "phrase", "code"];

    // What a test or a player does, a step over something, what lets something through.
    private static readonly WordSet BeforeOtherPasses =
    [
        "should", "must", "will", "can", "to", "try", "except", "render", "shader", "compute", "first", "second", "next", "last", "single", "multi", "low", "high", "band",
    ];

    // existingObjstoreSecret, as charts of Helm call the secret of Kubernetes that is to be used.
    private static readonly WordSet Existing = ["existing"];

    private static readonly WordSet LastEnds = ["password", "passwd", "pwd", "passphrase", "secret", "pass"];

    /// <summary>Whether a name is that of a password.</summary>
    /// <param name="name">Its words.</param>
    public static bool Is(Lead name)
    {
        var last = name.LastWord(out var word);
        if (last < 0 || (word is "pass" && name.IsBehindAny(last, BeforeOtherPasses)) || (word is "secret" && name.LastOf(Existing) >= 0))
            return false;
        return LastWords.Contains(word)
            || (LastEnds.ContainsEndOf(word) && !SecretNames.OtherEnds.Contains(word))
            || (word is "key" && name.IsBehindAny(last, SecretWord))
            || (BehindPass.Contains(word) && name.IsBehindAny(last, PassWord));
    }

    /// <summary>Whether a name is that of a field for a password: a password's, or that with a word behind it, such as <c>passwordField</c>.</summary>
    /// <param name="name">Its words.</param>
    public static bool IsOfField(Lead name) => Is(name) || (name.LastOf(LastWords) is >= 0 and var at && name.WordsBehind(at) == 1);
}
