namespace SecretGuard.Verification;

/// <summary>Whether a credential works.</summary>
internal enum Liveness
{
    /// <summary>Its provider accepts it.</summary>
    Alive,

    /// <summary>Nobody can tell: its provider can't be asked, or gave no answer that says it.</summary>
    Unknown,

    /// <summary>Its provider refuses it.</summary>
    Dead,
}
