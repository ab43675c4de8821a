using System.Text.Json;
using SecretGuard.Git;

namespace SecretGuard.Ci;

/// <summary>GitHub Actions, and what imitates it. The event's own description says more than the variables.</summary>
internal sealed class GitHubActions : ICiSystem
{
    private const string EventFile = "GITHUB_EVENT_PATH";

    /// <inheritdoc/>
    public string Name => "GitHub Actions";

    /// <inheritdoc/>
    public string WholeClone => "give actions/checkout `fetch-depth: 0`";

    /// <inheritdoc/>
    public bool IsHere(CiEnvironment environment) => environment["GITHUB_ACTIONS"] == "true";

    /// <inheritdoc/>
    /// <exception cref="UnreadableException">The event's description can't be read.</exception>
    public CiRange? RangeOf(CiEnvironment environment)
    {
        if (environment[EventFile] is not { } file)
            return null;
        using var description = Read(file);
        var root = description.RootElement;
        return environment["GITHUB_EVENT_NAME"] switch
        {
            "pull_request" or "pull_request_target" => CiRange.UpTo(
                Commit(root, "pull_request.head.sha"),
                Commit(root, "pull_request.base.sha"),
                environment.Branch("GITHUB_BASE_REF")),
            "merge_group" => CiRange.UpTo(Commit(root, "merge_group.head_sha"), Commit(root, "merge_group.base_sha")),
            "push" => OfPush(root, environment),
            _ => null,
        };
    }

    private static CiRange? OfPush(JsonElement root, CiEnvironment environment)
    {
        if (Commit(root, "after") is not { } head)
            return null;
        var defaultBranch = Text(root, "repository.default_branch") is { } name ? new CiBase(name, "repository.default_branch", IsBranch: true) : null;
        // After a forced push the commit from before is on no branch, so most clones lack it.
        return Commit(root, "before") is { } before
            ? CiRange.UpTo(head, before, IsForced(root) ? defaultBranch : null)
            : CiRange.OfNewBranch(head, Text(root, "ref") is { } @ref ? CiEnvironment.Name(@ref) : environment["GITHUB_REF_NAME"], defaultBranch);
    }

    private static bool IsForced(JsonElement root) => root.TryGetProperty("forced", out var forced) && forced.ValueKind == JsonValueKind.True;

    private static JsonDocument Read(string file)
    {
        try
        {
            return JsonDocument.Parse(File.ReadAllBytes(file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new UnreadableException($"{EventFile} names {file}, which can't be read: {e.Message}", e);
        }
    }

    private static CiBase? Commit(JsonElement root, string path) => CiBase.Commit(Text(root, path), path);

    private static string? Text(JsonElement element, string path)
    {
        foreach (var name in path.Split('.'))
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
                return null;
        return element.ValueKind == JsonValueKind.String ? element.GetString() : null;
    }
}
