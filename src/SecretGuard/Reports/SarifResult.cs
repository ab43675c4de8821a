using System.Text.Json.Nodes;

namespace SecretGuard.Reports;

/// <summary>A finding as SARIF describes it.</summary>
internal static class SarifResult
{
    /// <summary>What stands for the repository's root.</summary>
    public const string Root = "%SRCROOT%";

    /// <summary>The description of a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="ruleIndex">Where its rule stands among the rules of the run.</param>
    public static JsonObject Of(FindingText finding, int ruleIndex)
    {
        var result = new JsonObject
        {
            ["ruleId"] = finding.Rule.Id,
            ["ruleIndex"] = ruleIndex,
            ["level"] = SarifRule.Level(finding.Scanned.Finding.Severity),
            ["rank"] = Math.Round(finding.Scanned.Finding.Probability * 100, 2),
            ["message"] = new JsonObject { ["text"] = Message(finding) },
            ["locations"] = new JsonArray(Location(finding.Scanned.Path, finding.Scanned.Repository?.Name, Region(finding))),
            ["partialFingerprints"] = new JsonObject { ["secretguard/v1"] = finding.Scanned.Fingerprint },
            ["properties"] = Properties(finding),
        };
        if (finding.State != FindingState.Open)
        {
            result["suppressions"] = new JsonArray(new JsonObject
            {
                ["kind"] = finding.IsMarkedInSource ? "inSource" : "external",
                ["status"] = "accepted",
                ["justification"] = finding.Reason,
            });
        }

        return result;
    }

    /// <summary>A place in a repository.</summary>
    /// <param name="path">The path in it.</param>
    /// <param name="repository">Its name, which stands for its root; null where there is only one.</param>
    /// <param name="region">The place in the file; null for all of it.</param>
    public static JsonObject Location(string path, string? repository, JsonObject? region = null)
    {
        var place = new JsonObject
        {
            ["artifactLocation"] = new JsonObject
            {
                ["uri"] = string.Join('/', path.Split('/').Select(Uri.EscapeDataString)),
                ["uriBaseId"] = repository ?? Root,
            },
        };
        if (region is not null)
            place["region"] = region;
        return new JsonObject { ["physicalLocation"] = place };
    }

    private static string Message(FindingText finding) =>
        string.Join("; ", finding.Facts.Prepend($"{finding.Rule.Title} {finding.Match}")) + ".";

    // SARIF's end is the column behind the last character.
    private static JsonObject Region(FindingText finding) => new()
    {
        ["startLine"] = finding.Line,
        ["startColumn"] = finding.Column,
        ["endLine"] = finding.Scanned.Located.End.Line,
        ["endColumn"] = finding.Scanned.Located.End.Column + 1,
    };

    private static JsonObject Properties(FindingText finding)
    {
        var properties = new JsonObject { ["severity"] = finding.Severity, ["confidence"] = finding.Confidence };
        if (finding.Scanned.Repository is { } repository)
            properties["repository"] = repository.Name;
        foreach (var (name, value) in finding.Details)
            properties[name] = value;
        if (finding.Scanned.Commit is { } commit)
        {
            properties["commit"] = commit.Id;
            properties["author"] = finding.CommitAuthor;
            properties["date"] = finding.CommitDate;
        }

        return properties;
    }
}
