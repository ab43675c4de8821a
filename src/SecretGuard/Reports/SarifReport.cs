using System.Text.Json.Nodes;
using SecretGuard.Hooks;
using SecretGuard.Scanning;

namespace SecretGuard.Reports;

/// <summary>SARIF 2.1.0: the form that code scanning services read.</summary>
/// <param name="showSecrets">Whether secrets are shown in full.</param>
/// <param name="verbose">
/// Whether to list what somebody accepted, as suppressed results. Not always, since some services open an alert for those too.
/// </param>
/// <param name="provenance">What was scanned; asked for when the report is written.</param>
internal sealed class SarifReport(bool showSecrets, bool verbose, Func<Provenance?> provenance) : IReport
{
    /// <summary>The schema that it keeps.</summary>
    public const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <inheritdoc/>
    public void Write(ScanResult result, TextWriter output)
    {
        FindingText[] findings = [.. verbose ? FindingText.Everything(result, showSecrets) : FindingText.Open(result, showSecrets)];
        IGrouping<string, FindingText>[] rules = [.. findings.GroupBy(finding => finding.Rule.Id).OrderBy(rule => rule.Key, StringComparer.Ordinal)];
        var indexes = rules.Index().ToDictionary(rule => rule.Item.Key, rule => rule.Index);
        var run = new JsonObject
        {
            ["tool"] = new JsonObject
            {
                ["driver"] = new JsonObject
                {
                    ["name"] = "SecretGuard",
                    ["version"] = ToolVersion.Current,
                    ["rules"] = JsonText.Array(rules.Select(rule => SarifRule.Of(rule.First().Rule, rule.Max(finding => finding.Scanned.Finding.Severity)))),
                },
            },
            ["invocations"] = new JsonArray(SarifInvocation.Of(result)),
            ["columnKind"] = "utf16CodeUnits",
            ["results"] = JsonText.Array(findings.Select(finding => SarifResult.Of(finding, indexes[finding.Rule.Id]))),
        };
        if (result.Repositories is { } repositories)
            SarifRepositories.AddTo(run, repositories, result.Shard);
        else if (provenance() is { } scanned)
            run["versionControlProvenance"] = new JsonArray(SarifRepositories.Provenance(scanned, SarifResult.Root));

        JsonText.Write(new JsonObject { ["$schema"] = Schema, ["version"] = "2.1.0", ["runs"] = new JsonArray(run) }, output);
    }
}
