using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using CommandLine;
using CommandLine.Text;
using SecretGuard.Commands;
using SecretGuard.Git;

namespace SecretGuard;

/// <summary>The verbs of the command line, and how a line becomes one of them.</summary>
internal static class Verbs
{
    private static readonly Type[] All =
    [
        typeof(ScanCommand), typeof(CiCommand), typeof(VerifyCommand), typeof(MergeCommand), typeof(InstallCommand), typeof(UninstallCommand), typeof(StatusCommand), typeof(HookCommand),
        typeof(AllowCommand), typeof(BaselineCommand), typeof(RulesCommand), typeof(ExplainCommand), typeof(ConfigCommand), typeof(GitSecretsCommand),
    ];

    /// <summary>Runs what a command line says.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] arguments, Terminal terminal)
    {
        switch (arguments)
        {
            case [] or ["help" or "--help" or "-h"] or ["help", "help"]:
                WriteHelp(terminal.Out);
                return arguments.Length == 0 ? ExitCode.Misuse : ExitCode.Clean;
            case ["--version" or "version"]:
                terminal.Out.WriteLine(Hooks.ToolVersion.Current);
                return ExitCode.Clean;
            case ["help", var verb]:
                return Run([verb, "--help"], terminal);
            case [GitSecretsCommand.Name, .. var rest]:
                // The parser knows no options that stand for commands.
                return new GitSecretsCommand { Arguments = rest }.Run(terminal);
            case [var verb, "-h"]:
                return Run([verb, "--help"], terminal);
            case ["hook", var name, .. var rest] when !arguments.Any(argument => argument.StartsWith('-')):
                // What Git runs on every commit. The parser would take a sixth of its time.
                return new HookCommand { Name = name, Arguments = rest }.Run(terminal);
        }

        // Given one type only, the parser looks at no other: a hook has no time for that.
        if (All.FirstOrDefault(type => NameOf(type) == arguments[0]) is not { } command)
        {
            terminal.Error.WriteLine($"secretguard: there is no command '{arguments[0]}'. `secretguard help` lists them.");
            return ExitCode.Misuse;
        }

        if (OptionWithoutValue(arguments, command) is { } option)
        {
            terminal.Error.WriteLine($"secretguard {arguments[0]}: the option '{option}' needs a value.");
            return ExitCode.Misuse;
        }

        if (command.IsSubclassOf(typeof(ReportOptions)))
            arguments = FormatPairs.Join(arguments);
        foreach (var repeated in (string[])[ReportOptions.ReportOption, RepositoriesOptions.ReposOption, VerifyCommand.EndpointOption])
            arguments = RepeatedOption.Join(arguments, $"--{repeated}");
        using var parser = new Parser(settings => (settings.HelpWriter, settings.EnableDashDash) = (null, true));
        var parsed = parser.ParseArguments(arguments, command);
        if (parsed.Value is CommonOptions options && options.Unexpected.FirstOrDefault() is { } unexpected)
        {
            terminal.Error.WriteLine($"secretguard {arguments[0]}: it takes no '{unexpected}'.");
            return ExitCode.Misuse;
        }

        if (parsed.Value is CommonOptions { Repo: { } repo })
            RepositoryLocation.TurnTo(repo);
        return parsed.MapResult<object, int>(
            options => ((ICommand)options).Run(terminal),
            errors => Explain([.. errors], parsed, arguments[0], terminal));
    }

    // The parser takes it as one that is not there: of `--range $RANGE`, where the variable is empty, nothing would be left.
    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "The project keeps this assembly whole, since the parser reads its options so too.")]
    private static string? OptionWithoutValue(string[] arguments, Type command)
    {
        var suspects = arguments
            .TakeWhile(word => word != "--")
            .Where((word, i) => word.StartsWith("--", StringComparison.Ordinal) && (i + 1 == arguments.Length || arguments[i + 1] is ['-', not (>= '0' and <= '9'), ..]))
            .ToList();
        if (suspects.Count == 0)
            return null;
        var valued = command.GetProperties()
            .Where(property => property.PropertyType != typeof(bool))
            .Select(property => property.GetCustomAttribute<OptionAttribute>())
            .OfType<OptionAttribute>()
            .Select(option => $"--{option.LongName}")
            .ToHashSet();
        return suspects.FirstOrDefault(valued.Contains);
    }

    private static int Explain(IReadOnlyList<Error> errors, ParserResult<object> parsed, string verb, Terminal terminal)
    {
        if (errors.Any(error => error.Tag is ErrorType.HelpRequestedError or ErrorType.HelpVerbRequestedError))
        {
            terminal.Out.WriteLine(HelpText.AutoBuild(parsed, help => Describe(help, verb)));
            return ExitCode.Clean;
        }

        foreach (var error in errors)
            terminal.Error.WriteLine($"secretguard {verb}: {OptionErrors.TextOf(error)}.");
        terminal.Error.WriteLine($"`secretguard {verb} --help` lists what it takes.");
        return ExitCode.Misuse;
    }

    private static HelpText Describe(HelpText help, string verb)
    {
        help.Heading = $"secretguard {verb}: {All.Select(VerbOf).First(known => known.Name == verb).HelpText}";
        help.Copyright = "";
        help.AutoVersion = false;
        help.AdditionalNewLineAfterOption = false;
        help.MaximumDisplayWidth = 100;
        return help;
    }

    private static void WriteHelp(TextWriter output)
    {
        output.WriteLine("SecretGuard finds credentials in Git, and refuses commits that bring one.");
        output.WriteLine();
        output.WriteLine("usage: secretguard COMMAND [OPTIONS]");
        output.WriteLine();
        foreach (var verb in All.Select(VerbOf))
            output.WriteLine($"  {verb.Name,-10} {verb.HelpText}");
        output.WriteLine();
        output.WriteLine("`secretguard COMMAND --help` lists the options of one.");
        output.WriteLine("Exit codes: 0 nothing found, 1 findings, 2 wrong command or configuration, 3 not everything could be scanned.");
    }

    private static string NameOf(Type command) => VerbOf(command).Name;

    private static VerbAttribute VerbOf(Type command) => command.GetCustomAttribute<VerbAttribute>()!;
}
