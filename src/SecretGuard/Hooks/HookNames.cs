using SecretGuard.Configuration;

namespace SecretGuard.Hooks;

/// <summary>The hooks of Git that SecretGuard has a script for.</summary>
internal static class HookNames
{
    /// <summary>The hook that is wired where nobody says which.</summary>
    public const string Default = "pre-commit";

    /// <summary>The hook that is wired where others push to, and nobody says which.</summary>
    public const string OfServer = "pre-receive";

    /// <summary>All of them, the default one first.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Default,
        "pre-merge-commit", "prepare-commit-msg", "commit-msg", "applypatch-msg", "pre-applypatch",
        "pre-push", "pre-receive", "update",
    ];

    /// <summary>What a hook may refuse, in one word.</summary>
    public static string RefusedBy(string hook) => hook switch
    {
        "pre-push" or "pre-receive" or "update" => "push",
        "pre-merge-commit" => "merge",
        "applypatch-msg" or "pre-applypatch" => "patch",
        "commit-msg" or "prepare-commit-msg" => "message",
        _ => "commit",
    };

    /// <summary>Reads names that are joined by commas.</summary>
    /// <exception cref="ConfigurationException">One is that of no hook.</exception>
    public static IReadOnlyList<string> Parse(string names)
    {
        string[] parsed = [.. names.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct()];
        if (parsed.FirstOrDefault(name => !All.Contains(name)) is { } unknown)
            throw new ConfigurationException($"--hooks: '{unknown}' is not known; there are {string.Join(", ", All)}");
        return parsed.Length > 0 ? parsed : throw new ConfigurationException($"--hooks: name one at least of {string.Join(", ", All)}");
    }
}
