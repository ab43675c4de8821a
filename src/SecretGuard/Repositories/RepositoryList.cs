using System.Text.RegularExpressions;
using SecretGuard.Configuration;
using SecretGuard.Git;
using SecretGuard.Scanning;

namespace SecretGuard.Repositories;

/// <summary>The repositories that somebody names: in files, one path on each line, or by folders that hold them.</summary>
internal sealed partial class RepositoryList
{
    private const char Comment = '#';

    private readonly string _current;
    private readonly Dictionary<string, ListedRepository> _byFolder = [];
    private readonly List<SkippedContent> _unreadable = [];

    private RepositoryList(string current) => _current = current;

    /// <summary>The repositories, each once, by their names.</summary>
    public IReadOnlyList<ListedRepository> Repositories => [.. _byFolder.Values.OrderBy(repository => repository.Name, StringComparer.Ordinal)];

    /// <summary>Folders that could not be searched.</summary>
    public IReadOnlyList<SkippedContent> Unreadable => _unreadable;

    /// <summary>Reads what somebody names.</summary>
    /// <param name="sources">Files, folders, or <c>-</c> for standard input.</param>
    /// <param name="current">The folder that paths count from.</param>
    /// <exception cref="ConfigurationException">One of them is not there, holds no repository or what is no path; the message names file and line.</exception>
    /// <exception cref="UnreadableException">A list can't be read.</exception>
    public static RepositoryList Read(IEnumerable<string> sources, string current)
    {
        var list = new RepositoryList(current);
        foreach (var source in sources)
        {
            var path = Path.GetFullPath(source, current);
            var before = list._byFolder.Count;
            if (source == StandardInputSource.Path)
                list.AddLines("standard input", StandardInputSource.Lines());
            else if (Directory.Exists(path))
                list.AddFolder(source, path);
            else if (File.Exists(path))
                list.AddLines(source, LinesOf(path));
            else
                throw new ConfigurationException($"--repos: there is no file and no folder {source}");
            // Who scans nothing by mistake is not to read that nothing was found.
            if (list._byFolder.Count == before && list._unreadable.Count == 0)
                throw new ConfigurationException($"--repos: {source} names no repository{(before > 0 ? " that is not named already" : "")}");
        }

        return list;
    }

    private void AddFolder(string source, string folder)
    {
        foreach (var found in RepositorySearch.In(folder, (path, reason) => _unreadable.Add(new(Named(source, folder, path), $"it can't be searched for repositories: {reason}"))))
            Add(new(Named(source, folder, found), found, Place: null));
    }

    private void AddLines(string file, IEnumerable<string> lines)
    {
        foreach (var (number, text) in lines.Index())
        {
            var line = text.Trim();
            if (line is [] or [Comment, ..])
                continue;
            var place = $"{file}:{number + 1}";
            if (line.Any(char.IsControl))
                throw new ConfigurationException($"{place}: this is no path: it has control characters; a list has one path on each line, in UTF-8");
            var folder = Path.GetFullPath(line, _current);
            if (Address().IsMatch(line) && !Directory.Exists(folder))
                throw new ConfigurationException($"{place}: this is an address, and a scan fetches nothing: `git clone --mirror` it, and list the folder");
            Add(new(NameOf(line), folder, place));
        }
    }

    private void Add(ListedRepository repository) => _byFolder.TryAdd(Path.TrimEndingDirectorySeparator(repository.Folder), repository);

    private static string Named(string source, string folder, string found) =>
        Path.GetRelativePath(folder, found) is "." ? NameOf(source) : NameOf(Path.Combine(source, Path.GetRelativePath(folder, found)));

    // The same on every system, and however somebody writes it.
    private static string NameOf(string path)
    {
        var name = path.Replace(Path.DirectorySeparatorChar, '/').TrimEnd('/');
        while (name.StartsWith("./", StringComparison.Ordinal))
            name = name[2..].TrimStart('/');
        return name.Length == 0 ? "/" : name;
    }

    private static string[] LinesOf(string file)
    {
        try
        {
            return File.ReadAllLines(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableException($"--repos: {file} can't be read: {e.Message}", e);
        }
    }

    // https://host/path, or user@host:path as SSH has it.
    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9+.-]*://|^[^/\\@]+@[^/\\:]+:")]
    private static partial Regex Address();
}
