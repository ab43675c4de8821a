namespace SecretGuard.Git;

/// <summary>An object too large for memory, as it comes out of <c>git cat-file</c>; ends the process when it is disposed.</summary>
internal sealed class LargeBlobStream(GitCommand git, Stream answers, long size, string id) : ForwardStream(size)
{
    /// <inheritdoc/>
    protected override int ReadNext(Span<byte> buffer)
    {
        // Git stops in the middle of an object that is damaged.
        return answers.Read(buffer) is > 0 and var read
            ? read
            : throw new UnreadableException($"object {id} can't be read to its end (`git fsck` says why)");
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) git.Dispose();
        base.Dispose(disposing);
    }
}
