namespace SecretGuard.Git.Histories;

/// <summary>What a clone left out of its history.</summary>
public static class Incompleteness
{
    /// <summary>Says of a repository what is missing in it by intention.</summary>
    /// <param name="repository">The repository.</param>
    /// <returns>A sentence for a person about each, with what mends it; none where the history is complete.</returns>
    /// <exception cref="UnreadableException">Its configuration can't be read.</exception>
    public static IReadOnlyList<string> Of(RepositoryLocation repository)
    {
        var missing = new List<string>();
        if (new FileInfo(Path.Combine(repository.CommonDir, "shallow")) is { Exists: true, Length: > 0 })
            missing.Add("this clone is shallow: older commits are missing, and with them their files; `git fetch --unshallow` gets them");
        if (IsPartial(repository))
            missing.Add("this clone is partial: objects that were never needed are missing; `git fetch --refetch --no-filter` gets them");
        return missing;
    }

    /// <summary>Whether objects are missing that were never needed.</summary>
    public static bool IsPartial(RepositoryLocation repository)
    {
        var packs = Path.Combine(repository.CommonDir, "objects", "pack");
        return ConfigFile.Read(Path.Combine(repository.CommonDir, "config"))["extensions.partialclone"] is not null
            || (Directory.Exists(packs) && Directory.EnumerateFiles(packs, "*.promisor").Any());
    }
}
