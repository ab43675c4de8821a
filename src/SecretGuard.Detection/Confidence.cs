namespace SecretGuard.Detection;

/// <summary>How sure the detector is that a finding is a credential, in bands of its probability.</summary>
public enum Confidence
{
    /// <summary>More likely than not.</summary>
    Possible,

    /// <summary>Nine times in ten.</summary>
    Likely,

    /// <summary>Ninety-nine times in a hundred.</summary>
    Certain,
}
