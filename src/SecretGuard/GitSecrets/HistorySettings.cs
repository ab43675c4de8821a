using SecretGuard.Git;

namespace SecretGuard.GitSecrets;

/// <summary>What in Git's configuration decides how a history is shown and compared.</summary>
internal sealed class HistorySettings
{
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads it.</summary>
    public HistorySettings()
    {
        var answer = GitAnswer.Here("config", "-z", "--get-regexp", @"^(core\.quotepath|diff\..*)$");
        foreach (var pair in answer.Output.Split('\0').Select(pair => pair.Split('\n', 2)))
            _values[pair[0]] = pair.Length > 1 ? pair[1] : "true";
    }

    /// <summary>Whether names with other letters than ASCII's are quoted.</summary>
    public bool QuotesPaths => !IsOff(_values.GetValueOrDefault("core.quotepath"));

    /// <summary>Whether an added file may count as the copy of another.</summary>
    public bool FindsCopies => _values.GetValueOrDefault("diff.renames") is "copies" or "copy";

    /// <summary>Whether a driver of attributes says how files are compared.</summary>
    public bool HasDriver(string name) => _values.ContainsKey($"diff.{name}.textconv") || _values.ContainsKey($"diff.{name}.binary") || _values.ContainsKey($"diff.{name}.algorithm");

    private static bool IsOff(string? value) => value?.ToUpperInvariant() is "FALSE" or "NO" or "OFF" or "0" or "";
}
