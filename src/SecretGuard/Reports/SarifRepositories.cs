using System.Text.Json.Nodes;
using SecretGuard.Scanning;

namespace SecretGuard.Reports;

/// <summary>What SARIF says of several repositories in one run: the name of each stands for its root.</summary>
internal static class SarifRepositories
{
    /// <summary>Adds to a run what it is of.</summary>
    /// <param name="run">The run.</param>
    /// <param name="repositories">All that were scanned.</param>
    /// <param name="shard">Which part of a list they are; null for all of it.</param>
    public static void AddTo(JsonObject run, IReadOnlyList<ScannedRepository> repositories, ShardOfList? shard)
    {
        var named = repositories.Where(repository => repository.Result is not { Findings.Count: 0, Allowed.Count: 0, Known.Count: 0, Skipped.Count: 0 }).ToList();
        run["originalUriBaseIds"] = new JsonObject(named.Select(repository => KeyValuePair.Create<string, JsonNode?>(
            repository.Name,
            new JsonObject { ["description"] = new JsonObject { ["text"] = $"The root of the repository {repository.Name}." } })));
        run["versionControlProvenance"] = JsonText.Array(named.Where(repository => repository.Provenance is not null).Select(repository => Provenance(repository.Provenance!, repository.Name)));
        var properties = new JsonObject { ["repositories"] = repositories.Count };
        if (shard is not null)
            properties["shard"] = new JsonObject { ["index"] = shard.Index, ["count"] = shard.Count, ["listed"] = shard.Listed };
        run["properties"] = properties;
    }

    /// <summary>Which version of a repository was scanned.</summary>
    /// <param name="provenance">The version.</param>
    /// <param name="root">What stands for the repository's root.</param>
    public static JsonObject Provenance(Provenance provenance, string root) => new()
    {
        ["repositoryUri"] = provenance.Repository.AbsoluteUri,
        ["revisionId"] = provenance.Revision,
        ["mappedTo"] = new JsonObject { ["uriBaseId"] = root },
    };
}
