using SecretGuard.Detection.Rules;
using SecretGuard.Filters;
using SecretGuard.Scanning;

namespace SecretGuard.Configuration;

/// <summary>Secrets that somebody accepted: those that fit everything that the entry says.</summary>
internal sealed record AllowEntry
{
    /// <summary>Which secret; null for any.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>The id of the rule that finds it; null for any.</summary>
    public string? Rule { get; init; }

    /// <summary>An expression that matches somewhere in the secret; null for any secret.</summary>
    public LazyRegex? Regex { get; init; }

    /// <summary>Where it stands.</summary>
    public PathCondition Paths { get; init; } = PathCondition.Everywhere;

    /// <summary>Why.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The last day on which it is accepted; null for ever.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Where the entry stands, as <c>file:line</c>.</summary>
    public required string Place { get; init; }

    /// <summary>Whether the entry counts on a day.</summary>
    public bool IsValidOn(DateOnly day) => Until is null || day <= Until;

    /// <summary>Whether the entry is about a finding. One for a whole path or expression never means a key of whoever scans.</summary>
    public bool Fits(ScannedFinding finding) =>
        (Fingerprint is not null || finding.Finding.Rule is not KnownValueRule)
        && (Fingerprint is null || Fingerprint == finding.Fingerprint)
        && (Rule is null || Rule == finding.Finding.Rule.Id)
        && Paths.Includes(finding.Path)
        && Regex?.IsMatch(finding.Finding.Value) is not false;
}
