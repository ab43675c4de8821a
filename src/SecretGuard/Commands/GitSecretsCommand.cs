using CommandLine;
using SecretGuard.GitSecrets;

namespace SecretGuard.Commands;

/// <summary>Does what git-secrets does, told by its own command line.</summary>
[Verb(Name, HelpText = "Be git-secrets: its command line, its hooks and its configuration.")]
internal sealed class GitSecretsCommand : ICommand
{
    /// <summary>The name of the verb, and of the program that is no other than this.</summary>
    public const string Name = "git-secrets";

    /// <summary>What git-secrets is told.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <inheritdoc/>
    public int Run(Terminal terminal)
    {
        try
        {
            if (Usage.IsAskedFor(Arguments))
            {
                terminal.Out.Write(Usage.Text);
                return Usage.ExitCode;
            }

            return Run(GitSecretsOptions.Read(Arguments), terminal);
        }
        catch (GitSecretsException e)
        {
            terminal.Out.Write(e.Output);
            if (e.Message.Length > 0)
                terminal.Error.Write(e.Message.EndsWith('\n') ? e.Message : e.Message + "\n");
            return e.ExitCode;
        }
    }

    private static int Run(GitSecretsOptions options, Terminal terminal)
    {
        switch (options.Command)
        {
            case "--scan":
                return Scan(terminal, (prohibited, report) => ScanFiles(options, prohibited, report, terminal));
            case "--scan-history":
                return Scan(terminal, HistoryGrep.Run);
            case "--pre_commit_hook":
                return CommitHooks.StagedFiles() is { Count: > 0 } files
                    ? Scan(terminal, (prohibited, report) => TrackedScan.Run(prohibited, ["--cached"], files, report))
                    : ExitCode.Clean;
            case "--commit_msg_hook":
                return Scan(terminal, (prohibited, report) => new FileScan(prohibited, report, terminal).Run([options.Operand(0)], recursive: false));
            case "--prepare_commit_msg_hook":
                return options.Operand(1) == "merge" ? ScanMerge(options.Operand(0), terminal) : ExitCode.Clean;
            case "--install":
                HookFiles.Install(options.Operand(0), options.Has("--force"), terminal.Out);
                return ExitCode.Clean;
            case "--list":
                var (code, list) = SecretsConfiguration.List(options.Has("--global"));
                terminal.Out.Write(list);
                return code;
            case "--add":
                var pattern = options.Operand(0);
                return Add(options.Has("--allowed") ? SecretsConfiguration.Allowed : SecretsConfiguration.Patterns, options.Has("--literal") ? Literal.Of(pattern) : pattern, options);
            case "--add-provider":
                return Add(SecretsConfiguration.Providers, string.Join(' ', options.Operands), options);
            case "--register-aws":
                return RegisterAws(options, terminal);
            case "--aws-provider":
                foreach (var key in AwsCredentials.PatternsIn(options.Operands is [{ Length: > 0 } file, ..] ? file : AwsCredentials.DefaultFile))
                    terminal.Out.WriteLine(key);
                return ExitCode.Clean;
            case "":
                terminal.Out.Write(Usage.Text);
                return ExitCode.Clean;
            default:
                terminal.Out.WriteLine($"Unknown option: {options.Command}");
                terminal.Out.Write(Usage.Text);
                return Usage.ExitCode;
        }
    }

    private static int Scan(Terminal terminal, Action<Prohibited, MatchReport> scan)
    {
        var configuration = SecretsConfiguration.Read();
        var prohibited = Prohibited.Of(configuration);
        foreach (var failure in prohibited.Failures)
            terminal.Error.WriteLine($"git-secrets: {failure}");
        var report = new MatchReport();
        if (prohibited.Patterns.Count > 0)
            scan(prohibited, report);
        var code = report.Finish(configuration, terminal);
        return code == ExitCode.Clean && prohibited.Failures.Count > 0 ? ExitCode.Incomplete : code;
    }

    private static void ScanFiles(GitSecretsOptions options, Prohibited prohibited, MatchReport report, Terminal terminal)
    {
        var views = GitSecretsOptions.Views.Where(options.Has).ToList();
        if (options.Operands.Count == 0 || views.Count > 0)
            TrackedScan.Run(prohibited, views, options.Operands, report);
        else
            new FileScan(prohibited, report, terminal).Run(options.Operands, options.Has("--recursive"));
    }

    private static int ScanMerge(string message, Terminal terminal)
    {
        using var patches = CommitHooks.MergedPatches(message);
        return patches is null ? ExitCode.Clean : Scan(terminal, (prohibited, report) =>
        {
            new FileScan(prohibited, report, terminal).Scan(patches.Output, "(standard input)");
            patches.Complete();
        });
    }

    private static int Add(string key, string value, GitSecretsOptions options) =>
        SecretsConfiguration.Add(key, value, options.Has("--global")) ? ExitCode.Clean : ExitCode.Findings;

    private static int RegisterAws(GitSecretsOptions options, Terminal terminal)
    {
        Add(SecretsConfiguration.Providers, AwsPatterns.Provider, options);
        foreach (var pattern in AwsPatterns.Prohibited)
            Add(SecretsConfiguration.Patterns, pattern, options);
        foreach (var pattern in AwsPatterns.Allowed)
            Add(SecretsConfiguration.Allowed, pattern, options);
        terminal.Out.WriteLine("OK");
        return ExitCode.Clean;
    }
}
