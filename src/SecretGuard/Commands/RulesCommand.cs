using System.Text;
using CommandLine;
using SecretGuard.Configuration;
using SecretGuard.Detection;
using SecretGuard.LocalGuard;
using SecretGuard.Reports;

namespace SecretGuard.Commands;

/// <summary>Lists the rules, or tests those of somebody's own.</summary>
[Verb("rules", HelpText = "List what is looked for, or test your own rules: rules test [FILE].")]
internal sealed class RulesCommand : CommonOptions, ICommand
{
    private const string Test = "test";

    /// <summary>What to do with them.</summary>
    [Value(0, MetaName = "test", HelpText = "Run the examples and counter-examples of your own rules.")]
    public string? Action { get; set; }

    /// <summary>Whose rules to test.</summary>
    [Value(1, MetaName = "FILE", HelpText = "The configuration whose rules are tested; otherwise the one in force.")]
    public string? Tested { get; set; }

    /// <summary>Another configuration.</summary>
    [Option("config", MetaValue = "FILE", HelpText = "The configuration to use in place of the repository's .secretguard.toml.")]
    public string? Config { get; set; }

    /// <inheritdoc/>
    public int Run(Terminal terminal)
    {
        if (Action is not (null or Test))
            throw new ConfigurationException($"`secretguard rules` takes no '{Printable.Of(Action)}'; there is `secretguard rules test`");
        return Action is null ? List(terminal) : RunExamples(terminal);
    }

    private int List(Terminal terminal)
    {
        var palette = terminal.OutPalette;
        (string Id, Severity Severity, string Title)[] rules =
        [
            .. Load().AllRules.Select(rule => (rule.Id, rule.Severity, rule.Title)),
            (LocalCredential.RuleId, LocalCredential.RuleSeverity, "The value of a credential that lives on this machine"),
        ];
        var width = rules.Max(rule => rule.Id.Length);
        foreach (var (id, severity, title) in rules.OrderBy(rule => rule.Id, StringComparer.Ordinal))
            terminal.Out.WriteLine($"{palette.Bold(id.PadRight(width))}  {severity.ToString().ToLowerInvariant(),-8}  {title}");
        return ExitCode.Clean;
    }

    private int RunExamples(Terminal terminal)
    {
        var rules = Tested is null ? Load().OwnRules : ReadTested().Rules;
        if (rules.Count == 0)
            terminal.Out.WriteLine("There are no rules of your own: write them as [[rules]] in .secretguard.toml.");

        var palette = terminal.OutPalette;
        var failures = 0;
        foreach (var own in rules)
        {
            string[] failed = [.. FailuresOf(own)];
            failures += failed.Length;
            var tested = own.Examples.Count + own.CounterExamples.Count;
            terminal.Out.WriteLine((failed.Length, tested) switch
            {
                (0, 0) => $"{palette.Yellow("none")}    {own.Rule.Id}  {own.Place}: it has no examples",
                (0, _) => $"{palette.Green("ok")}      {own.Rule.Id}  {tested} example{(tested == 1 ? "" : "s")}",
                _ => $"{palette.Red("failed")}  {own.Rule.Id}",
            });
            foreach (var failure in failed)
                terminal.Out.WriteLine($"          {failure}");
        }

        return failures == 0 ? ExitCode.Clean : ExitCode.Findings;
    }

    private static IEnumerable<string> FailuresOf(OwnRule own)
    {
        var detector = new Detector([own.Rule]);
        foreach (var example in own.Examples)
        {
            if (Find(detector, example).Count == 0)
                yield return $"{example.Place}: in this example it finds nothing: {Shown(example)}{WhyNot(detector, example)}";
        }

        foreach (var example in own.CounterExamples)
        {
            if (Find(detector, example) is [var found, ..])
                yield return $"{example.Place}: in this counter-example it finds {Printable.Of(Redaction.Of(found.Value))}";
        }
    }

    private static IReadOnlyList<Finding> Find(Detector detector, OwnExample example) => detector.Scan(Encoding.UTF8.GetBytes(example.Text));

    private static string Shown(OwnExample example) => Printable.Of(Redaction.Of(example.Text));

    private static string WhyNot(Detector detector, OwnExample example) =>
        detector.Explain(Encoding.UTF8.GetBytes(example.Text)) is [var explanation, ..] ? $" ({explanation.Candidate.Evidence[^1].Reason})" : "";

    private ConfigurationFile ReadTested()
    {
        var file = Path.Combine(Folder(), Tested!);
        return File.Exists(file) ? ConfigurationReader.Read(file) : throw new ConfigurationException($"there is no configuration {file}");
    }

    private Settings Load()
    {
        var folder = Folder();
        return Settings.Load(RootOf(folder), Config);
    }
}
