namespace SecretGuard.Detection.Matching;

/// <summary>How far a rule sees around its anchor.</summary>
/// <param name="Before">Bytes before the anchor.</param>
/// <param name="After">Bytes behind the anchor.</param>
public readonly record struct Reach(int Before, int After);
