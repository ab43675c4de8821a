using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using SecretGuard.Detection;
using SecretGuard.Scanning;

namespace SecretGuard.Reports;

/// <summary>The form that other programs build on.</summary>
internal sealed class JsonReport(bool showSecrets) : IReport
{
    // A person reads it too: no escapes where JSON needs none.
    private static readonly JsonContext Readable =
        new(new JsonSerializerOptions(JsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <inheritdoc/>
    public void Write(ScanResult result, TextWriter output)
    {
        var report = new JsonScan
        {
            Version = 1,
            Findings = [.. result.Findings.Select(finding => ToJson(finding, result))],
            Summary = new JsonSummary
            {
                Findings = result.Findings.Count,
                Secrets = result.Secrets,
                Allowed = result.Allowed.Count,
                Files = result.Files,
                Bytes = result.Bytes,
                Commits = result.Commits,
                Milliseconds = (long)result.Elapsed.TotalMilliseconds,
                Complete = result.IsComplete,
                Skipped = [.. result.Skipped.Select(skipped => new JsonSkipped { Path = skipped.Path, Reason = skipped.Reason })],
            },
        };
        output.WriteLine(JsonSerializer.Serialize(report, Readable.JsonScan));
    }

    private JsonFinding ToJson(ScannedFinding scanned, ScanResult result)
    {
        var (finding, located) = (scanned.Finding, scanned.Located);
        var details = finding.Details.ToDictionary(detail => detail.Name, Shown);
        if (details.TryGetValue("account", out var account) && result.Accounts.TryGetValue(account, out var name))
            details["accountName"] = name;
        return new JsonFinding
        {
            Rule = finding.Rule.Id,
            Severity = JsonNamingPolicy.CamelCase.ConvertName(finding.Severity.ToString()),
            Confidence = JsonNamingPolicy.CamelCase.ConvertName(finding.Confidence.ToString()),
            Path = scanned.Path,
            Line = located.Start.Line,
            Column = located.Start.Column,
            EndLine = located.End.Line,
            EndColumn = located.End.Column,
            Match = showSecrets ? finding.Value : Redaction.Of(finding.Value),
            Fingerprint = scanned.Fingerprint,
            Commit = scanned.Commit?.Id,
            Author = scanned.Commit is { } commit ? $"{commit.Author} <{commit.Email}>" : null,
            Date = scanned.Commit?.Date.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture),
            Details = details,
        };
    }

    private string Shown(Detail detail) => detail.IsSecret && !showSecrets ? Redaction.Of(detail.Value) : detail.Value;
}
