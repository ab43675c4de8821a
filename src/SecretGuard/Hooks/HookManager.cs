namespace SecretGuard.Hooks;

/// <summary>A program that writes the hooks of a repository from a configuration of its own.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Files">Names of the files at the top of a working tree, one of which is its configuration.</param>
/// <param name="LinesFor">What to add to the configuration so that a hook, by its name, calls SecretGuard.</param>
internal sealed record HookManager(string Name, IReadOnlyList<string> Files, Func<string, IReadOnlyList<string>> LinesFor)
{
    private const string PackageFile = "package.json";
    private const string Program = "secretguard";

    /// <summary>Those that are known. `tests/managers.sh` tries what they are told with the real ones.</summary>
    public static IReadOnlyList<HookManager> All { get; } =
    [
        new("lefthook", ["lefthook.yml", ".lefthook.yml", "lefthook.yaml", ".lefthook.yaml", ".config/lefthook.yml"], hook =>
        [
            $"{hook}:",
            "  commands:",
            "    secretguard:",
            $"      run: secretguard hook {hook}{ArgumentsOf(hook, "{1}", "{2}")}",
            .. hook == "pre-push" ? ["      use_stdin: true"] : Array.Empty<string>(),
        ]),

        // It gives no standard input to hooks of a push.
        new("pre-commit", [".pre-commit-config.yaml"], hook => hook == "pre-push" ? [] :
        [
            "  - repo: local",
            "    hooks:",
            "      - id: secretguard",
            "        name: secretguard",
            $"        entry: secretguard hook {hook}",
            "        language: system",
            // Older ones know it by another name, and it is what runs by default.
            .. hook == "pre-commit" ? Array.Empty<string>() : [$"        stages: [{hook}]"],
            $"        pass_filenames: {(hook == "commit-msg" ? "true" : "false")}",
            "        always_run: true",
        ]),
        // It gives each command what Git gives the hook. Kinds of hooks are named in camel case.
        new("overcommit", [".overcommit.yml"], hook =>
        [
            $"{string.Concat(hook.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]))}:",
            "  SecretGuard:",
            "    enabled: true",
            $"    command: ['secretguard', 'hook', '{hook}']",
        ]),
        new("simple-git-hooks", [".simple-git-hooks.json", "simple-git-hooks.json", PackageFile], hook =>
        [
            $"\"{hook}\": \"secretguard hook {hook}{ArgumentsOf(hook, "$1", "$2")}\"",
        ]),
    ];

    /// <summary>The managers whose configuration lies in a working tree.</summary>
    /// <param name="workTree">Its top; null for none.</param>
    /// <returns>Each with the file, and whether that names SecretGuard already.</returns>
    public static IEnumerable<(HookManager Manager, string File, bool CallsUs)> In(string? workTree)
    {
        if (workTree is null)
            yield break;
        foreach (var manager in All)
        {
            foreach (var file in manager.Files)
            {
                if (TextOf(Path.Combine(workTree, file)) is not { } text || (file == PackageFile && !text.Contains($"\"{manager.Name}\"", StringComparison.Ordinal)))
                    continue;
                yield return (manager, file, text.Contains(Program, StringComparison.OrdinalIgnoreCase));
                break;
            }
        }
    }

    private static string? TextOf(string file)
    {
        try
        {
            return File.Exists(file) ? File.ReadAllText(file) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // There is a manager, and nobody knows what it is told.
            return "";
        }
    }

    private static string ArgumentsOf(string hook, string first, string second) => hook switch
    {
        "commit-msg" or "prepare-commit-msg" or "applypatch-msg" => $" {first}",
        "pre-push" => $" {first} {second}",
        _ => "",
    };
}
