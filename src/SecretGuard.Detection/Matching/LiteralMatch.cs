namespace SecretGuard.Detection.Matching;

/// <summary>An occurrence of a literal.</summary>
/// <param name="Start">Offset of its first byte.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Literal">Its index in the matcher's list.</param>
internal readonly record struct LiteralMatch(int Start, int Length, int Literal);
