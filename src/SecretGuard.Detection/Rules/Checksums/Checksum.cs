namespace SecretGuard.Detection.Rules.Checksums;

/// <summary>What a token says about itself, so that one which was mistyped or made up is told from one that was issued.</summary>
public abstract class Checksum
{
    /// <summary>Whether a token's checksum is right.</summary>
    /// <param name="token">The whole token, which has the shape of its rule.</param>
    internal abstract bool Holds(ReadOnlySpan<byte> token);

    /// <summary>Gives a token a right checksum, for examples.</summary>
    /// <param name="token">A token of random characters.</param>
    internal abstract string Complete(string token);
}
