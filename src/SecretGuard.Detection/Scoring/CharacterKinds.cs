namespace SecretGuard.Detection.Scoring;

/// <summary>Kinds of characters that a value may have.</summary>
[Flags]
internal enum CharacterKinds
{
    /// <summary>None of those below.</summary>
    None = 0,

    /// <summary>Capital letters.</summary>
    Upper = 1,

    /// <summary>Small letters.</summary>
    Lower = 2,

    /// <summary>Decimal digits.</summary>
    Digits = 4,
}
