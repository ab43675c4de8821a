using System.Text;
using SecretGuard.Git;

namespace SecretGuard.GitSecrets;

/// <summary>Knows of which files attributes say that they are no text.</summary>
internal sealed class PathAttributes(HistorySettings settings)
{
    private const string Unspecified = "unspecified";

    private readonly Dictionary<string, string> _known = [];

    /// <summary>Whether attributes say something that only Git itself can do.</summary>
    public bool NeedGit { get; private set; }

    /// <summary>Whether a file counts as no text.</summary>
    /// <param name="path">Its path from the root, one of those that were asked for.</param>
    /// <param name="lines">What is known of its content.</param>
    public bool IsBinary(byte[] path, BlobLines lines)
    {
        if (lines == BlobLines.None)
            return false;
        switch (_known[KeyOf(path)])
        {
            case "unset":
                return true;
            case "set":
                NeedGit |= lines == BlobLines.Binary;
                return false;
            case var driver:
                NeedGit |= settings.HasDriver(driver);
                return lines == BlobLines.Binary;
        }
    }

    /// <summary>Asks for the attributes of files.</summary>
    /// <param name="paths">Their paths from the root.</param>
    public void Load(IEnumerable<byte[]> paths)
    {
        string[] unknown = [.. paths.Select(KeyOf).Distinct().Where(key => !_known.ContainsKey(key))];
        if (unknown.Length == 0)
            return;
        // At the root, from where paths count.
        using var git = GitCommand.Start(RepositoryLocation.Find(".")?.WorkTree ?? ".", GitEnvironment.OfProcess, "check-attr", "-z", "--stdin", "diff");
        var asking = Task.Run(() => Ask(git, unknown));
        using var reader = new StreamReader(git.Output, Encoding.Latin1);
        // PATH NUL diff NUL VALUE NUL
        var words = reader.ReadToEnd().Split('\0');
        asking.GetAwaiter().GetResult();
        // Within a .git folder, for one, it won't say.
        NeedGit |= git.ExitCode() != 0;
        foreach (var path in unknown)
            _known[path] = Unspecified;
        for (var i = 0; i + 2 < words.Length; i += 3)
            _known[words[i]] = words[i + 2];
    }

    private static void Ask(GitCommand git, string[] paths)
    {
        try
        {
            git.Input.Write(Encoding.Latin1.GetBytes(string.Join('\0', paths) + "\0"));
            git.Input.Close();
        }
        catch (IOException)
        {
            // It reads no more.
        }
    }

    private static string KeyOf(byte[] path) => Encoding.Latin1.GetString(path);
}
