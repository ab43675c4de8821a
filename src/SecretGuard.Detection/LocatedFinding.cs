using SecretGuard.Detection.Locating;

namespace SecretGuard.Detection;

/// <summary>A finding with its place as a person reads it.</summary>
/// <param name="Finding">What was found.</param>
/// <param name="Start">Where the secret begins.</param>
/// <param name="End">Where its last character stands.</param>
/// <param name="Excerpt">The text around it.</param>
public sealed record LocatedFinding(Finding Finding, TextPosition Start, TextPosition End, Excerpt Excerpt);
