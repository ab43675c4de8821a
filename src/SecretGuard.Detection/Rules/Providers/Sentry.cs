namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Sentry: tokens of people, organisations and integrations.
/// <see href="https://docs.sentry.io/account/auth-tokens/">Auth tokens</see>.
/// </summary>
internal sealed class Sentry : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "sentry-user-token",
            Title = "Sentry user auth token",
            Severity = Severity.High,
            Shapes = ["sntryu_{0-9a-f:64}", "sntrya_{0-9a-f:64}", "sntryi_{0-9a-f:64}"],
            Advice = ["revoke it in Sentry: User settings, Auth tokens; or Settings, Custom integrations"],
            Examples = ["SENTRY_AUTH_TOKEN={}", "auth.token={}", "Authorization: Bearer {}"],
            CounterExamples =
            [
                "sntryu_{0-9a-f:20}",
                "sntryu_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
        new TokenRule
        {
            Id = "sentry-organization-token",
            Title = "Sentry organisation auth token",
            Severity = Severity.Medium,
            Shapes = ["sntrys_eyJpYXQiO{A-Za-z0-9+/=:60-400}_{A-Za-z0-9+/:43}"],
            Advice = ["revoke it in Sentry: Settings, Auth tokens"],
            Examples = ["SENTRY_AUTH_TOKEN={}", "authToken: \"{}\","],
            CounterExamples = ["sntrys_eyJpYXQiO{A-Za-z0-9:20}", "sntrys_YOUR_TOKEN_HERE"],
        },
        new NamedRule
        {
            Id = "sentry-legacy-token",
            Title = "Sentry auth token without a prefix",
            Severity = Severity.High,
            Names = ["sentry auth token", "sentry token", "sentry api token", "sentry api key", "sentry access token"],
            Shapes = ["{0-9a-f:64}"],
            Advice = ["revoke it in Sentry: User settings, Auth tokens"],
            Examples = ["SENTRY_AUTH_TOKEN={}", "sentry_auth_token: \"{}\""],
            CounterExamples = ["sentry_release: {0-9a-f:64}", "SENTRY_AUTH_TOKEN=${SENTRY_AUTH_TOKEN}"],
        },
    ];
}
