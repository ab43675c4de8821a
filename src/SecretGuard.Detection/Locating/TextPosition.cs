namespace SecretGuard.Detection.Locating;

/// <summary>A place in a text.</summary>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in UTF-16 code units, from 1, as SARIF counts by default.</param>
public readonly record struct TextPosition(long Line, long Column);
