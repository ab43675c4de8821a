using SecretGuard.Configuration;
using SecretGuard.Scanning;

namespace SecretGuard.Filters;

/// <summary>All that is asked of a finding before it counts. May be asked on any thread.</summary>
/// <param name="settings">What the scan is told.</param>
internal sealed class FindingFilters(Settings settings)
{
    private readonly Allowlist _allowlist = new(settings.Allow, DateOnly.FromDateTime(DateTime.Now));
    private readonly RulePaths _rulePaths = new(settings.OwnRules);
    private readonly InlineMarkers _markers = new(settings.AllRules);

    /// <summary>Whether a finding counts where it stands.</summary>
    public bool IsOfItsPaths(ScannedFinding finding) => _rulePaths.Includes(finding);

    /// <summary>Whether a finding is severe enough to count.</summary>
    public bool IsSevere(ScannedFinding finding) => finding.Finding.Severity >= settings.MinSeverity;

    /// <summary>Why a mark beside a finding accepts it; null where none does.</summary>
    public string? ReasonOfMarker(ScannedFinding finding) => _markers.ReasonToAllow(finding);

    /// <summary>Why a list accepts a finding; null where none does.</summary>
    public string? ReasonOfList(ScannedFinding finding) => _allowlist.ReasonToAllow(finding) ?? settings.GitSecretsAllowed?.ReasonToAllow(finding);

    /// <summary>What is to be said of the lists.</summary>
    /// <param name="sawEverything">Whether the scan saw all that an entry might be for.</param>
    public IEnumerable<string> Notes(bool sawEverything) => _allowlist.Notes(sawEverything);
}
