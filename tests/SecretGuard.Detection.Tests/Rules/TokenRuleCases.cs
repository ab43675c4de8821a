using SecretGuard.Detection.Rules;

namespace SecretGuard.Detection.Tests.Rules;

/// <summary>A case for each rule that knows tokens by their shape.</summary>
internal static class TokenRuleCases
{
    /// <summary>The cases, called by the rules' IDs.</summary>
    public static IEnumerable<TestCaseData> All() =>
        RuleSet.All.OfType<TokenRule>().Select(rule => new TestCaseData(rule).SetArgDisplayNames(rule.Id));
}
