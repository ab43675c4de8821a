namespace SecretGuard.Benchmarks.Texts;

/// <summary>Kinds of text to measure on.</summary>
public enum TextKind
{
    /// <summary>What people write: <see cref="SourceText"/>.</summary>
    Source,

    /// <summary>Program text without spaces, all on one line, from a seed.</summary>
    Minified,

    /// <summary>Random base64 on one line.</summary>
    Base64,

    /// <summary>Random base64 in lines of 76 characters.</summary>
    WrappedBase64,

    /// <summary>Random base64 in lines of forty characters: every line has the shape of a secret.</summary>
    FortyCharacters,

    /// <summary>Base64 of text, in values of a kilobyte: every one is decoded and looked at again.</summary>
    Base64OfText,

    /// <summary>One letter, again and again.</summary>
    OneLetter,

    /// <summary>The beginning of a key ID, again and again.</summary>
    KeyIdPrefixes,

    /// <summary>An escape sequence, again and again.</summary>
    Escapes,

    /// <summary>Nothing but zeros, which might be UTF-16.</summary>
    Zeros,
}
