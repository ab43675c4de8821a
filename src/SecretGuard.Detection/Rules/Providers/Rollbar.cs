namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Rollbar: access tokens of projects and accounts.
/// <see href="https://docs.rollbar.com/docs/access-tokens">Access tokens</see>.
/// </summary>
internal sealed class Rollbar : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "rollbar-access-token",
            Title = "Rollbar access token",
            Severity = Severity.Medium,
            Names =
            [
                "rollbar access",
                "rollbar token",
                "rollbar server",
                "rollbar write",
                "rollbar read",
                "rollbar account",
            ],
            Shapes = ["{0-9a-f:32}"],
            Advice = ["disable it: Rollbar, Settings, Project access tokens"],
            Examples = ["ENV ROLLBAR_ACCESS_TOKEN=\"{}\"", "  \"rollbarAccessToken\": \"{}\","],
            CounterExamples = ["revision {}", "ROLLBAR_ACCESS_TOKEN=00000000000000000000000000000000"],
        },
    ];
}
