using Microsoft.Extensions.FileSystemGlobbing;

namespace SecretGuard.Git;

/// <summary>
/// Paths, said in globs much like those of <c>.gitignore</c>: without a <c>/</c> in it a glob counts in every
/// folder, with a <c>/</c> in it from the root, and a <c>/</c> at its end means everything below.
/// </summary>
public sealed class PathFilter
{
    private readonly Matcher? _matcher;

    /// <summary>A filter of globs, of which any may match.</summary>
    /// <exception cref="ArgumentException">One of them can't match anything; the message names it.</exception>
    public PathFilter(IEnumerable<string> globs)
    {
        foreach (var glob in globs)
        {
            _matcher ??= new(StringComparison.Ordinal);
            foreach (var pattern in Translate(glob)) Add(pattern, glob);
        }
    }

    /// <summary>Whether a path fits one of them.</summary>
    /// <param name="path">From the repository's root, parts joined by <c>/</c>.</param>
    public bool Matches(string path) => _matcher?.Match(path.TrimStart('/')).HasMatches is true;

    private void Add(string pattern, string glob)
    {
        try
        {
            _matcher!.AddInclude(pattern);
        }
        catch (ArgumentException e)
        {
            throw new ArgumentException($"\"{glob}\" is no glob: {e.Message}", e);
        }
    }

    private static IEnumerable<string> Translate(string glob)
    {
        var body = glob.Trim('/');
        if (string.IsNullOrWhiteSpace(body)) throw new ArgumentException($"\"{glob}\" is no glob: it names nothing.");
        // The library would take these as they stand, and the glob would never match.
        if (glob.StartsWith('!') || glob.Contains('?', StringComparison.Ordinal))
            throw new ArgumentException($"\"{glob}\" is no glob: only * and ** stand for something else.");
        var pattern = glob.StartsWith('/') || body.Contains('/', StringComparison.Ordinal) ? body : "**/" + body;
        // A folder's name means what is below it.
        return glob.EndsWith('/') ? [pattern + "/**"] : [pattern, pattern + "/**"];
    }
}
