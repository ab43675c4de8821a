using SecretGuard.Detection.Versions;

namespace SecretGuard.Git.Histories;

/// <summary>Looks at each object of a tree of deltas, with what it made of the one that the object differs from.</summary>
/// <typeparam name="T">What it makes of an object.</typeparam>
internal interface IDeltaVisitor<T>
    where T : class
{
    /// <summary>Says whether an object has to be made that no other differs from.</summary>
    /// <param name="entry">The object's entry.</param>
    bool IsWanted(int entry);

    /// <summary>Looks at an object.</summary>
    /// <param name="entry">Its entry.</param>
    /// <param name="content">Its content.</param>
    /// <param name="source">What was made of the object that it differs from; null where it is stored whole, or nothing was made.</param>
    /// <param name="copied">What it copies from that one.</param>
    /// <exception cref="Packs.DamagedObjectException">It is not what it says.</exception>
    T? Visit(int entry, ReadOnlySpan<byte> content, T? source, List<CopiedRange> copied);
}
