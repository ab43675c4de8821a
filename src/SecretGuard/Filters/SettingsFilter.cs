using SecretGuard.Configuration;
using SecretGuard.Scanning;

namespace SecretGuard.Filters;

/// <summary>Tells what some settings would hide, whichever way they do it.</summary>
internal sealed class SettingsFilter(Settings settings)
{
    private readonly Allowlist _allowlist = new(settings.Allow, DateOnly.FromDateTime(DateTime.Now));
    private readonly RulePaths _rulePaths = new(settings.OwnRules);
    private readonly HashSet<string> _rules = [.. settings.Rules.Select(rule => rule.Id)];

    /// <summary>Whether a finding would not be reported.</summary>
    public bool Hides(ScannedFinding finding) =>
        settings.PathFilter.Excludes(finding.Path)
        || finding.Finding.Severity < settings.MinSeverity
        || !_rules.Contains(finding.Finding.Rule.Id)
        || !_rulePaths.Includes(finding)
        || _allowlist.ReasonToAllow(finding) is not null;
}
