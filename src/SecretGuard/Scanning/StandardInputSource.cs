using SecretGuard.Git;

namespace SecretGuard.Scanning;

/// <summary>Standard input, as one content.</summary>
internal sealed class StandardInputSource : IContentSource
{
    /// <summary>What reports call it.</summary>
    public const string Path = "-";

    /// <inheritdoc/>
    public IEnumerable<Content> Enumerate() => [new Content(Path, Console.OpenStandardInput)];
}
