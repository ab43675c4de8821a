namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Mixpanel: secrets of projects and of service accounts. Project tokens are no secret.
/// <see href="https://developer.mixpanel.com/reference/service-accounts">Service accounts</see>.
/// </summary>
internal sealed class Mixpanel : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "mixpanel-secret",
            Title = "Mixpanel secret",
            Severity = Severity.High,
            Names =
            [
                "mixpanel secret",
                "mixpanel api secret",
                "mixpanel service account secret",
                "mixpanel project secret",
                "mixpanel service account password",
            ],
            Shapes = ["{A-Za-z0-9:32}"],
            Advice = ["delete the service account or reset the secret in Mixpanel: Project settings"],
            Examples = ["MIXPANEL_API_SECRET={}", "mixpanelSecret: '{}'"],
            CounterExamples = ["MIXPANEL_TOKEN_NAME={a-z:8}", "build = \"{A-Za-z0-9:32}\""],
        },
    ];
}
