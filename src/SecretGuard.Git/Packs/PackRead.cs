namespace SecretGuard.Git.Packs;

/// <summary>Reads what stands at a place of a pack.</summary>
/// <param name="offset">The place.</param>
/// <param name="buffer">Takes the bytes.</param>
/// <returns>Number of bytes; 0 at the end of the file only.</returns>
/// <exception cref="IOException">The pack can't be read.</exception>
internal delegate int PackRead(long offset, Span<byte> buffer);
