using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;
using Microsoft.Win32.SafeHandles;

namespace SecretGuard.Git.Files;

/// <summary>A full path on this machine. On Unix a name is bytes and need not be text, so those are kept.</summary>
internal sealed class DiskPath
{
    /// <summary>The path as it is; null where <see cref="Text"/> says it as well.</summary>
    private readonly byte[]? _bytes;

    /// <summary>A path that is text.</summary>
    public DiskPath(string text) => Text = text;

    private DiskPath(byte[] bytes)
    {
        _bytes = bytes;
        Text = Encoding.UTF8.GetString(bytes);
    }

    /// <summary>The path for people; what is no UTF-8 is replaced.</summary>
    public string Text { get; }

    /// <summary>The path as Unix knows it.</summary>
    public byte[] Bytes => _bytes ?? Encoding.UTF8.GetBytes(Text);

    /// <summary>Tells paths apart that look the same.</summary>
    public string Key => _bytes is null ? Text : Convert.ToHexString(_bytes);

    /// <summary>What a folder has under a name, or under a path with <c>/</c>.</summary>
    public DiskPath Below(byte[] relative)
    {
        if (_bytes is null && Utf8.IsValid(relative)) return new(Path.Combine(Text, Native(Encoding.UTF8.GetString(relative))));
        return new([.. Bytes, (byte)'/', .. relative]);
    }

    /// <summary>What is there now.</summary>
    public FileKind Kind() => _bytes is null ? KindOfText() : KindOfBytes(_bytes);

    /// <summary>Opens what is there. A pipe, or what else has no content of its own, is empty.</summary>
    /// <exception cref="UnreadableException">It can't be read.</exception>
    public Stream Open() => Opened(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS() ? OpenUnix : OpenText);

    /// <summary>Opens what somebody named. A pipe is waited for and read to its end.</summary>
    /// <exception cref="UnreadableException">It can't be read.</exception>
    public Stream OpenNamed() => Opened(OpenText);

    /// <summary>Where a symbolic link leads, as Git would store it.</summary>
    /// <exception cref="UnreadableException">It is a link no more.</exception>
    public Stream OpenLink()
    {
        var target = OperatingSystem.IsWindows()
            ? new FileInfo(Text).LinkTarget is { } text ? Encoding.UTF8.GetBytes(text.Replace('\\', '/')) : null
            : LibC.ReadLink(Bytes);
        return target is null ? throw Unreadable("it was a symbolic link and has changed") : new MemoryStream(target, writable: false);
    }

    /// <summary>Says why the path can't be read.</summary>
    public UnreadableException Unreadable(string reason, Exception? e = null) => new($"{Text}: {reason}", e);

    private Stream Opened(Func<Stream> open)
    {
        try
        {
            return open();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(e is UnauthorizedAccessException ? "permission denied" : e.Message, e);
        }
    }

    private FileKind KindOfText()
    {
        try
        {
            var attributes = new FileInfo(Text).Attributes;
            return (int)attributes == -1 ? FileKind.None
                : attributes.HasFlag(FileAttributes.ReparsePoint) && new FileInfo(Text).LinkTarget is not null ? FileKind.Link
                : attributes.HasFlag(FileAttributes.Directory) ? FileKind.Folder
                : FileKind.File;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Opening it says why.
            return FileKind.File;
        }
    }

    private static FileKind KindOfBytes(byte[] path) =>
        LibC.ReadLink(path) is not null ? FileKind.Link
        : Marshal.GetLastPInvokeError() == LibC.NoEntry ? FileKind.None
        : LibC.List([.. path, (byte)'/']) is not null ? FileKind.Folder
        : FileKind.File;

    private Stream OpenUnix()
    {
        var descriptor = LibC.Open(Bytes);
        if (descriptor < 0)
        {
            var error = Marshal.GetLastPInvokeError();
            return error == LibC.NoDevice ? Stream.Null : throw Unreadable(Reason(error));
        }
        // The stream owns the handle.
#pragma warning disable CA2000
        var stream = new FileStream(new SafeFileHandle(descriptor, ownsHandle: true), FileAccess.Read, bufferSize: 0);
#pragma warning restore CA2000
        if (stream.CanSeek) return stream;
        stream.Dispose();
        return Stream.Null;
    }

    private FileStream OpenText() => new(Text, new FileStreamOptions
    {
        Share = FileShare.ReadWrite | FileShare.Delete,
        Options = FileOptions.SequentialScan,
        BufferSize = 0,
    });

    private static string Reason(int error)
    {
        var message = Marshal.GetPInvokeErrorMessage(error);
        return message.Length > 0 ? char.ToLowerInvariant(message[0]) + message[1..] : $"error {error}";
    }

    private static string Native(string path) =>
        Path.DirectorySeparatorChar == '/' ? path : path.Replace('/', Path.DirectorySeparatorChar);
}
