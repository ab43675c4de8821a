using System.Text;

namespace SecretGuard.Git.Files;

/// <summary>
/// The files below a folder of a working tree: tracked ones, and untracked ones that Git does not ignore. A submodule is a
/// repository of its own and not looked into; a repository that Git knows nothing of is.
/// </summary>
internal sealed class TreeListing(string top, GitEnvironment environment)
{
    private const string Complaint = "warning: could not open directory '";

    /// <summary>Whether Git ignores a folder, so that it says nothing of what is below.</summary>
    public bool Ignores(string folder)
    {
        using var git = GitCommand.Start(folder, environment, "check-ignore", "--quiet", "--no-index", ".");
        return git.ExitCode() switch
        {
            0 => true,
            1 => false,
            _ => throw Unlisted(folder, git),
        };
    }

    /// <summary>Lists what is below a folder.</summary>
    /// <exception cref="UnreadableException">Git can't say.</exception>
    public List<Found> Below(DiskPath folder)
    {
        var found = new List<Found>();
        using var git = GitCommand.Start(folder.Text, environment, "ls-files", "-z", "--cached", "--others", "--exclude-standard");
        byte[] previous = [];
        foreach (var record in NulTerminated.Read(git.Output))
        {
            // A path in conflict comes once for each stage.
            if (record.AsSpan().SequenceEqual(previous)) continue;
            previous = record;
            if (LeadsAstray(record)) throw new UnreadableException($"{folder.Text}: the index is damaged: it has a path with . or .. in it (`git reset` makes it again)");
            if (record is [.. var repository, (byte)'/'])
            {
                found.AddRange(Nested(folder.Below(repository)));
                continue;
            }
            var path = folder.Below(record);
            if (path.Kind() is (FileKind.File or FileKind.Link) and var kind) found.Add(new(path, kind));
        }
        if (git.ExitCode() != 0) throw Unlisted(folder.Text, git);
        found.AddRange(Closed(git.Complain()));
        return found;
    }

    /// <summary>
    /// A damaged index may have any path, also one that leads to its own folder again. A folder that is a repository itself
    /// is listed as <c>./</c>, but only of another repository, which the variables name.
    /// </summary>
    private bool LeadsAstray(ReadOnlySpan<byte> path)
    {
        if (path.SequenceEqual("./"u8)) return environment["GIT_DIR"] is null;
        foreach (var part in path.Split((byte)'/'))
        {
            if (path[part] is [(byte)'.'] or [(byte)'.', (byte)'.']) return true;
        }
        return false;
    }

    private List<Found> Nested(DiskPath folder)
    {
        try
        {
            return new TreeListing(folder.Text, environment.WithoutRepository()).Below(folder);
        }
        catch (Exception e) when (e is UnreadableException or RepositoryException)
        {
            return [new(folder, FileKind.Folder, e.Message)];
        }
    }

    /// <summary>Folders that Git could not look into: it warns, and goes on.</summary>
    private IEnumerable<Found> Closed(string complaint) =>
        from line in complaint.Split('\n')
        where line.StartsWith(Complaint, StringComparison.Ordinal)
        let end = line.LastIndexOf("': ", StringComparison.Ordinal)
        where end >= Complaint.Length
        let path = new DiskPath(top).Below(Encoding.UTF8.GetBytes(line[Complaint.Length..end].TrimEnd('/')))
        select new Found(path, FileKind.Folder, "this folder can't be listed: " + line[(end + 3)..]);

    private static UnreadableException Unlisted(string folder, GitCommand git) =>
        new($"{folder}: `git` can't say which files are there: {git.ReasonOfFailure()}");
}
