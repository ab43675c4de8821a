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
        return Range(refs.Select(words => words[1])) is not { } range ? null : range with
        {
            // Where somebody else pushed in between, the commit is not here.
            Excluded = [.. refs.Select(words => words[3]).Where(id => !IsNone(id)).Distinct().Where(objects.Contains)],
            // A remote without a name has no branches here, and what begins with a dash is no name.
            ExcludedRefs = FetchAdvice.Remotes(repository).Contains(remote) ? $"--remotes={remote}" : null,
        };
    }

    /// <summary>What a repository does not have yet, on the side that receives.</summary>
    /// <param name="repository">The repository that receives.</param>
    /// <param name="lines">What Git tells the hook: <c>OLD-ID NEW-ID REF</c>.</param>
    /// <returns>Null where refs are only deleted. Its base is what HEAD names.</returns>
    /// <exception cref="RepositoryException">A line says something else.</exception>
    public static CommitRange? Received(RepositoryLocation repository, IEnumerable<string> lines) =>
        Range(Parse(lines, "OLD-ID NEW-ID REF", 3).Select(words => words[1])) is not { } range ? null : range with
        {
            ExcludedRefs = "--all",
            Base = Task.Run(() => GitAnswer.To(repository, "rev-parse", "--verify", "--quiet", "HEAD^{commit}") is { Succeeded: true } head ? head.Output : null),
        };

    private static CommitRange? Range(IEnumerable<string> ids) =>
        ids.Where(id => !IsNone(id)).Distinct().ToList() is { Count: > 0 } included ? new() { Included = included } : null;

    private static IEnumerable<string[]> Parse(IEnumerable<string> lines, string form, int count) =>
        from line in lines
        where line.Length > 0
        let words = line.Split(' ')
        select words.Length == count ? words : throw new RepositoryException($"Git tells this hook lines of the form {form}, and there is '{line}'.");

    /// <summary>Stands for a ref that isn't there: before it is made, or after it is deleted.</summary>
    private static bool IsNone(string id) => id.All(digit => digit == '0');
}
