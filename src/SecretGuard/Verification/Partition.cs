using Amazon;
using SecretGuard.Configuration;

namespace SecretGuard.Verification;

/// <summary>
/// A part of AWS with accounts and keys of its own.
/// <see href="https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html">Partitions</see>.
/// </summary>
/// <param name="Name">As it stands in ARNs.</param>
/// <param name="Region">A region of it, whose server knows the keys of all of it.</param>
internal sealed record Partition(string Name, RegionEndpoint Region)
{
    /// <summary>The one that nearly all accounts are in.</summary>
    public const string Standard = "aws";

    private static readonly Partition[] All =
    [
        new(Standard, RegionEndpoint.USEast1),
        new("aws-cn", RegionEndpoint.CNNorth1),
        new("aws-us-gov", RegionEndpoint.USGovCloudWest1),
    ];

    /// <summary>The partition of a name.</summary>
    /// <exception cref="ConfigurationException">There is none of that name.</exception>
    public static Partition Named(string name) => Array.Find(All, partition => partition.Name == name)
        ?? throw new ConfigurationException($"--partition: there is no '{name}', only {string.Join(", ", All.Select(partition => partition.Name))}");
}
