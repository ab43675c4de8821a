using SecretGuard.Detection;
using SecretGuard.Detection.Rules;
using SecretGuard.Reports;

namespace SecretGuard.LocalGuard;

/// <summary>A credential of this machine. Lives in memory only: whoever prints it goes through <see cref="Redaction"/>.</summary>
/// <param name="Value">The credential itself.</param>
/// <param name="Key">What it is called where it comes from; null where the source is its name.</param>
/// <param name="Source">Where it comes from, as a person writes it: <c>~/.netrc</c>.</param>
internal sealed record LocalCredential(string Value, string? Key, string Source)
{
    /// <summary>The id of the rules that find such credentials.</summary>
    public const string RuleId = "local-credential";

    /// <summary>Their severity: they are alive, as far as this machine knows.</summary>
    public const Severity RuleSeverity = Severity.Critical;

    private const int LongestName = 120;

    /// <summary>What it is, without saying it: the name comes from a file, which may hold anything.</summary>
    public string Name { get; } = Printable.Of(Cut(Key is null ? Source : $"{Key} in {Source}"));

    /// <summary>A rule that finds it.</summary>
    public Rule ToRule() => new KnownValueRule(Value)
    {
        Id = RuleId,
        Title = $"the value of {Name}",
        Severity = RuleSeverity,
        Advice = [$"it is your own: revoke it where it was issued, then put a new one in {Printable.Of(Source)}"],
        Examples = [],
        CounterExamples = [],
        Known = Key is null
            ? [new Detail("source", Printable.Of(Source))]
            : [new Detail("source", Printable.Of(Source)), new Detail("key", Printable.Of(Cut(Key)))],
    };

    private static string Cut(string name) => name.Length <= LongestName ? name : name[..LongestName] + "…";
}
