using Microsoft.Extensions.FileSystemGlobbing;
using SecretGuard.Git.Files;

namespace SecretGuard.Git;

/// <summary>
/// The files on disk that somebody names. Of a folder in a repository those that are tracked, or could be: what Git ignores
/// is left out unless it is named itself. Outside of repositories all files.
/// </summary>
public sealed class WorkingTreeSource : IContentSource
{
    private readonly IReadOnlyList<string> _paths;
    private readonly string _folder;
    private readonly GitEnvironment _environment;
    private readonly RepositoryLocation? _repository;

    /// <summary>The files that paths name.</summary>
    /// <param name="paths">Files, folders, or globs with <c>*</c> and <c>**</c>, which count in every folder below where there is no <c>/</c> in them; none stands for the folder itself.</param>
    /// <param name="folder">The folder that they count from.</param>
    /// <param name="environment">The variables to obey, otherwise those of this process.</param>
    public WorkingTreeSource(IReadOnlyList<string> paths, string folder, GitEnvironment? environment = null)
    {
        _paths = paths.Count > 0 ? paths : ["."];
        _folder = Path.GetFullPath(folder);
        _environment = environment ?? GitEnvironment.OfProcess;
        _repository = RepositoryLocation.Find(_folder, _environment);
    }

    /// <inheritdoc/>
    /// <exception cref="RepositoryException">A path names nothing, or a repository without a working tree.</exception>
    public IEnumerable<Content> Enumerate()
    {
        var seen = new HashSet<string>();
        foreach (var path in _paths)
            foreach (var found in Named(path))
                if (seen.Add(found.Path.Key))
                    yield return new(Reported(found.Path.Text), found.Open);
    }

    private IEnumerable<Found> Named(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, _folder));
        // A link that is named stands for what it leads to, unless that is nothing.
        if (Directory.Exists(full)) return Below(full);
        if (File.Exists(full)) return [new(new(full), LeadsNowhere(full) ? FileKind.Link : FileKind.Named)];
        if (path.Contains('*', StringComparison.Ordinal)) return Matching(path);
        throw new RepositoryException($"there is no file or folder {path} (looked for {full})");
    }

    private static bool LeadsNowhere(string path)
    {
        try
        {
            // What a shell hands over, as in <(command), is a link to a pipe that has no path.
            return File.ResolveLinkTarget(path, returnFinalTarget: true) is { Exists: false } target && !target.Name.StartsWith("pipe:[", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            // Links in a circle.
            return true;
        }
    }

    private List<Found> Matching(string glob)
    {
        // The folders before the first wildcard say where to look.
        var wildcard = glob.IndexOf('*', StringComparison.Ordinal);
        var start = glob.LastIndexOfAny(['/', Path.DirectorySeparatorChar], wildcard) + 1;
        var root = Path.GetFullPath(start == 0 ? "." : glob[..start], _folder);
        if (!Directory.Exists(root)) throw new RepositoryException($"there is no folder {root}, where {glob} would be");
        root = Path.TrimEndingDirectorySeparator(root);
        var matcher = new Matcher(StringComparison.Ordinal).AddInclude(start == 0 ? PathFilter.InEveryFolder(glob) : glob[start..]);
        var matching = Below(root).Where(found => matcher.Match(Relative(found.Path.Text, root)).HasMatches).ToList();
        return matching.Count > 0 ? matching : throw new RepositoryException($"there is no file that {glob} matches");
    }

    private IEnumerable<Found> Below(string root)
    {
        var isGiven = _environment["GIT_DIR"] is not null || _environment["GIT_WORK_TREE"] is not null;
        // The variables speak of the repository of the current folder; elsewhere there may be others.
        var (location, variables) = isGiven && _repository?.WorkTree is { } tree && IsBelow(root, tree)
            ? (_repository, _environment.Pinned(_repository))
            : (RepositoryLocation.Find(root, _environment.WithoutRepository()), _environment.WithoutRepository());
        if (location is { IsBare: true })
        {
            throw new RepositoryException($"{location.GitDir} is a repository without a working tree, so no files lie here. "
                + "To scan what is committed in it: secretguard scan --history");
        }
        if (location?.WorkTree is not { } top || !IsBelow(root, top)) return FolderWalk.Below(new(root));
        var listing = new TreeListing(top, variables);
        return listing.Ignores(root) ? FolderWalk.Below(new(root)) : listing.Below(new(root));
    }

    /// <summary>From the root of the current folder's repository, or from the folder itself; else the full path.</summary>
    private string Reported(string path)
    {
        var root = _repository?.WorkTree ?? _folder;
        return Slashes(IsBelow(path, root) ? Relative(path, root) : path);
    }

    private static bool IsBelow(string path, string root) =>
        path.StartsWith(root, StringComparison.Ordinal)
        && (path.Length == root.Length || Path.EndsInDirectorySeparator(root) || path[root.Length] == Path.DirectorySeparatorChar);

    private static string Relative(string path, string root) => Slashes(path[root.Length..].TrimStart(Path.DirectorySeparatorChar));

    private static string Slashes(string path) =>
        Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
}
