namespace SecretGuard.Detection.Tests.Cases;

/// <summary>A case with its random characters drawn for a seed, and the places of its secrets.</summary>
internal sealed record FilledCase(int Seed, byte[] Content, IReadOnlyList<ByteRange> Secrets);
