using SecretGuard.Baselines;
using SecretGuard.Configuration;
using SecretGuard.Detection;
using SecretGuard.GitSecrets;
using SecretGuard.Scanning;

namespace SecretGuard.Filters;

/// <summary>All that is asked of a finding before it counts. May be asked on any thread.</summary>
/// <param name="settings">What the scan is told.</param>
internal sealed class FindingFilters(Settings settings)
{
    private readonly Allowlist _allowlist = new(settings.Allow);
    private readonly RulePaths _rulePaths = new(settings.OwnRules);
    private readonly InlineMarkers _markers = new(settings.AllRules);
    private readonly Lazy<HashSet<string>> _rules = new(() => [.. settings.Rules.Select(rule => rule.Id)]);

    /// <summary>Whether a finding counts where it stands.</summary>
    public bool IsOfItsPaths(ScannedFinding finding) => _rulePaths.Includes(finding);

    /// <summary>Whether a finding is severe enough to count.</summary>
    public bool IsSevere(ScannedFinding finding) => finding.Finding.Severity >= settings.MinSeverity;

    /// <summary>The mark that accepts a finding; null where it has none.</summary>
    public InlineMark? MarkOf(LocatedFinding finding) => _markers.Find(finding);

    /// <summary>Why a list accepts a finding; null where none does.</summary>
    public string? ReasonOfList(ScannedFinding finding) => _allowlist.ReasonToAllow(finding) ?? settings.GitSecretsAllowed?.ReasonToAllow(finding);

    /// <summary>The file that keeps a finding from being reported, whichever way it does so; null where none does.</summary>
    /// <param name="finding">A finding of other settings.</param>
    public string? FileThatHides(ScannedFinding finding) => finding switch
    {
        _ when settings.PathFilter.Matches(finding.Path) || !IsSevere(finding) || !_rules.Value.Contains(finding.Finding.Rule.Id) || !IsOfItsPaths(finding) || _allowlist.ReasonToAllow(finding) is not null => ConfigurationFile.Name,
        _ when settings.GitSecretsAllowed?.ReasonToAllow(finding) is not null => AllowedLines.FileName,
        _ when settings.Baseline.Among([finding], jobs: 1).Count > 0 => Baseline.FileName,
        _ => null,
    };

    /// <summary>What is to be said of the lists.</summary>
    /// <param name="sawEverything">Whether the scan saw all that an entry might be for.</param>
    public IEnumerable<string> Notes(bool sawEverything) => _allowlist.Notes(sawEverything);
}
