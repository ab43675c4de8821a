using System.Globalization;
using System.Text.Json.Nodes;
using SecretGuard.Hooks;
using SecretGuard.Scanning;

namespace SecretGuard.Reports;

/// <summary>GitLab's report of secret detection, for <c>artifacts:reports:secret_detection</c>.</summary>
internal sealed class GitLabReport(bool showSecrets) : IReport
{
    private const string SchemaVersion = "15.0.6";

    // GitLab's own word for a secret that is in no commit yet.
    private const string NoCommit = "0000000";

    private const string Name = "SecretGuard";

    /// <inheritdoc/>
    public void Write(ScanResult result, TextWriter output)
    {
        var end = DateTimeOffset.UtcNow;
        var places = new PlaceNames();
        JsonText.Write(
            new JsonObject
            {
                ["version"] = SchemaVersion,
                ["schema"] = $"https://gitlab.com/gitlab-org/security-products/security-report-schemas/-/raw/v{SchemaVersion}/dist/secret-detection-report-format.json",
                ["scan"] = new JsonObject
                {
                    ["analyzer"] = Tool(),
                    ["scanner"] = Tool(),
                    ["type"] = "secret_detection",
                    ["start_time"] = Text(end - result.Elapsed),
                    ["end_time"] = Text(end),
                    ["status"] = result.IsComplete ? "success" : "failure",
                    ["messages"] = JsonText.Array(result.Skipped.Select(skipped => new JsonObject
                    {
                        ["level"] = "warn",
                        ["value"] = $"{Printable.Of(skipped.Place)} was not scanned: {Printable.Of(skipped.Reason)}",
                    })),
                },
                ["vulnerabilities"] = JsonText.Array(FindingText.Open(result, showSecrets).Select(finding => Vulnerability(finding, places))),
            },
            output);
    }

    private static JsonObject Tool() => new()
    {
        ["id"] = "secretguard",
        ["name"] = Name,
        ["version"] = ToolVersion.Current,
        ["vendor"] = new JsonObject { ["name"] = Name },
    };

    private static JsonObject Vulnerability(FindingText finding, PlaceNames places) => new()
    {
        ["id"] = places.Next(finding),
        ["name"] = Cut(finding.Rule.Title, 255),
        // GitLab reads it as Markdown.
        ["description"] = string.Join("\n\n", finding.Facts.Prepend($"{finding.Rule.Title} {finding.Match}").Select(MarkdownText.Code)),
        ["severity"] = finding.Scanned.Finding.Severity.ToString(),
        ["solution"] = Cut(string.Join('\n', finding.Advice.Select(Printable.Of)), 7000),
        ["identifiers"] = new JsonArray(new JsonObject
        {
            ["type"] = "secretguard_rule_id",
            ["name"] = $"{Name} rule {finding.Rule.Id}",
            ["value"] = finding.Rule.Id,
        }),
        ["location"] = new JsonObject
        {
            ["file"] = finding.Scanned.Place,
            ["start_line"] = finding.Line,
            ["end_line"] = finding.Scanned.Located.End.Line,
            ["commit"] = Commit(finding),
        },
        ["raw_source_code_extract"] = finding.Match,
    };

    private static JsonObject Commit(FindingText finding)
    {
        if (finding.Scanned.Commit is not { } commit)
            return new JsonObject { ["sha"] = NoCommit };
        return new JsonObject
        {
            ["sha"] = commit.Id,
            ["author"] = finding.CommitAuthor,
            ["date"] = finding.CommitDate,
            ["message"] = commit.Subject,
        };
    }

    private static string Cut(string text, int longest) => text.Length <= longest ? text : text[..longest];

    private static string Text(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
}
