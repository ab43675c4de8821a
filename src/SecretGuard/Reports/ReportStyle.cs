namespace SecretGuard.Reports;

/// <summary>What somebody asked of the reports.</summary>
/// <param name="Folder">The folder that is worked in.</param>
/// <param name="ShowSecrets">Whether secrets are shown in full.</param>
/// <param name="Quiet">Whether only findings are told, and what was not scanned.</param>
/// <param name="Verbose">Whether also what somebody accepted is told.</param>
/// <param name="Refusal">What is refused because of findings; null where nothing is.</param>
internal sealed record ReportStyle(string Folder, bool ShowSecrets, bool Quiet, bool Verbose, Refusal? Refusal);
