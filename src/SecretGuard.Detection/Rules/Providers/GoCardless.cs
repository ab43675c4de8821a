namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// GoCardless: access tokens.
/// <see href="https://developer.gocardless.com/getting-started/api/making-your-first-request/">Making your first request</see>.
/// </summary>
internal sealed class GoCardless : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "gocardless-access-token",
            Title = "GoCardless access token",
            Severity = Severity.Critical,
            Names = ["gocardless", "go cardless"],
            Shapes = ["live_{A-Za-z0-9_-:40}"],
            Advice = ["delete it in the GoCardless dashboard: Developers"],
            Examples =
            [
                "gocardless_access_token = \"{}\"",
                "os.environ[\"GOCARDLESS_ACCESS_TOKEN\"] = \"{}\"",
                "\"gocardlessAccessToken\": \"{}\",",
            ],
            CounterExamples =
            [
                "gocardless_version: live_{A-Za-z0-9_-:20} {A-Za-z0-9_-:20}",
                "\"digest\": \"live_{A-Za-z0-9_-:40}\"",
            ],
        },
        new NamedRule
        {
            Id = "gocardless-sandbox-token",
            Title = "GoCardless sandbox access token",
            Severity = Severity.Low,
            Names = ["gocardless", "go cardless"],
            Shapes = ["sandbox_{A-Za-z0-9_-:40}"],
            Advice = ["delete it in the GoCardless sandbox dashboard: Developers"],
            Examples =
            [
                "'gocardless_access_token' => '{}',",
                "GOCARDLESS_ACCESS_TOKEN={}",
                "export GOCARDLESS_ACCESS_TOKEN='{}'",
            ],
            CounterExamples =
            [
                "gocardless_version: sandbox_{A-Za-z0-9_-:20} {A-Za-z0-9_-:20}",
                "revision: sandbox_{A-Za-z0-9_-:40}",
            ],
        },
    ];
}
