namespace SecretGuard.Git.Ranges;

/// <summary>The commits that a push brings, on either side of it.</summary>
public static class PushedRefs
{
    /// <summary>What a remote does not have yet, on the side that pushes.</summary>
    /// <param name="repository">The repository that pushes.</param>
    /// <param name="remote">The remote's name; its address where it has none.</param>
    /// <param name="lines">What Git tells the hook: <c>LOCAL-REF LOCAL-ID REMOTE-REF REMOTE-ID</c>.</param>
    /// <returns>Null where refs are only deleted.</returns>
    /// <exception cref="RepositoryException">A line says something else.</exception>
    public static CommitRange? Sent(RepositoryLocation repository, string remote, IEnumerable<string> lines)
    {
        var refs = Parse(lines, "LOCAL-REF LOCAL-ID REMOTE-REF REMOTE-ID", 4).ToList();
        using var objects = new BlobReader(repository.Folder, repository.Environment);
        return Existing(refs.Select(words => words[1])) is not { Length: > 0 } heads ? null : new()
        {
            // Where somebody else pushed in between, the commit is not here.
            Revisions = [.. heads, .. Existing(refs.Select(words => words[3])).Where(objects.Contains).Select(id => $"^{id}")],
            // A remote without a name has no branches here, and what begins with a dash is no name.
            ExcludedRefs = FetchAdvice.Remotes(repository).Contains(remote) ? $"--remotes={remote}" : null,
            Ends = Task.FromResult(new RangeEnds(heads, null)),
        };
    }

    /// <summary>What a repository does not have yet, on the side that receives.</summary>
    /// <param name="repository">The repository that receives.</param>
    /// <param name="lines">What Git tells the hook: <c>OLD-ID NEW-ID REF</c>.</param>
    /// <returns>Null where refs are only deleted. Its base is what HEAD names.</returns>
    /// <exception cref="RepositoryException">A line says something else.</exception>
    public static CommitRange? Received(RepositoryLocation repository, IEnumerable<string> lines) =>
        Existing(Parse(lines, "OLD-ID NEW-ID REF", 3).Select(words => words[1])) is not { Length: > 0 } heads ? null : new()
        {
            Revisions = heads,
            ExcludedRefs = "--all",
            Ends = Task.Run(() => new RangeEnds(heads, GitAnswer.To(repository, "rev-parse", "--verify", "--quiet", "HEAD^{commit}") is { Succeeded: true } head ? head.Output : null)),
        };

    private static string[] Existing(IEnumerable<string> ids) => [.. ids.Where(id => !IsNone(id)).Distinct()];

    private static IEnumerable<string[]> Parse(IEnumerable<string> lines, string form, int count) =>
        from line in lines
        where line.Length > 0
        let words = line.Split(' ')
        select words.Length == count ? words : throw new RepositoryException($"Git tells this hook lines of the form {form}, and there is '{line}'.");

    /// <summary>Stands for a ref that isn't there: before it is made, or after it is deleted.</summary>
    private static bool IsNone(string id) => id.All(digit => digit == '0');
}
