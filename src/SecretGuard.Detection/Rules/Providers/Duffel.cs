namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Duffel: access tokens.
/// <see href="https://duffel.com/docs/api/overview/test-your-integration">Live and test mode</see>.
/// </summary>
internal sealed class Duffel : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "duffel-access-token",
            Title = "Duffel access token",
            Severity = Severity.Critical,
            Shapes = ["duffel_live_{A-Za-z0-9_-:43}"],
            Advice = ["revoke it in the Duffel dashboard: Developers, Access tokens"],
            Examples =
            [
                "export DUFFEL_ACCESS_TOKEN='{}'",
                "duffel.access.token={}",
                "<DuffelAccessToken>{}</DuffelAccessToken>",
            ],
            CounterExamples =
            [
                "duffel_live_{A-Za-z0-9_-:17}",
                "duffel_live_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xduffel_live_{A-Za-z0-9_-:43}",
            ],
        },
        new TokenRule
        {
            Id = "duffel-test-token",
            Title = "Duffel test access token",
            Severity = Severity.Low,
            Shapes = ["duffel_test_{A-Za-z0-9_-:43}"],
            Advice = ["revoke it in the Duffel dashboard: Developers, Access tokens"],
            Examples = ["DUFFEL_ACCESS_TOKEN = '{}'", "ENV DUFFEL_ACCESS_TOKEN={}", "  DUFFEL_ACCESS_TOKEN: {}"],
            CounterExamples =
            [
                "duffel_test_{A-Za-z0-9_-:17}",
                "duffel_test_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xduffel_test_{A-Za-z0-9_-:43}",
            ],
        },
    ];
}
