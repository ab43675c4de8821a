namespace SecretGuard.Git.Packs;

/// <summary>The bytes of a file, by their places.</summary>
internal interface IFileBytes : IDisposable
{
    /// <summary>Number of bytes.</summary>
    long Length { get; }

    /// <summary>Some of them.</summary>
    /// <param name="place">Where they begin.</param>
    /// <param name="length">How many; all within the file.</param>
    /// <exception cref="DamagedObjectException">The file has become shorter.</exception>
    /// <exception cref="IOException">They can't be read.</exception>
    ReadOnlySpan<byte> Slice(long place, int length);
}
