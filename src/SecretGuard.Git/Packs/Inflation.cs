using System.IO.Compression;

namespace SecretGuard.Git.Packs;

/// <summary>Inflates what stands deflated in an object database.</summary>
internal static class Inflation
{
    // No deflated byte stands for more.
    private const int MostPerByte = 1032;

    /// <summary>Whether so many bytes may come out of so many deflated ones.</summary>
    public static bool IsPossible(long size, long deflated) => size <= deflated * MostPerByte;

    /// <summary>Inflates something whose size is known.</summary>
    /// <param name="deflated">The deflated bytes, and perhaps more behind them.</param>
    /// <param name="room">Takes what comes out; with more room than that, it is inflated faster.</param>
    /// <param name="size">How many bytes are to come out.</param>
    /// <exception cref="DamagedObjectException">Something else comes out.</exception>
    public static void Inflate(Stream deflated, Span<byte> room, int size)
    {
        using var inflated = new ZLibStream(deflated, CompressionMode.Decompress, leaveOpen: true);
        try
        {
            var length = inflated.ReadAtLeast(room, size, throwOnEndOfStream: false);
            if (length < size)
                throw new DamagedObjectException("it is shorter than it says");
            // Reading on to the end checks the checksum, too. To read a single byte, a stream makes an array for it.
            if (length > size || inflated.Read(stackalloc byte[1]) > 0)
                throw new DamagedObjectException("it is longer than it says");
        }
        catch (InvalidDataException e)
        {
            throw new DamagedObjectException("it can't be inflated", e);
        }
    }
}
