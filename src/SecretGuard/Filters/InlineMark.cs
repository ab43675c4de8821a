namespace SecretGuard.Filters;

/// <summary>A comment that accepts a finding.</summary>
/// <param name="Reason">What it says.</param>
/// <param name="Line">The line it stands on, from 1.</param>
internal sealed record InlineMark(string Reason, long Line);
