using System.Buffers;

namespace SecretGuard.Git;

/// <summary>Git's <c>-z</c> output: records, each ended by a NUL, because a path may hold any other byte.</summary>
public static class NulTerminated
{
    /// <summary>Reads the records.</summary>
    /// <param name="stream">The output; what follows its last NUL is no record.</param>
    public static IEnumerable<byte[]> Read(Stream stream)
    {
        var buffer = new byte[32 * 1024];
        var record = new ArrayBufferWriter<byte>(256);
        while (stream.Read(buffer) is > 0 and var read)
        {
            var start = 0;
            for (int end; (end = Array.IndexOf(buffer, (byte)0, start, read - start)) >= 0; start = end + 1)
            {
                record.Write(buffer.AsSpan(start..end));
                yield return record.WrittenSpan.ToArray();
                record.ResetWrittenCount();
            }
            record.Write(buffer.AsSpan(start..read));
        }
    }
}
