namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// BrowserStack: access keys.
/// <see href="https://www.browserstack.com/docs/automate/selenium/authentication">Authentication</see>.
/// </summary>
internal sealed class BrowserStack : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "browserstack-access-key",
            Title = "BrowserStack access key",
            Severity = Severity.Medium,
            Names =
            [
                "browserstack access key",
                "browserstack key",
                "browserstack accesskey",
                "browser stack access key",
            ],
            Shapes = ["{A-Za-z0-9:20}"],
            Advice = ["reset it in BrowserStack: Account, Access key"],
            Examples = ["BROWSERSTACK_ACCESS_KEY={}", "browserstack.key: \"{}\""],
            CounterExamples = ["browserstack_build: {a-z:12}", "BROWSERSTACK_ACCESS_KEY=YOUR_ACCESS_KEY"],
        },
    ];
}
