using System.Text.Json.Nodes;
using SecretGuard.Reports;

namespace SecretGuard.Merging;

/// <summary>
/// Joins reports in JSON. What one of them says of a repository that was scanned whole counts more than what another says that
/// could not be read, so that a part that was run again does no harm. Findings are left as they are, whatever stands in them.
/// </summary>
internal static class JsonMerge
{
    private static readonly string[] Counts = ["allowed", "known", "files", "bytes", "commits", "refs", "objects"];

    /// <summary>Joins reports.</summary>
    public static MergedReport Of(IEnumerable<JsonObject> reports)
    {
        List<JsonObject> all = [.. reports.DistinctBy(report => report.ToJsonString())];
        List<JsonObject> summaries = [.. all.Select(report => report["summary"]!.AsObject())];
        var findings = InOrder(all.SelectMany(report => Objects(report["findings"])).DistinctBy(Place));
        var repositories = Repositories(summaries, findings);
        var whole = repositories.Where(IsComplete).Select(RepositoryOf).ToHashSet();
        var skipped = InOrder(summaries.SelectMany(summary => Objects(summary["skipped"])).Where(one => !whole.Contains(RepositoryOf(one))).DistinctBy(one => one.ToJsonString())).ToList();
        if (Shards.Missing(summaries.Select(summary => summary["shard"]).OfType<JsonNode>(), repositories.Count) is { } missing)
            skipped.Add(new JsonObject { ["path"] = "", ["reason"] = missing });

        var alone = summaries.Where(summary => summary["repositories"] is null).ToList();
        var isComplete = skipped.Count == 0 && repositories.All(IsComplete) && alone.All(IsComplete);
        var merged = new JsonObject { ["findings"] = findings.Count, ["secrets"] = findings.Select(finding => finding["fingerprint"]!.GetValue<string>()).Distinct().Count() };
        foreach (var name in Counts)
        {
            if (alone.Concat(repositories).Select(one => one[name]).OfType<JsonNode>().ToList() is { Count: > 0 } numbers)
                merged[name] = numbers.Sum(number => number.GetValue<long>());
        }

        // They ran at the same time.
        merged["milliseconds"] = summaries.Max(summary => summary["milliseconds"]?.GetValue<long>() ?? 0);
        merged["complete"] = isComplete;
        merged["skipped"] = JsonText.Array(skipped.Select(one => one.DeepClone()));
        if (repositories.Count > 0)
            merged["repositories"] = JsonText.Array(repositories);
        return new(
            new JsonObject { ["version"] = 1, ["findings"] = JsonText.Array(findings.Select(finding => finding.DeepClone())), ["summary"] = merged },
            findings.Count,
            isComplete ? [] : skipped.Count > 0 ? [.. skipped.Select(Describe)] : ["a scan was interrupted"]);
    }

    private static List<JsonObject> Repositories(List<JsonObject> summaries, IReadOnlyList<JsonObject> findings)
    {
        var found = findings.CountBy(RepositoryOf).ToDictionary();
        return
        [
            .. InOrder(summaries.SelectMany(summary => Objects(summary["repositories"])))
                .GroupBy(RepositoryOf)
                .Select(same =>
                {
                    var best = (JsonObject)(same.FirstOrDefault(IsComplete) ?? same.First()).DeepClone();
                    best["findings"] = found.GetValueOrDefault(same.Key);
                    return best;
                }),
        ];
    }

    // What makes two findings the same one.
    private static (string, string, string?, string, string?, string?, string?) Place(JsonObject finding) =>
        (RepositoryOf(finding), finding["fingerprint"]!.GetValue<string>(), finding["rule"]?.ToString(), finding["path"]!.GetValue<string>(), finding["commit"]?.ToString(), finding["line"]?.ToString(), finding["column"]?.ToString());

    private static IReadOnlyList<JsonObject> InOrder(IEnumerable<JsonObject> items) => [.. items.OrderBy(RepositoryOf, StringComparer.Ordinal)];

    private static string RepositoryOf(JsonObject item) => item["repository"]?.GetValue<string>() ?? "";

    private static bool IsComplete(JsonObject item) => item["complete"]?.GetValue<bool>() == true;

    private static IEnumerable<JsonObject> Objects(JsonNode? array) => array?.AsArray().Select(item => item!.AsObject()) ?? [];

    private static string Describe(JsonObject skipped) =>
        string.Join(": ", ((string?[])[RepositoryOf(skipped), skipped["path"]?.ToString(), skipped["reason"]?.ToString()]).Where(text => !string.IsNullOrEmpty(text)));
}
