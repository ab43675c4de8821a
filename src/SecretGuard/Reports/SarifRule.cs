using System.Text.Json.Nodes;
using SecretGuard.Detection;
using SecretGuard.Detection.Rules;

namespace SecretGuard.Reports;

/// <summary>A rule as SARIF describes it.</summary>
internal static class SarifRule
{
    private const string Lead = $"{AdviceText.TakeOut} {AdviceText.Revoke}";

    /// <summary>The description of a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="severity">The most severe that it found: services take it for all findings of the rule.</param>
    public static JsonObject Of(Rule rule, Severity severity) => new()
    {
        ["id"] = rule.Id,
        ["shortDescription"] = new JsonObject { ["text"] = rule.Title },
        ["fullDescription"] = new JsonObject { ["text"] = $"{rule.Title} in a file. Whoever reads the file can use it." },
        ["help"] = new JsonObject
        {
            ["text"] = string.Join('\n', AdviceText.StepsOf(rule).Select(step => $"- {step}").Prepend(Lead)),
            ["markdown"] = $"{Lead}\n\n{MarkdownText.Block(AdviceText.StepsOf(rule))}",
        },
        ["defaultConfiguration"] = new JsonObject { ["level"] = Level(severity) },
        ["properties"] = new JsonObject
        {
            ["tags"] = new JsonArray("security", "secret", "external/cwe/cwe-798"),
            ["security-severity"] = Score(severity),
            ["precision"] = rule.Exactness >= Exactness.Named ? "very-high" : "high",
        },
    };

    /// <summary>SARIF's word for a severity.</summary>
    public static string Level(Severity severity) => severity switch
    {
        Severity.Critical or Severity.High => "error",
        Severity.Medium => "warning",
        _ => "note",
    };

    // The middle of the band that services make the same word of.
    private static string Score(Severity severity) => severity switch
    {
        Severity.Critical => "9.5",
        Severity.High => "8.0",
        Severity.Medium => "5.5",
        _ => "2.0",
    };
}
