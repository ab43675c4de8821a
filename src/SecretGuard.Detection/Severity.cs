namespace SecretGuard.Detection;

/// <summary>How much harm the holder of a credential can do, from least to most.</summary>
public enum Severity
{
    /// <summary>A test key, a canary, or something that opens next to nothing.</summary>
    Low,

    /// <summary>A sign of a credential, such as an access key ID without its secret.</summary>
    Medium,

    /// <summary>A working credential that expires or reaches little.</summary>
    High,

    /// <summary>A working credential that lives until somebody revokes it.</summary>
    Critical,
}
