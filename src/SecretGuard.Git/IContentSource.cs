namespace SecretGuard.Git;

/// <summary>Where contents come from: what is staged, a working tree, a stream.</summary>
public interface IContentSource
{
    /// <summary>
    /// Everything to scan, in the order in which it is known. What is there and can't be read is given as well: opening it
    /// says why. Each content may be opened on any thread.
    /// </summary>
    /// <exception cref="UnreadableException">The list itself can't be read, so nothing is known of what is missing.</exception>
    IEnumerable<Content> Enumerate();
}
