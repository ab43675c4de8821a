namespace SecretGuard.Configuration;

/// <summary>A secret that somebody accepted.</summary>
/// <param name="Fingerprint">Which one.</param>
/// <param name="Reason">Why.</param>
/// <param name="Until">The last day on which it is accepted; null for ever.</param>
/// <param name="Place">Where the entry stands, as <c>file:line</c>.</param>
internal sealed record AllowEntry(string Fingerprint, string Reason, DateOnly? Until, string Place)
{
    /// <summary>Whether the entry counts on a day.</summary>
    public bool IsValidOn(DateOnly day) => Until is null || day <= Until;
}
