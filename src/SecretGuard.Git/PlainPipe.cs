using System.IO.Pipes;
using Microsoft.Win32.SafeHandles;

namespace SecretGuard.Git;

/// <summary>
/// The pipes to a process as files: on Unix a pipe of .NET starts the engine for sockets when it is first used, which takes
/// milliseconds and a thread.
/// </summary>
public static class PlainPipe
{
    /// <summary>Takes a pipe over.</summary>
    /// <param name="stream">The stream of a process, not used yet; where it is a pipe, of no use any more.</param>
    /// <param name="access">Whether it is read or written.</param>
    /// <returns>A stream to be disposed of by whoever asked for it.</returns>
    public static Stream Of(Stream stream, FileAccess access)
    {
        if (stream is not PipeStream { SafePipeHandle: var pipe }) return stream;
        var file = new FileStream(new SafeFileHandle(pipe.DangerousGetHandle(), ownsHandle: true), access, bufferSize: 0);
        pipe.SetHandleAsInvalid();
        return file;
    }
}
