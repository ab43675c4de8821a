using SecretGuard.Git.Packs;

namespace SecretGuard.Git.Histories;

/// <summary>An object of a tree of deltas, held while others are made of it.</summary>
/// <param name="entry">Its entry.</param>
/// <param name="content">Its content, disposed of with it.</param>
/// <param name="firstChild">The first entry that is made of it; negative for none.</param>
/// <typeparam name="T">What somebody made of it.</typeparam>
internal sealed class Version<T>(int entry, PooledBytes content, int firstChild)
    where T : class
{
    /// <summary>Its entry.</summary>
    public int Entry => entry;

    /// <summary>Its content; memory that may have been given back.</summary>
    public PooledBytes Content { get; set; } = content;

    /// <summary>The next entry that is to be made of it; negative for none.</summary>
    public int NextChild { get; set; } = firstChild;

    /// <summary>What was made of it.</summary>
    public T? Made { get; set; }
}
