namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Miro: access tokens, which name their region in base64.
/// <see href="https://developers.miro.com/docs/getting-started-with-oauth">OAuth</see>.
/// </summary>
internal sealed class Miro : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "miro-access-token",
            Title = "Miro access token",
            Severity = Severity.High,
            Shapes = ["eyJtaXJvLm9yaWdpbiI6{A-Za-z0-9:10}_{A-Za-z0-9_-:27}"],
            Advice = ["uninstall the application in Miro: Profile settings, Your apps"],
            Examples = ["MIRO_ACCESS_TOKEN={}", "Authorization: Bearer {}"],
            CounterExamples =
            [
                "eyJtaXJvLm9yaWdpbiI6{A-Za-z0-9:10}",
                "eyJtaXJvLm9yaWdpbiI6xxxxxxxxxx_xxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
    ];
}
