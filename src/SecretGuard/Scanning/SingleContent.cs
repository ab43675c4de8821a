using SecretGuard.Git;

namespace SecretGuard.Scanning;

/// <summary>One content that is at hand.</summary>
internal sealed class SingleContent(Content content) : IContentSource
{
    /// <inheritdoc/>
    public IEnumerable<Content> Enumerate() => [content];
}
