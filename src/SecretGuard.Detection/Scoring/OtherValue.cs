namespace SecretGuard.Detection.Scoring;

/// <summary>Values that look random and are no secrets, whatever they are called: data, checksums, public keys, signatures, versions, names.</summary>
internal static class OtherValue
{
    // Of 43 characters of base64url, one value in a hundred thousand has as many.
    private const int FewestPairs = 3;
    private const int MostBetweenPairs = 20;

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
        ?? (!value.ContainsAnyInRange((byte)'A', (byte)'z') || ValueText.IsNumber(value) ? "it is a number"
            : VersionNumber.IsOne(value) ? "it is a version"
            : WebAddress.IsOne(value) || WebAddress.IsHost(value) ? "it is an address"
            : value.StartsWith("~/"u8) ? "it is a path"
            : IsSubstitution(value) ? "it is a command of sed"
            : IsMadeToTest(value) ? "it was made to test what a name may hold"
            : null);

    // s/-lmsvcrt/-lmsvcr120_app/
    private static bool IsSubstitution(ReadOnlySpan<byte> value) => value is [(byte)'s', (byte)'/', .., (byte)'/'] && value.Count((byte)'/') == 3;

    // 3-c7181py-8t379s3-8x32--2qu-0-k-q-0--85.4-4tz9x--4: chance puts few of these side by side.
    private static bool IsMadeToTest(ReadOnlySpan<byte> value)
    {
        var pairs = 0;
        for (var i = 1; i < value.Length; i++)
            pairs += IsSeparator(value[i - 1]) && IsSeparator(value[i]) ? 1 : 0;
        return pairs >= FewestPairs && pairs * MostBetweenPairs >= value.Length;
    }

    private static bool IsSeparator(byte character) => character is (byte)'-' or (byte)'_' or (byte)'.';
}
