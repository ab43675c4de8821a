namespace SecretGuard.Reports;

/// <summary>What stands on the last line, and only there.</summary>
/// <param name="Summary">What was scanned.</param>
internal sealed record JsonLastLine(JsonSummary Summary);
