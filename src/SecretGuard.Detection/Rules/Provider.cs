namespace SecretGuard.Detection.Rules;

/// <summary>
/// Whoever issues credentials, with the rules for them. Each stands in a file of its own in <c>Rules/Providers</c>; the build
/// puts what it finds there into <see cref="RuleSet"/>.
/// </summary>
internal abstract class Provider
{
    /// <summary>The rules for its credentials.</summary>
    public abstract IReadOnlyList<Rule> Rules { get; }
}
