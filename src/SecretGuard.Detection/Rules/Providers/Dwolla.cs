namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Dwolla: keys and secrets of applications.
/// <see href="https://developers.dwolla.com/docs/balance/auth">Authorization</see>.
/// </summary>
internal sealed class Dwolla : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "dwolla-secret",
            Title = "Dwolla application secret",
            Severity = Severity.Critical,
            Names = ["dwolla"],
            Shapes = ["{A-Za-z0-9:50}"],
            Advice = ["regenerate it in the Dwolla dashboard: Applications"],
            Examples =
            [
                "\"dwollaAppSecret\": \"{}\",",
                "define('DWOLLA_APP_SECRET', '{}');",
                "'dwolla_app_secret' => '{}',",
            ],
            CounterExamples = ["dwolla_version: {A-Za-z0-9:25} {A-Za-z0-9:25}", "etag = \"{A-Za-z0-9:50}\""],
        },
    ];
}
