namespace SecretGuard.Detection.Scoring;

/// <summary>Values that look random and are no secrets, whatever they are called: data, checksums, public keys, signatures, versions, names.</summary>
internal static class OtherValue
{
    /// <summary>Says what a value is that is no secret.</summary>
    /// <param name="value">The value.</param>
    /// <param name="before">What stands before it.</param>
    /// <param name="after">What stands behind it.</param>
    /// <returns>What it is; null where nothing says so.</returns>
    public static string? Reason(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after) =>
        (EncryptedValue.IsOne(value, before, after) ? "it is encrypted" : null)
        ?? OtherPlace.Reason(value, before, after)
        ?? PublicValue.Reason(value)
        ?? ThingName.Reason(value)
        ?? (!value.ContainsAnyInRange((byte)'A', (byte)'z') ? "it is a number"
            : VersionNumber.IsOne(value) ? "it is a version"
            : WebAddress.IsOne(value) ? "it is an address"
            : IsSubstitution(value) ? "it is a command of sed"
            : null);

    // s/-lmsvcrt/-lmsvcr120_app/
    private static bool IsSubstitution(ReadOnlySpan<byte> value) => value is [(byte)'s', (byte)'/', .., (byte)'/'] && value.Count((byte)'/') == 3;
}
