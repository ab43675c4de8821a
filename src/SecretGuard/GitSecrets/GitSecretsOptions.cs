namespace SecretGuard.GitSecrets;

/// <summary>What a command line of git-secrets says.</summary>
/// <param name="Command">The first option, which says what to do, such as <c>--scan</c>; empty where there is none.</param>
/// <param name="Switches">The other options, each under its long name.</param>
/// <param name="Operands">What is no option.</param>
internal sealed record GitSecretsOptions(string Command, IReadOnlySet<string> Switches, IReadOnlyList<string> Operands)
{
    /// <summary>The options that change which files <c>git grep</c> sees.</summary>
    public static IReadOnlyList<string> Views { get; } = ["--cached", "--no-index", "--untracked"];

    private const string Scan = "--scan";

    private static readonly HashSet<string> Commands =
    [
        Scan, "--scan-history", "--install", "--list", "--add", "--add-provider", "--aws-provider", "--register-aws",
        "--commit_msg_hook", "--pre_commit_hook", "--prepare_commit_msg_hook",
    ];

    private static readonly Dictionary<string, string> ShortNames = new()
    {
        ["-r"] = "--recursive",
        ["-f"] = "--force",
        ["-l"] = "--literal",
        ["-a"] = "--allowed",
    };

    private static readonly HashSet<string> Known = [.. Commands, .. ShortNames.Keys, .. ShortNames.Values, .. Views, "--global"];

    /// <summary>Reads a command line.</summary>
    /// <exception cref="GitSecretsException">It is wrong.</exception>
    public static GitSecretsOptions Read(IReadOnlyList<string> arguments)
    {
        var normal = Normal(arguments) ?? Usage.Parse(arguments);
        var options = normal.TakeWhile(word => word != "--").ToList();
        var switches = options.Skip(1).Select(word => ShortNames.GetValueOrDefault(word, word)).ToHashSet();
        var read = new GitSecretsOptions(options.Count > 0 ? options[0] : "", switches, [.. normal.Skip(options.Count + 1)]);
        read.Check();
        return read;
    }

    // What Git would make of it. Abbreviations, short options in one word, and mistakes are left to Git itself.
    private static List<string>? Normal(IReadOnlyList<string> arguments)
    {
        var operands = new List<string>();
        var options = new List<string>();
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i] == "--")
            {
                operands.AddRange(arguments.Skip(i + 1));
                break;
            }

            if (arguments[i] is "-" or "" or [not '-', ..])
                operands.Add(arguments[i]);
            else if (Known.Contains(arguments[i]))
                options.Add(arguments[i]);
            else
                return null;
        }

        return [.. options, "--", .. operands];
    }

    /// <summary>Whether an option was given.</summary>
    public bool Has(string name) => Switches.Contains(name);

    /// <summary>The operand of a place; empty where there is none.</summary>
    public string Operand(int place) => place < Operands.Count ? Operands[place] : "";

    private void Check()
    {
        Belongs("--force", "-f|--force", "--install");
        Belongs("--recursive", "-r|--recursive", Scan);
        Belongs("--allowed", "-a|--allowed", "--add");
        Belongs("--literal", "-l|--literal", "--add");
        foreach (var view in Views)
            Belongs(view, view, Scan);
        if (Has("--recursive") && Views.Any(Has))
            throw new GitSecretsException("-r|--recursive cannot be supplied with --cached, --no-index, or --untracked");
    }

    private void Belongs(string name, string shown, string command)
    {
        if (Has(name) && Command != command)
            throw new GitSecretsException($"{shown} can only be supplied with the {command} subcommand");
    }
}
