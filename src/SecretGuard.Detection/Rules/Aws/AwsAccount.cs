using System.Globalization;

namespace SecretGuard.Detection.Rules.Aws;

/// <summary>The AWS account that an access key ID belongs to. It is part of the ID.</summary>
internal static class AwsAccount
{
    private const int PrefixLength = 4;
    private const long Largest = 999_999_999_999;

    // Bait that alarms its owner when it is used: accounts of services that hand out canary tokens.
    private static readonly HashSet<string> CanaryAccounts =
    [
        "052310077262", "171436882533", "534261010715", "595918472158", "717712589309", "819147034852", "992382622183",
        "730335385048", "266735846894", "893192397702",
    ];

    /// <summary>Whether an ID holds an account at all; those made before about 2019 don't.</summary>
    public static bool IsIn(string accessKeyId) => accessKeyId[PrefixLength] is not (>= 'A' and <= 'P');

    /// <summary>Reads the account out of an ID.</summary>
    /// <returns>Twelve digits; null where the ID holds none, or a number that no account has.</returns>
    public static string? Of(string accessKeyId)
    {
        if (!IsIn(accessKeyId))
            return null;

        long bits = 0;
        foreach (var character in accessKeyId.AsSpan(PrefixLength, 10))
            bits = (bits << 5) | (uint)(character >= 'A' ? character - 'A' : character - '2' + 26);

        // Ten characters are 50 bits, the documented mask counts in the first 48.
        var account = ((bits >> 2) & 0x7fffffffff80) >> 7;
        return account > Largest ? null : account.ToString("D12", CultureInfo.InvariantCulture);
    }

    /// <summary>Whether keys of the account are bait.</summary>
    public static bool IsCanary(string account) => CanaryAccounts.Contains(account);
}
