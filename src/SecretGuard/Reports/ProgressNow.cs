namespace SecretGuard.Reports;

/// <summary>How far a scan is at a moment.</summary>
/// <param name="What">What is counted.</param>
/// <param name="Done">How many of it were gone through.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Bytes">Bytes that were scanned.</param>
internal readonly record struct ProgressNow(string What, long Done, long Total, long Bytes);
