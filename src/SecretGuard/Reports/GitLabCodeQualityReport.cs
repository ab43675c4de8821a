using System.Text.Json.Nodes;
using SecretGuard.Detection;
using SecretGuard.Scanning;

namespace SecretGuard.Reports;

/// <summary>GitLab's report of code quality, which every tier of GitLab shows in a merge request.</summary>
internal sealed class GitLabCodeQualityReport(bool showSecrets) : IReport
{
    /// <inheritdoc/>
    public void Write(ScanResult result, TextWriter output)
    {
        var places = new PlaceNames();
        var findings = FindingText.Open(result, showSecrets).Select(finding => Issue(
            string.Join("; ", finding.Facts.Prepend($"{finding.Rule.Title} {finding.Match}")),
            finding.Rule.Id,
            places.Next(finding),
            Severity(finding.Scanned.Finding.Severity),
            finding.Scanned.Place,
            finding.Line));
        var skipped = result.Skipped.Select(skipped => Issue($"Not scanned: {skipped.Reason}", "not-scanned", $"not-scanned {skipped.Place}", "blocker", skipped.Place, 1));
        JsonText.Write(JsonText.Array(findings.Concat(skipped)), output);
    }

    private static JsonObject Issue(string description, string check, string fingerprint, string severity, string path, long line) => new()
    {
        ["description"] = Printable.Of(description),
        ["check_name"] = check,
        ["fingerprint"] = fingerprint,
        ["severity"] = severity,
        ["location"] = new JsonObject { ["path"] = path, ["lines"] = new JsonObject { ["begin"] = line } },
    };

    private static string Severity(Severity severity) => severity switch
    {
        Detection.Severity.Critical => "blocker",
        Detection.Severity.High => "critical",
        Detection.Severity.Medium => "major",
        _ => "minor",
    };
}
