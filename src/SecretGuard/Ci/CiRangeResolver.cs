using SecretGuard.Configuration;
using SecretGuard.Git;
using SecretGuard.Git.Ranges;

namespace SecretGuard.Ci;

/// <summary>Finds in a clone the commits that a pipeline is about.</summary>
internal sealed class CiRangeResolver(RepositoryLocation repository, CiEnvironment environment)
{
    private readonly string _remote = FetchAdvice.Remotes(repository) is { Count: > 0 } remotes && !remotes.Contains("origin") ? remotes[0] : "origin";

    /// <summary>The range, and a line that says which it is and what says so.</summary>
    /// <param name="base">Where it begins; null for what the variables say.</param>
    /// <exception cref="ConfigurationException">The variables don't say.</exception>
    /// <exception cref="UnreadableException">A part of it is not in the clone.</exception>
    public (CommitRange Range, string Description) Resolve(string? @base)
    {
        var system = CiSystems.In(environment);
        if (@base is not null)
        {
            var text = $"{@base}..{system?.RangeOf(environment)?.Head ?? "HEAD"}";
            return (new RangeResolver(repository).Resolve(text), $"{text}, from --base");
        }

        if (system is null)
            throw new ConfigurationException($"no pipeline is recognised here; known are {string.Join(", ", CiSystems.All.Select(known => known.Name).Order(StringComparer.Ordinal))}. Elsewhere say where the commits begin: --base REVISION");
        return system.RangeOf(environment) is { } range
            ? Resolve(range, system)
            : throw new ConfigurationException($"the variables of {system.Name} don't say what this pipeline is about. Say where the commits begin: --base REVISION");
    }

    private (CommitRange Range, string Description) Resolve(CiRange range, ICiSystem system)
    {
        var head = Id(range.Head)
            ?? throw Missing($"{range.Head} ({range.HeadVariable})", FetchAdvice.Commit(repository, range.Head), system);
        if (range.Bases.Count == 0)
            return (new() { Revisions = [head], Ends = Task.FromResult(new RangeEnds([head], null)) }, $"{system.Name}: all commits up to {head}, from {range.HeadVariable}");

        var found = range.Bases.Select(candidate => (candidate.Name, candidate.Variable, Id: Id(Revision(candidate)))).FirstOrDefault(candidate => candidate.Id is not null);
        if (found.Id is null)
        {
            var wanted = range.Bases[0];
            var advice = wanted.IsBranch ? FetchAdvice.Branch(repository, _remote, wanted.Name) : FetchAdvice.Commit(repository, wanted.Name);
            throw Missing($"{wanted.Name} ({wanted.Variable}), where the commits begin,", advice, system);
        }

        return (new RangeResolver(repository).Resolve($"{found.Id}..{head}"), $"{system.Name}: {found.Name}..{head}, from {found.Variable} and {range.HeadVariable}");
    }

    private string Revision(CiBase candidate) => candidate.IsBranch ? $"refs/remotes/{_remote}/{candidate.Name}" : candidate.Name;

    private string? Id(string revision) =>
        GitAnswer.To(repository, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}") is { Succeeded: true } answer ? answer.Output : null;

    private static UnreadableException Missing(string what, string advice, ICiSystem system) =>
        new($"{what} is not in this clone: {advice}. Or {system.WholeClone}.");
}
