namespace SecretGuard.Git;

/// <summary>An object too large for memory, as it comes out of <c>git cat-file</c>; ends the process when it is disposed.</summary>
internal sealed class LargeBlobStream(GitCommand git, Stream answers, long size, string id) : Stream
{
    private long _position;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => size;

    /// <inheritdoc/>
    public override long Position
    {
        get => _position;
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (_position == size || buffer.IsEmpty) return 0;
        var read = answers.Read(buffer[..(int)Math.Min(buffer.Length, size - _position)]);
        // Git stops in the middle of an object that is damaged.
        if (read == 0) throw new UnreadableException($"object {id} can't be read to its end (`git fsck` says why)");
        _position += read;
        return read;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) git.Dispose();
        base.Dispose(disposing);
    }
}
