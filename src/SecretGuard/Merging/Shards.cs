using System.Text.Json.Nodes;

namespace SecretGuard.Merging;

/// <summary>Tells whether reports on parts of a list are of all of it.</summary>
internal static class Shards
{
    /// <summary>What is missing, in words for a person; null where nothing is, or the reports are of no parts.</summary>
    /// <param name="shards">The parts, as the reports say them.</param>
    /// <param name="repositories">Number of different repositories in the reports.</param>
    public static string? Missing(IEnumerable<JsonNode> shards, int repositories)
    {
        var parts = shards.Select(shard => (Index: Number(shard, "index"), Count: Number(shard, "count"), Listed: Number(shard, "listed"))).Distinct().ToList();
        if (parts.Count == 0 || parts.Max(part => part.Listed) is var listed && repositories >= listed)
            return null;
        var count = parts.Max(part => part.Count);
        var absent = Enumerable.Range(1, count).Except(parts.Where(part => part.Count == count).Select(part => part.Index)).ToList();
        var which = absent.Count > 0 && parts.All(part => part.Count == count)
            ? $"shard {string.Join(", ", absent)} of {count} is not among the reports"
            : "the shards are of different lists, or were cut differently";
        return $"{listed - repositories} of {listed} repositories of the list are in no report: {which}";
    }

    private static int Number(JsonNode shard, string name) => shard[name]?.GetValue<int>() ?? 0;
}
