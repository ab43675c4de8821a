namespace SecretGuard.Detection.Rules;

/// <summary>The rules that come with SecretGuard.</summary>
public static partial class RuleSet
{
    /// <summary>All of them. The build writes the list of providers: one for each file in <c>Rules/Providers</c>.</summary>
    public static IReadOnlyList<Rule> All { get; } = [.. Providers().SelectMany(provider => provider.Rules)];

    private static partial Provider[] Providers();
}
