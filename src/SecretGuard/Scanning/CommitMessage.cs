using System.Text;
using SecretGuard.Git;
using SecretGuard.Git.Ranges;

namespace SecretGuard.Scanning;

/// <summary>A message that is about to become a commit's, as Git will keep it.</summary>
/// <param name="file">The file that it is in.</param>
/// <param name="cleanup">Which lines Git drops.</param>
internal sealed class CommitMessage(string file, MessageCleanup cleanup) : IContentSource
{
    /// <inheritdoc/>
    public IEnumerable<Content> Enumerate() => [new(CommitRangeSource.MessagePath, Open)];

    private MemoryStream Open()
    {
        // One character for each byte: whatever the encoding is, it stays as it is.
        var text = File.ReadAllText(file, Encoding.Latin1);
        return new(Encoding.Latin1.GetBytes(cleanup.Apply(text)), writable: false);
    }
}
