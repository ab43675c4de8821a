using SecretGuard.Git;

namespace SecretGuard.Scanning;

/// <summary>Standard input, as one content.</summary>
internal sealed class StandardInputSource : IContentSource
{
    /// <summary>What reports call it.</summary>
    public const string Path = "-";

    /// <summary>Its lines, as they come.</summary>
    public static IEnumerable<string> Lines()
    {
        while (Console.In.ReadLine() is { } line)
            yield return line;
    }

    /// <inheritdoc/>
    public IEnumerable<Content> Enumerate() => [new Content(Path, Console.OpenStandardInput)];
}
