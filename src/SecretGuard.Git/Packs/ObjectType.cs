using System.Diagnostics.CodeAnalysis;

namespace SecretGuard.Git.Packs;

/// <summary>
/// What an entry of a pack is, with Git's numbers.
/// <see href="https://git-scm.com/docs/gitformat-pack">gitformat-pack</see>.
/// </summary>
[SuppressMessage("Design", "CA1027", Justification = "Git numbers kinds, and no kind is several at once.")]
public enum ObjectType
{
    /// <summary>No number that stands in a pack.</summary>
    None = 0,

    /// <summary>A commit.</summary>
    Commit = 1,

    /// <summary>A folder: names, modes and object names.</summary>
    Tree = 2,

    /// <summary>A version of a file.</summary>
    Blob = 3,

    /// <summary>An annotated tag.</summary>
    Tag = 4,

    /// <summary>What differs from an entry so many bytes earlier in the pack.</summary>
    OffsetDelta = 6,

    /// <summary>What differs from an object that is named.</summary>
    ReferenceDelta = 7,
}
