namespace SecretGuard.Detection;

/// <summary>Why something with the shape of a credential is one or not.</summary>
/// <param name="Candidate">What was looked at, with its evidence and probability.</param>
/// <param name="Finding">The finding that it is part of; null where it is no credential.</param>
public sealed record Explanation(Finding Candidate, Finding? Finding);
