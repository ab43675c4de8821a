using System.Collections.Concurrent;
using SecretGuard.Configuration;
using SecretGuard.Scanning;

namespace SecretGuard.Filters;

/// <summary>Accepts the secrets that a configuration lists.</summary>
internal sealed class Allowlist(IReadOnlyList<AllowEntry> entries) : IFindingFilter
{
    private readonly ILookup<string, AllowEntry> _entries = entries.ToLookup(entry => entry.Fingerprint ?? "");
    private readonly ConcurrentDictionary<AllowEntry, bool> _used = [];

    // Asked for only where an entry ends some day: it takes the data of time zones, and a hook has no time to read them for nothing.
    private readonly Lazy<DateOnly> _today = new(() => DateOnly.FromDateTime(DateTime.Now));

    /// <inheritdoc/>
    public string? ReasonToAllow(ScannedFinding finding)
    {
        foreach (var entry in _entries[finding.Fingerprint].Concat(_entries[""]))
        {
            if (!entry.Fits(finding))
                continue;
            _used[entry] = true;
            if (IsValid(entry))
                return entry.Reason.Length > 0 ? $"{entry.Place}: {entry.Reason}" : entry.Place;
        }

        return null;
    }

    /// <summary>What is to be said of the entries.</summary>
    /// <param name="sawEverything">Whether the scan saw all that an entry might be for.</param>
    public IEnumerable<string> Notes(bool sawEverything)
    {
        foreach (var entry in entries)
        {
            if (!IsValid(entry))
                yield return $"{entry.Place}: this entry expired on {entry.Until:yyyy-MM-dd}; revoke the secret, or give the entry a later day";
            else if (sawEverything && entry.Fingerprint is not null && !_used.ContainsKey(entry))
                yield return $"{entry.Place}: this entry accepts a secret that is no longer there; remove the entry";
        }
    }

    private bool IsValid(AllowEntry entry) => entry.Until is null || entry.IsValidOn(_today.Value);
}
