using System.Security.Cryptography;
using System.Text;
using SecretGuard.Detection.Rules;
using SecretGuard.Hooks;
using SecretGuard.Scanning;

namespace SecretGuard.Reports;

/// <summary>
/// One page for a browser, which loads nothing and runs nothing but its own script: its policy names the hash. Without the
/// script it is a page to read and print.
/// </summary>
internal sealed class HtmlReport(bool showSecrets) : IReport
{
    private readonly HtmlTemplate _secret = new("secret.html");
    private readonly HtmlTemplate _finding = new("finding.html");
    private readonly HtmlTemplate _rule = new("rule.html");
    private readonly HtmlTemplate _content = new("content.html");

    /// <inheritdoc/>
    public void Write(ScanResult result, TextWriter output)
    {
        FindingText[] findings = [.. FindingText.Everything(result, showSecrets)];
        var (style, script) = (HtmlTemplate.Read("report.css"), HtmlTemplate.Read("report.js"));
        new HtmlTemplate("report.html").Write(
            output,
            hole => hole switch
            {
                "policy" => $"default-src 'none'; style-src {Hash(style)}; script-src {Hash(script)}; base-uri 'none'; form-action 'none'",
                "verdict" => SummaryText.Verdict(result),
                "scope" => SummaryText.Scope(result),
                "tone" => result.Findings.Count > 0 ? "found" : result.IsComplete ? "clean" : "incomplete",
                "version" => ToolVersion.Current,
                "redaction" => showSecrets ? "Secrets are shown in full: mind who reads this file." : "Secrets are redacted.",
                _ => null,
            },
            hole =>
            {
                switch (hole)
                {
                    case "style":
                        output.Write(style);
                        break;
                    case "script":
                        output.Write(script);
                        break;
                    case "secrets":
                        WriteSecrets(findings, output);
                        break;
                    case "skipped":
                        WriteSkipped(result.Skipped, output);
                        break;
                    case "advice":
                        WriteAdvice(findings, output);
                        break;
                }
            });
    }

    private void WriteSecrets(IEnumerable<FindingText> findings, TextWriter output)
    {
        var secrets = findings
            .GroupBy(finding => finding.Scanned.Fingerprint)
            .OrderBy(secret => secret.Min(finding => finding.State))
            .ThenByDescending(secret => secret.Max(finding => finding.Scanned.Finding.Severity));
        foreach (var secret in secrets)
        {
            _secret.Write(
                output,
                hole => hole switch
                {
                    "match" => secret.First().Match,
                    "places" => SummaryText.Count(secret.Count(), "place"),
                    "fingerprint" => secret.Key,
                    _ => null,
                },
                _ =>
                {
                    foreach (var finding in secret)
                        WriteFinding(finding, output);
                });
        }
    }

    private void WriteFinding(FindingText finding, TextWriter output) => _finding.Write(
        output,
        hole => hole switch
        {
            "severity" => finding.Severity,
            "confidence" => finding.Confidence,
            "state" => finding.State.ToString().ToLowerInvariant(),
            "reason" => finding.State == FindingState.Open ? "" : $"{finding.State.ToString().ToLowerInvariant()}: {finding.Reason}",
            "rule" => finding.Rule.Id,
            "title" => finding.Rule.Title,
            "place" => $"{finding.Scanned.Place}:{finding.Line}:{finding.Column}",
            "before" => finding.Scanned.Located.Excerpt.Before.TrimStart(),
            "match" => finding.Match,
            "after" => finding.Scanned.Located.Excerpt.After,
            _ => null,
        },
        _ => WriteLines(finding.Facts, output));

    private void WriteSkipped(IReadOnlyList<SkippedContent> skipped, TextWriter output)
    {
        if (skipped.Count == 0)
            return;
        new HtmlTemplate("skipped.html").Write(output, _ => null, _ =>
        {
            foreach (var content in skipped)
                _content.Write(output, hole => hole == "path" ? content.Place : content.Reason);
        });
    }

    private void WriteAdvice(FindingText[] findings, TextWriter output)
    {
        if (findings.Length == 0)
            return;
        new HtmlTemplate("advice.html").Write(
            output,
            hole => hole switch
            {
                "takeout" => AdviceText.TakeOut,
                "revoke" => AdviceText.Revoke,
                "allow" => AdviceText.Allow,
                "command" => AdviceText.AllowCommand("FINGERPRINT"),
                _ => null,
            },
            _ =>
            {
                foreach (var rule in findings.Select(finding => finding.Rule).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Title, StringComparer.Ordinal))
                    WriteRule(rule, output);
            });
    }

    private void WriteRule(Rule rule, TextWriter output) => _rule.Write(
        output,
        hole => hole switch
        {
            "rule" => rule.Id,
            "title" => rule.Title,
            _ => null,
        },
        _ => WriteLines(AdviceText.StepsOf(rule), output));

    private static void WriteLines(IEnumerable<string> lines, TextWriter output)
    {
        foreach (var line in lines)
        {
            HtmlTemplate.WriteText(output, line);
            output.Write('\n');
        }
    }

    private static string Hash(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";
}
