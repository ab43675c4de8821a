using System.Globalization;
using SecretGuard.Git.Packs;

namespace SecretGuard.Git.Histories;

/// <summary>
/// Which packs and objects were scanned already, and which of them hold something: names of objects, never what was found.
/// Lies inside of the repository's Git folder, and is of no use for other rules or another program.
/// </summary>
public sealed class HistoryCache
{
    private const string Heading = "secretguard history 1";

    private readonly string _path;
    private readonly string _key;

    private HistoryCache(string path, string key) => (_path, _key) = (path, key);

    /// <summary>Packs that were scanned, by file name and length in bytes.</summary>
    internal HashSet<(string Name, long Length)> Packs { get; } = [];

    /// <summary>Objects in files of their own that were scanned, by name.</summary>
    internal HashSet<string> Loose { get; } = [];

    /// <summary>What holds something among all that was scanned: scanned again each time.</summary>
    internal Dictionary<string, ObjectType> WithFindings { get; } = [];

    /// <summary>What the refs pointed to, as a hash, and how many commits they reached then.</summary>
    internal (string Tips, int Commits)? Reached { get; set; }

    /// <summary>Reads what is remembered of a repository.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="key">Names all that a result depends on besides the objects: the program and its rules.</param>
    public static HistoryCache Load(RepositoryLocation repository, string key)
    {
        var cache = new HistoryCache(Path.Combine(repository.CommonDir, "secretguard", "history"), key);
        try
        {
            if (File.Exists(cache._path))
                cache.Read(File.ReadLines(cache._path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
        {
            cache.Forget();
        }

        return cache;
    }

    /// <summary>Writes what is to be remembered; at once or not at all.</summary>
    /// <exception cref="UnreadableException">It can't be written.</exception>
    public void Save()
    {
        var temporary = $"{_path}.{Environment.ProcessId}";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
            File.WriteAllLines(temporary, Lines());
            File.Move(temporary, _path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            File.Delete(temporary);
            throw new UnreadableException($"what was scanned can't be remembered in {_path}: {e.Message}", e);
        }
    }

    /// <summary>Whether a pack was scanned.</summary>
    internal bool Knows(PackFile pack) => Packs.Contains((Path.GetFileName(pack.Path), pack.Length));

    /// <summary>Forgets everything.</summary>
    internal void Forget()
    {
        Packs.Clear();
        Loose.Clear();
        WithFindings.Clear();
        Reached = null;
    }

    private IEnumerable<string> Lines() =>
    [
        Heading,
        $"key {_key}",
        .. Reached is { } reached ? [string.Create(CultureInfo.InvariantCulture, $"reached {reached.Tips} {reached.Commits}")] : (string[])[],
        .. Packs.Order().Select(pack => string.Create(CultureInfo.InvariantCulture, $"pack {pack.Name} {pack.Length}")),
        .. Loose.Order(StringComparer.Ordinal).Select(name => $"loose {name}"),
        .. WithFindings.OrderBy(named => named.Key, StringComparer.Ordinal).Select(named => string.Create(CultureInfo.InvariantCulture, $"finding {named.Key} {(int)named.Value}")),
        "end",
    ];

    private void Read(IEnumerable<string> lines)
    {
        var isWhole = false;
        foreach (var (number, line) in lines.Index())
        {
            switch (number, line.Split(' '))
            {
                case (0, _) when line == Heading:
                case (1, ["key", var key]) when key == _key:
                    break;
                case ( > 1, ["reached", var tips, var commits]):
                    Reached = (tips, int.Parse(commits, CultureInfo.InvariantCulture));
                    break;
                case ( > 1, ["pack", var name, var length]):
                    Packs.Add((name, long.Parse(length, CultureInfo.InvariantCulture)));
                    break;
                case ( > 1, ["loose", var name]):
                    Loose.Add(name);
                    break;
                case ( > 1, ["finding", var name, var type]):
                    WithFindings[name] = (ObjectType)int.Parse(type, CultureInfo.InvariantCulture);
                    break;
                case ( > 1, ["end"]):
                    isWhole = true;
                    break;
                default:
                    // Of another program or other rules, or damaged.
                    Forget();
                    return;
            }
        }

        if (!isWhole)
            Forget();
    }
}
