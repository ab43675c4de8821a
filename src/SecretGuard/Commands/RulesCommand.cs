using CommandLine;
using SecretGuard.Detection.Rules;

namespace SecretGuard.Commands;

/// <summary>Lists the rules.</summary>
[Verb("rules", HelpText = "List what is looked for.")]
internal sealed class RulesCommand : CommonOptions, ICommand
{
    /// <inheritdoc/>
    public int Run(Terminal terminal)
    {
        var palette = terminal.OutPalette;
        var width = RuleSet.All.Max(rule => rule.Id.Length);
        foreach (var rule in RuleSet.All.OrderBy(rule => rule.Id, StringComparer.Ordinal))
            terminal.Out.WriteLine($"{palette.Bold(rule.Id.PadRight(width))}  {rule.Severity.ToString().ToLowerInvariant(),-8}  {rule.Title}");
        return ExitCode.Clean;
    }
}
