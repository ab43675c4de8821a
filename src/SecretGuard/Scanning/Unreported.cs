using SecretGuard.Baselines;
using SecretGuard.Configuration;
using SecretGuard.Detection;

namespace SecretGuard.Scanning;

/// <summary>Why a scan does not report what is a finding.</summary>
internal static class Unreported
{
    /// <summary>Says why.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="scan">A scan of the content that it is in.</param>
    /// <param name="settings">What the scan was told.</param>
    /// <returns>The reason; null where it is reported.</returns>
    public static string? ReasonOf(Finding finding, ScanResult scan, Settings settings)
    {
        var fingerprint = Fingerprint.Of(finding);
        if (scan.Findings.Any(reported => reported.Fingerprint == fingerprint))
            return null;
        if (scan.Allowed.FirstOrDefault(allowed => allowed.Finding.Fingerprint == fingerprint) is { } allowed)
            return allowed.Mark is { } mark ? $"the comment on line {mark.Line} allows it" : $"it is allowed by {allowed.Reason}";
        if (scan.Known.Any(known => known.Finding.Fingerprint == fingerprint))
            return $"{Baseline.FileName} knows it";
        if (scan.Excluded > 0)
            return $"{ConfigurationFile.Name} excludes its path";
        if (!settings.Rules.Contains(finding.Rule))
            return $"the rule {finding.Rule.Id} is switched off";
        return finding.Severity < settings.MinSeverity ? "its severity does not count" : "its rule is for other paths";
    }
}
