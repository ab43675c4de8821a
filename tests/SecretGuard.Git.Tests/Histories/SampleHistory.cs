using System.Globalization;

namespace SecretGuard.Git.Tests.Histories;

/// <summary>Random histories: files that are edited, renamed and deleted, branches, merges, tags, and messages with credentials.</summary>
internal static class SampleHistory
{
    private const int Files = 4;

    /// <summary>Commits a random history.</summary>
    /// <param name="repository">Takes it.</param>
    /// <param name="seed">Equal seeds make equal histories.</param>
    /// <param name="commits">Number of commits, merges not counted.</param>
    /// <param name="tag">Name of a tag at the end of it.</param>
    public static void CommitHistory(this TemporaryRepository repository, int seed, int commits, string tag = "v1")
    {
        var versions = new SampleVersions(seed);
        var names = new List<string>();
        for (var commit = 0; commit < commits; commit++)
        {
            for (var changes = versions.Next(3); changes >= 0; changes--)
                Change(repository, versions, names);
            var message = versions.Next(5) == 0 ? System.Text.Encoding.UTF8.GetString(versions.First()) : $"commit {commit}";
            repository.Commit(message.Replace("\0", "", StringComparison.Ordinal));
            if (commit % 7 == 3)
                Merge(repository, versions, commit);
        }

        repository.Write("tag", versions.First());
        repository.Git("tag", "--annotate", "--file", "tag", tag);
    }

    private static void Change(TemporaryRepository repository, SampleVersions versions, List<string> names)
    {
        if (names.Count < Files)
        {
            names.Add($"file {names.Count}");
            repository.Write(names[^1], versions.First());
            return;
        }

        var number = versions.Next(names.Count);
        var path = repository[names[number]];
        if (versions.Next(8) == 0)
        {
            names[number] = string.Create(CultureInfo.InvariantCulture, $"folder {versions.Next(3)}/renamed {versions.Next(1000)}");
            Directory.CreateDirectory(Path.GetDirectoryName(repository[names[number]])!);
            File.Move(path, repository[names[number]], overwrite: true);
            path = repository[names[number]];
        }

        // Another file may have been moved onto it.
        File.WriteAllBytes(path, File.Exists(path) ? versions.After(File.ReadAllBytes(path)) : versions.First());
    }

    // A branch with a file of its own, and a merge that changes this file.
    private static void Merge(TemporaryRepository repository, SampleVersions versions, int commit)
    {
        var branch = $"branch-{versions.Next(1_000_000)}";
        repository.Git("checkout", "--quiet", "-b", branch);
        var first = versions.First();
        repository.Write($"branch {commit}", first);
        repository.Commit("on a branch");
        repository.Git("checkout", "--quiet", "main");
        repository.Commit("on main");
        repository.Git("merge", "--quiet", "--no-commit", "--no-ff", branch);
        repository.Write($"branch {commit}", versions.After(first));
        repository.Commit("a merge");
    }
}
