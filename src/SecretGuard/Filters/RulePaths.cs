using SecretGuard.Configuration;
using SecretGuard.Scanning;

namespace SecretGuard.Filters;

/// <summary>Knows where the findings of somebody's own rules count. A rule itself is told no path.</summary>
internal sealed class RulePaths(IReadOnlyList<OwnRule> rules)
{
    private readonly Dictionary<string, PathCondition> _paths = rules.ToDictionary(own => own.Rule.Id, own => own.Paths);

    /// <summary>Whether a finding counts where it stands.</summary>
    public bool Includes(ScannedFinding finding) =>
        !_paths.TryGetValue(finding.Finding.Rule.Id, out var paths) || paths.Includes(finding.Path);
}
