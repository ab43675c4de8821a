namespace SecretGuard.Git.Packs;

/// <summary>Something in the object database is not as its format wants it.</summary>
/// <param name="message">What it is, in words for a person.</param>
/// <param name="inner">What was noticed first.</param>
public sealed class DamagedObjectException(string message, Exception? inner = null) : Exception(message, inner);
