using SecretGuard.Git.Staging;

namespace SecretGuard.Git.Ranges;

/// <summary>
/// What the files that a range touches were before it. Commits are told parents first, so a version that a commit replaces
/// and that no earlier one brought is from before the range.
/// </summary>
internal sealed class BaseVersions
{
    private readonly HashSet<(string Path, string Id)> _brought = [];
    private readonly HashSet<(string Path, string Id)> _known = [];
    private readonly Dictionary<string, string> _first = [];

    /// <summary>All of them; of a path several where the range begins in several places.</summary>
    public IReadOnlyCollection<(string Path, string Id)> All => _known;

    /// <summary>Tells the next change.</summary>
    public void Add(CommitChange change)
    {
        foreach (var before in change.Before)
            Add(change.Path, before);
        if (change.After is { HasContent: true } after)
            _brought.Add((change.Path, after.Id));
    }

    /// <summary>Tells a version that is from before the range, unless a commit of it brought it.</summary>
    public void Add(string path, StagedFile before)
    {
        if (!before.HasContent || _brought.Contains((path, before.Id)) || !_known.Add((path, before.Id))) return;
        _first.TryAdd(path, before.Id);
    }

    /// <summary>The version that a path had; null where it had none.</summary>
    public string? At(string path) => _first.GetValueOrDefault(path);
}
