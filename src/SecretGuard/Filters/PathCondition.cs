using SecretGuard.Git;

namespace SecretGuard.Filters;

/// <summary>Some paths of a repository.</summary>
internal sealed class PathCondition
{
    private readonly PathFilter? _included;
    private readonly PathFilter _excluded;
    private readonly LazyRegex? _regex;

    /// <summary>The paths that fit everything that is said.</summary>
    /// <param name="globs">Globs of which one has to fit, where there are any; those behind a <c>!</c> must not fit.</param>
    /// <param name="regex">An expression that has to match somewhere in the path; null for none.</param>
    public PathCondition(IReadOnlyList<string> globs, string? regex)
    {
        string[] included = [.. globs.Where(glob => !glob.StartsWith('!'))];
        _included = included.Length > 0 ? new PathFilter(included) : null;
        _excluded = new PathFilter(globs.Where(glob => glob.StartsWith('!')).Select(glob => glob[1..]));
        _regex = regex is null ? null : new LazyRegex(regex);
    }

    /// <summary>All paths.</summary>
    public static PathCondition Everywhere { get; } = new([], null);

    /// <summary>Whether a path is one of them.</summary>
    /// <param name="path">From the repository's root, parts joined by <c>/</c>.</param>
    public bool Includes(string path) =>
        _included?.Matches(path) is not false && !_excluded.Matches(path) && _regex?.IsMatch(path) is not false;
}
