namespace SecretGuard.Git;

/// <summary>One thing to scan: a file, a version of a file, a link's target, a stream.</summary>
/// <param name="path">What reports call it: relative to the repository's root, parts joined by <c>/</c>.</param>
/// <param name="open">Opens it for reading from its start; may be called more than once.</param>
/// <param name="openBase">Opens the version before it, where there is one; only what this version adds counts then.</param>
public sealed class Content(string path, Func<Stream> open, Func<Stream>? openBase = null)
{
    /// <summary>What reports call it: relative to the repository's root, parts joined by <c>/</c>.</summary>
    public string Path { get; } = path;

    /// <summary>The commit that brought it; null where it is in none yet.</summary>
    public CommitHeader? Commit { get; init; }

    /// <summary>The object that holds its bytes: two contents with the same one are equal. Null where that is not known.</summary>
    public string? ObjectId { get; init; }

    /// <summary>Whether there is a version before this one.</summary>
    public bool HasBase => openBase is not null;

    /// <summary>Opens it for reading.</summary>
    /// <exception cref="UnreadableException">It can't be read; the message says why.</exception>
    public Stream Open() => open();

    /// <summary>Opens the version before this one; empty where there is none.</summary>
    /// <exception cref="UnreadableException">It can't be read; the message says why.</exception>
    public Stream OpenBase() => openBase?.Invoke() ?? Stream.Null;
}
