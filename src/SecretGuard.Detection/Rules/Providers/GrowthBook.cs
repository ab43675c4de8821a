namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// GrowthBook: secret API keys and personal access tokens.
/// <see href="https://docs.growthbook.io/api/introduction">API introduction</see>.
/// </summary>
internal sealed class GrowthBook : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "growthbook-secret-key",
            Title = "GrowthBook secret API key",
            Severity = Severity.High,
            Shapes =
            [
                "secret_user_{A-Za-z0-9:34-43}",
                "secret_admin_{A-Za-z0-9:34-43}",
                "secret_readonly_{A-Za-z0-9:34-43}",
                "secret_visualEditor_{A-Za-z0-9:34-43}",
            ],
            Advice = ["delete it in GrowthBook: Settings, API Keys"],
            Examples =
            [
                "growthbook_secret_key: \"{}\"",
                "GROWTHBOOK_SECRET_KEY = '{}'",
                "ENV GROWTHBOOK_SECRET_KEY={}",
            ],
            CounterExamples =
            [
                "secret_user_{A-Za-z0-9:13}",
                "secret_user_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xsecret_user_{A-Za-z0-9:34}",
            ],
        },
    ];
}
