using Microsoft.Extensions.FileSystemGlobbing;

namespace SecretGuard.Git;

/// <summary>
/// Paths, said in globs much like those of <c>.gitignore</c>: without a <c>/</c> in it a glob counts in every
/// folder, with a <c>/</c> in it from the root, and a <c>/</c> at its end means everything below.
/// </summary>
public sealed class PathFilter
{
    // Of no character.
    private const char StandIn = '\uE000';

    private readonly Matcher? _matcher;

    /// <summary>A filter of globs, of which any may match.</summary>
    /// <param name="globs">The globs. <c>?</c>, <c>[</c> and <c>!</c> stand for themselves.</param>
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
    public bool Matches(string path) => _matcher?.Match(WithoutBackslashes(path.TrimStart('/'))).HasMatches is true;

    /// <summary>Checks a glob that somebody wrote who may know other kinds of them.</summary>
    /// <exception cref="ArgumentException">It can't match anything, or not what is meant; the message names it.</exception>
    public static void Check(string glob)
    {
        if (glob.StartsWith('!') || glob.Contains('?', StringComparison.Ordinal))
            throw new ArgumentException($"'{glob}' is no glob: only * and ** stand for something else");
        _ = new PathFilter([glob]);
    }

    /// <summary>A glob as it counts where it has no folder in it: in all of them.</summary>
    internal static string InEveryFolder(string glob) => glob.Contains('/', StringComparison.Ordinal) ? glob : $"**/{glob}";

    private void Add(string pattern, string glob)
    {
        try
        {
            _matcher!.AddInclude(WithoutBackslashes(pattern));
        }
        catch (ArgumentException e)
        {
            throw new ArgumentException($"'{glob}' is no glob: {e.Message}", e);
        }
    }

    // The library takes them for slashes on every system; to Git they are part of a name.
    private static string WithoutBackslashes(string path) => path.Replace('\\', StandIn);

    private static IEnumerable<string> Translate(string glob)
    {
        var body = glob.Trim('/');
        if (string.IsNullOrWhiteSpace(body)) throw new ArgumentException($"'{glob}' is no glob: it names nothing");
        var pattern = glob.StartsWith('/') ? body : InEveryFolder(body);
        // A folder's name means what is below it.
        return glob.EndsWith('/') ? [pattern + "/**"] : [pattern, pattern + "/**"];
    }
}
