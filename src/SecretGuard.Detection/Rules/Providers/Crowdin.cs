namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Crowdin: personal access tokens, and the older keys of projects.
/// <see href="https://support.crowdin.com/account-settings/#api">API</see>.
/// </summary>
internal sealed class Crowdin : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "crowdin-personal-token",
            Title = "Crowdin personal access token",
            Severity = Severity.Medium,
            Names =
            [
                "crowdin personal token",
                "crowdin token",
                "crowdin api token",
                "crowdin access token",
                "crowdin api key",
            ],
            Shapes = ["{0-9a-f:80}", "{0-9a-f:32}"],
            Advice = ["delete it in Crowdin: Account settings, API"],
            Examples = ["CROWDIN_PERSONAL_TOKEN={}", "crowdin_token: \"{}\""],
            CounterExamples = ["crowdin_digest: {0-9a-f:80}", "CROWDIN_PERSONAL_TOKEN=${CROWDIN_PERSONAL_TOKEN}"],
        },
    ];
}
