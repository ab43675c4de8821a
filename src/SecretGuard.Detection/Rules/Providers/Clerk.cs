namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Clerk: secret keys for production and development. Its publishable keys are no secret.
/// <see href="https://clerk.com/docs/deployments/clerk-environment-variables">Environment variables</see>.
/// </summary>
internal sealed class Clerk : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "clerk-secret-key",
            Title = "Clerk secret key",
            Severity = Severity.Critical,
            Shapes = ["sk_live_{A-Za-z0-9:42}"],
            Advice = ["delete it in the Clerk dashboard: the application, API keys"],
            Examples = ["CLERK_SECRET_KEY={}", "const clerk = createClerkClient({ secretKey: '{}' });"],
            CounterExamples = ["sk_live_{A-Za-z0-9:6}", "sk_live_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "clerk-test-secret-key",
            Title = "Clerk secret key for development",
            Severity = Severity.Low,
            Shapes = ["sk_test_{A-Za-z0-9:42}"],
            Advice = ["delete it in the Clerk dashboard: the application, API keys"],
            Examples = ["CLERK_SECRET_KEY={}", "\"secretKey\": \"{}\","],
            CounterExamples = ["sk_test_{A-Za-z0-9:6}", "sk_test_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
