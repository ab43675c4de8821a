namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// LambdaTest: access keys.
/// <see href="https://www.lambdatest.com/support/docs/using-environment-variables-for-authentication-credentials/">Environment variables</see>.
/// </summary>
internal sealed class LambdaTest : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "lambdatest-access-key",
            Title = "LambdaTest access key",
            Severity = Severity.Medium,
            Names = ["lambdatest", "lambda test access key"],
            Shapes = ["{A-Za-z0-9_:50}"],
            Advice = ["regenerate it in LambdaTest: Account settings, Password and security"],
            Examples = ["LAMBDATEST_ACCESS_KEY={}", "lambdatest_access_key: \"{}\""],
            CounterExamples = ["lambdatest_build: {a-z:12}", "LT_ACCESS_KEY=${LT_ACCESS_KEY}"],
        },
    ];
}
