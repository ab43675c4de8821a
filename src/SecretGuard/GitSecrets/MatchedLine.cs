namespace SecretGuard.GitSecrets;

/// <summary>A line of a blob in which something matches.</summary>
/// <param name="Hash">Of the line with its end.</param>
/// <param name="Above">Of all up to its end.</param>
/// <param name="Below">Of all from its beginning.</param>
internal readonly record struct MatchedLine(UInt128 Hash, UInt128 Above, UInt128 Below);
