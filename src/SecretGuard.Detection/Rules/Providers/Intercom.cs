namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Intercom: access tokens, the base64 of text that begins with "tok:".
/// <see href="https://developers.intercom.com/docs/build-an-integration/learn-more/authentication">Authentication</see>.
/// </summary>
internal sealed class Intercom : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "intercom-access-token",
            Title = "Intercom access token",
            Severity = Severity.High,
            Shapes = ["dG9rO{jm:1}{A-Za-z0-9+/:53}="],
            Advice = ["regenerate it in Intercom: Settings, Integrations, Developer hub, the application"],
            Examples = ["INTERCOM_ACCESS_TOKEN={}", "Authorization: Bearer {}"],
            CounterExamples = ["dG9rOj{A-Za-z0-9:8}", "dG9rOjxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx="],
        },
    ];
}
