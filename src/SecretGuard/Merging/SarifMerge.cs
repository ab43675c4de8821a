using System.Globalization;
using System.Text.Json.Nodes;
using SecretGuard.Reports;

namespace SecretGuard.Merging;

/// <summary>Joins reports in SARIF: runs of the same version of the same tool become one.</summary>
internal static class SarifMerge
{
    /// <summary>Joins reports.</summary>
    public static MergedReport Of(IEnumerable<JsonObject> reports)
    {
        var runs = reports.SelectMany(report => Objects(report["runs"])).DistinctBy(run => run.ToJsonString()).ToList();
        var merged = runs.GroupBy(run => (Driver(run)["name"]?.ToString(), Driver(run)["version"]?.ToString())).Select(same => MergeRuns([.. same])).ToList();
        var invocations = merged.SelectMany(run => Objects(run["invocations"])).ToList();
        return new(
            new JsonObject { ["$schema"] = SarifReport.Schema, ["version"] = "2.1.0", ["runs"] = JsonText.Array(merged) },
            merged.SelectMany(run => Objects(run["results"])).Count(result => result["suppressions"] is not JsonArray { Count: > 0 }),
            [.. invocations.Where(invocation => invocation["executionSuccessful"]?.GetValue<bool>() != true).SelectMany(Complaints)]);
    }

    private static JsonObject MergeRuns(IReadOnlyList<JsonObject> runs)
    {
        var rules = runs.SelectMany(run => Objects(Driver(run)["rules"]))
            .GroupBy(rule => Text(rule, "id"))
            // Services take its severity for all of its findings.
            .Select(same => same.MaxBy(rule => double.TryParse(rule["properties"]?["security-severity"]?.ToString(), CultureInfo.InvariantCulture, out var score) ? score : 0)!)
            .OrderBy(rule => Text(rule, "id"), StringComparer.Ordinal)
            .ToList();
        var indexes = rules.Index().ToDictionary(rule => Text(rule.Item, "id"), rule => rule.Index);
        var results = runs.SelectMany(run => Objects(run["results"])).DistinctBy(Identity).OrderBy(Root, StringComparer.Ordinal).Select(result => (JsonObject)result.DeepClone()).ToList();
        foreach (var result in results)
        {
            if (indexes.TryGetValue(Text(result, "ruleId"), out var index))
                result["ruleIndex"] = index;
        }

        var merged = (JsonObject)runs[0].DeepClone();
        Driver(merged)["rules"] = JsonText.Array(rules.Select(rule => rule.DeepClone()));
        merged["results"] = JsonText.Array(results);
        merged["invocations"] = Union(runs, "invocations");
        if (runs.Any(run => run["versionControlProvenance"] is not null))
            merged["versionControlProvenance"] = Union(runs, "versionControlProvenance");
        if (runs.Any(run => run["originalUriBaseIds"] is not null))
            merged["originalUriBaseIds"] = new JsonObject(runs.SelectMany(run => run["originalUriBaseIds"]?.AsObject() ?? []).DistinctBy(root => root.Key).OrderBy(root => root.Key, StringComparer.Ordinal).Select(root => KeyValuePair.Create(root.Key, root.Value?.DeepClone())));
        CheckShards(runs, merged);
        return merged;
    }

    private static void CheckShards(IReadOnlyList<JsonObject> runs, JsonObject merged)
    {
        var parts = runs.Select(run => run["properties"]).OfType<JsonObject>().Where(properties => properties["shard"] is not null).DistinctBy(properties => properties["shard"]!.ToJsonString()).ToList();
        if (parts.Count == 0)
            return;
        var repositories = parts.Sum(properties => properties["repositories"]?.GetValue<int>() ?? 0);
        merged["properties"] = new JsonObject { ["repositories"] = repositories };
        if (Shards.Missing(parts.Select(properties => properties["shard"]!), repositories) is not { } missing)
            return;
        merged["invocations"]!.AsArray().Add((JsonNode)new JsonObject
        {
            ["executionSuccessful"] = false,
            ["toolExecutionNotifications"] = new JsonArray(SarifInvocation.Notification("not-scanned", missing)),
        });
    }

    private static JsonArray Union(IEnumerable<JsonObject> runs, string name) =>
        JsonText.Array(runs.SelectMany(run => Objects(run[name])).DistinctBy(item => item.ToJsonString()).Select(item => item.DeepClone()));

    // What makes two results the same one: not its place among the rules, nor how far it has spread since.
    private static string Identity(JsonObject result) => string.Join(
        '\n',
        Text(result, "ruleId"),
        (result["partialFingerprints"] ?? result["message"])?.ToJsonString(),
        result["locations"]?.ToJsonString(),
        result["properties"]?["commit"]?.ToString());

    private static string Root(JsonObject result) =>
        Objects(result["locations"]).FirstOrDefault()?["physicalLocation"]?["artifactLocation"]?["uriBaseId"]?.ToString() ?? "";

    private static IEnumerable<string> Complaints(JsonObject invocation)
    {
        var texts = Objects(invocation["toolExecutionNotifications"]).Select(notification => notification["message"]?["text"]?.ToString()).OfType<string>().ToList();
        return texts.Count > 0 ? texts : ["a scan was not complete"];
    }

    private static JsonObject Driver(JsonObject run) => run["tool"]!["driver"]!.AsObject();

    private static string Text(JsonObject item, string name) => item[name]?.ToString() ?? "";

    private static IEnumerable<JsonObject> Objects(JsonNode? array) => array?.AsArray().Select(item => item!.AsObject()) ?? [];
}
