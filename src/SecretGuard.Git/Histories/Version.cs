using SecretGuard.Detection;
using SecretGuard.Git.Packs;

namespace SecretGuard.Git.Histories;

/// <summary>An object of a tree of deltas, held while others are made of it.</summary>
/// <param name="entry">Its entry.</param>
/// <param name="content">Its content, disposed of with it.</param>
/// <param name="firstChild">The first entry that is made of it; negative for none.</param>
internal sealed class Version(int entry, PooledBytes content, int firstChild)
{
    /// <summary>Its entry.</summary>
    public int Entry => entry;

    /// <summary>Its content; memory that may have been given back.</summary>
    public PooledBytes Content { get; set; } = content;

    /// <summary>The next entry that is to be made of it; negative for none.</summary>
    public int NextChild { get; set; } = firstChild;

    /// <summary>What is known of it; null where it is no blob.</summary>
    public VersionScan? Scan { get; set; }
}
