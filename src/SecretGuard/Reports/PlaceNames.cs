using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace SecretGuard.Reports;

/// <summary>
/// Names each place of each secret, for services that keep one finding only of those with the same name. A name stays when lines
/// move: it is made of the secret, the path, the commit and a count.
/// </summary>
internal sealed class PlaceNames
{
    private readonly Dictionary<string, int> _counts = [];

    /// <summary>The name of the next place, in the form of a UUID.</summary>
    public string Next(FindingText finding)
    {
        var place = $"{finding.Scanned.Fingerprint}\0{finding.Scanned.Place}\0{finding.Scanned.Commit?.Id}";
        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, place, out _);
        count++;
        return new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"{place}\0{count}")).AsSpan(0, 16)).ToString();
    }
}
