namespace SecretGuard.LocalGuard;

/// <summary>A file in which a program keeps credentials. That it is not there is the usual case.</summary>
/// <param name="path">Where it is.</param>
/// <param name="name">What to call it.</param>
/// <param name="format">How it holds them.</param>
internal sealed class CredentialFile(string path, string name, ICredentialFormat format)
{
    /// <summary>Bytes of the largest file that is read. Credentials take a few hundred.</summary>
    public const int Largest = 1_000_000;

    private static ReadOnlySpan<byte> ByteOrderMark => "\uFEFF"u8;

    /// <summary>Reads it.</summary>
    /// <param name="sink">Takes its credentials.</param>
    public void Read(CredentialSink sink)
    {
        if (sink.Excludes(name) || sink.Excludes(path))
            return;
        try
        {
            // What has no length is empty, or a pipe that nobody writes to.
            if (Target() is not { Exists: true, Length: > 0 } file)
                return;
            if (file.Length > Largest)
                sink.Note(name, "the file has more than 1 MB, so its values are not looked for");
            else
                Read(file, sink);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            sink.LeaveOut(name, "it can't be read");
        }
    }

    private FileInfo? Target()
    {
        var file = new FileInfo(path);
        return !file.Exists || file.LinkTarget is null ? file : file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo;
    }

    private void Read(FileInfo file, CredentialSink sink)
    {
        var content = new byte[file.Length];
        using var handle = File.OpenHandle(file.FullName, share: FileShare.ReadWrite | FileShare.Delete);
        ReadOnlySpan<byte> bytes = content.AsSpan(0, RandomAccess.Read(handle, content, fileOffset: 0));
        format.Read(bytes.StartsWith(ByteOrderMark) ? bytes[ByteOrderMark.Length..] : bytes, name, sink);
    }
}
