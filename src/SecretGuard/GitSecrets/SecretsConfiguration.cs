using System.Text;
using SecretGuard.Git;

namespace SecretGuard.GitSecrets;

/// <summary>What git-secrets keeps in Git's configuration, and how it gets there.</summary>
internal static class SecretsConfiguration
{
    /// <summary>The key of prohibited patterns.</summary>
    public const string Patterns = "secrets.patterns";

    /// <summary>The key of allowed patterns.</summary>
    public const string Allowed = "secrets.allowed";

    /// <summary>The key of providers.</summary>
    public const string Providers = "secrets.providers";

    /// <summary>Git's question for all of them.</summary>
    public const string All = "^secrets\\.(patterns|allowed|providers)$";

    private const int NotSet = 1;

    /// <summary>All values that count here, by key.</summary>
    /// <exception cref="GitSecretsException">Git can't read them.</exception>
    public static ILookup<string, string> Read()
    {
        var (_, output) = Run(NotSet, "config", "-z", "--get-regexp", All);
        return output.Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('\n', 2))
            // A value of several lines is several.
            .SelectMany(pair => pair.Length < 2 ? [] : pair[1].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(value => (Key: pair[0], Value: value)))
            .ToLookup(pair => pair.Key, pair => pair.Value);
    }

    /// <summary>Adds a value, unless it is there.</summary>
    /// <returns>Whether it was not.</returns>
    /// <exception cref="GitSecretsException">Git can't write it.</exception>
    public static bool Add(string key, string value, bool global)
    {
        if (string.IsNullOrWhiteSpace(value))
            throw new GitSecretsException($"there is nothing to add to {key}: say what");
        string[] where = global ? ["config", "--global"] : ["config"];
        var (_, known) = Run(NotSet, [.. where, "-z", "--get-all", key]);
        if (known.Split('\0').Contains(value))
            return false;
        Run(0, [.. where, "--add", key, value]);
        return true;
    }

    /// <summary>Lists all values as Git does.</summary>
    /// <returns>How Git ended, and what it printed.</returns>
    public static (int Code, string Output) List(bool global) =>
        Run(NotSet, global ? ["config", "--global", "--get-regexp", "^secrets\\."] : ["config", "--get-regexp", "^secrets\\."]);

    private static (int Code, string Output) Run(int allowed, params IReadOnlyList<string> arguments)
    {
        using var git = GitCommand.Start(".", GitEnvironment.OfProcess, arguments);
        using var reader = new StreamReader(git.Output, Encoding.UTF8);
        var output = reader.ReadToEnd();
        var code = git.ExitCode();
        return code <= allowed ? (code, output) : throw new GitSecretsException(git.Complain().TrimEnd('\n'), code);
    }
}
