namespace SecretGuard.Git;

/// <summary>The command can't work on this repository, or on this folder. The message is for a person and says what to do.</summary>
public sealed class RepositoryException(string message, Exception? inner = null) : Exception(message, inner);
