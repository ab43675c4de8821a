namespace SecretGuard.Git.Histories;

/// <summary>Something of a history that could not be read.</summary>
/// <param name="Name">What it is: an object, a pack.</param>
/// <param name="Reason">Why, in words for a person.</param>
public sealed record SkippedObject(string Name, string Reason);
