namespace SecretGuard.Git;

/// <summary>Something that had to be scanned could not be read. The message is for a person.</summary>
public sealed class UnreadableException(string message, Exception? inner = null) : Exception(message, inner);
