namespace SecretGuard.Detection.Matching;

/// <summary>A text to look for.</summary>
/// <param name="Text">The text; in lower case where case doesn't matter.</param>
/// <param name="IgnoresCase">Whether ASCII letters of either case fit.</param>
internal readonly record struct Literal(byte[] Text, bool IgnoresCase);
