using System.Text;
using SecretGuard.Git;

namespace SecretGuard.Import;

/// <summary>Reads what git-secrets keeps in Git's configuration, as Git itself reads it.</summary>
internal static class GitSecretsReader
{
    private const string Section = "secrets.";

    /// <summary>Reads it.</summary>
    /// <param name="folder">Where Git works.</param>
    /// <param name="file">The file to read; null for all that count in the folder.</param>
    /// <exception cref="UnreadableException">Git can't read it.</exception>
    public static IReadOnlyList<GitSecret> Read(string folder, string? file)
    {
        string[] where = file is null ? [] : ["--file", file];
        using var git = GitCommand.Start(folder, GitEnvironment.OfProcess, ["config", .. where, "--show-origin", "-z", "--list"]);
        using var output = new MemoryStream();
        git.Output.CopyTo(output);
        git.Complete();

        var parts = Encoding.UTF8.GetString(output.ToArray()).Split('\0');
        var secrets = new List<GitSecret>();
        var lines = new Dictionary<string, Queue<int>>();
        for (var i = 0; i + 1 < parts.Length; i += 2)
        {
            var (origin, pair) = (parts[i], parts[i + 1].Split('\n', 2));
            if (!pair[0].StartsWith(Section, StringComparison.Ordinal))
                continue;
            var path = origin.StartsWith("file:", StringComparison.Ordinal) ? origin["file:".Length..] : origin;
            secrets.Add(new GitSecret(pair[0], pair.Length > 1 ? pair[1] : "", $"{path}:{LineOf(Path.Combine(folder, path), pair[0], lines)}"));
        }

        return secrets;
    }

    // Git doesn't say it. The values of a key stand in a file in the order in which Git lists them.
    private static int LineOf(string file, string key, Dictionary<string, Queue<int>> known)
    {
        var name = key[(key.LastIndexOf('.') + 1)..];
        if (!known.TryGetValue($"{file}\0{name}", out var lines))
            known[$"{file}\0{name}"] = lines = File.Exists(file) ? LinesOf(file, name) : new Queue<int>();
        return lines.TryDequeue(out var line) ? line : 1;
    }

    private static Queue<int> LinesOf(string file, string name)
    {
        var (lines, isSection, number) = (new Queue<int>(), false, 0);
        foreach (var text in File.ReadLines(file))
        {
            number++;
            var line = text.Trim();
            if (line.StartsWith('['))
            {
                isSection = line.StartsWith("[secrets", StringComparison.OrdinalIgnoreCase);
                line = line[(line.IndexOf(']', StringComparison.Ordinal) + 1)..].TrimStart();
            }

            if (isSection && line.StartsWith(name, StringComparison.OrdinalIgnoreCase) && line[name.Length..].TrimStart() is "" or ['=', ..])
                lines.Enqueue(number);
        }

        return lines;
    }
}
