using SecretGuard.Detection.Rules;

namespace SecretGuard.Reports;

/// <summary>What every form of a report says about what to do, in the same words.</summary>
internal static class AdviceText
{
    /// <summary>First.</summary>
    public const string TakeOut = "Take it out of the files; let the program read it from its environment or a secret store.";

    /// <summary>Second; the steps of the rules follow.</summary>
    public const string Revoke = "If it was ever pushed or sent to anybody, revoke it first; to remove it does not help any more:";

    /// <summary>First of what is in a history; the steps of the rules follow.</summary>
    public const string RevokeFirst = "Revoke what still works: every clone has it, whatever is done to the history.";

    /// <summary>Second of what is in a history; <see cref="RewriteCommand"/> follows.</summary>
    public const string Rewrite = "Then take it out of the history, and let everybody clone anew:";

    /// <summary>The command that takes secrets out of a history.</summary>
    public const string RewriteCommand = "secretguard scan --history --replacements secrets.txt && git filter-repo --replace-text secrets.txt";

    /// <summary>Third; <see cref="AllowCommand"/> follows.</summary>
    public const string Allow = "If it is no credential, allow exactly this one:";

    /// <summary>The command that accepts a secret.</summary>
    public static string AllowCommand(string fingerprint) => $"secretguard allow {fingerprint} --reason \"why it is none\"";

    /// <summary>The steps of a rule for a secret of which nothing is known.</summary>
    public static IEnumerable<string> StepsOf(Rule rule) => rule.Advice.Select(step => Fill(step, "SECRET"));

    /// <summary>A step for a secret of which nothing more is known.</summary>
    /// <param name="step">A step of <see cref="Rule.Advice"/>.</param>
    /// <param name="match">The secret.</param>
    public static string Fill(string step, string match) => step
        .Replace("{accessKeyId}", "ID", StringComparison.Ordinal)
        .Replace("{match}", match, StringComparison.Ordinal);
}
