namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Phrase: access tokens.
/// <see href="https://developers.phrase.com/en/api/strings/authentication">Authentication</see>.
/// </summary>
internal sealed class Phrase : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "phrase-access-token",
            Title = "Phrase access token",
            Severity = Severity.Medium,
            Names =
            [
                "phrase token",
                "phrase access token",
                "phraseapp token",
                "phraseapp access token",
                "phrase api token",
            ],
            Shapes = ["{0-9a-f:64}"],
            Advice = ["delete it in Phrase: Settings, Access tokens"],
            Examples = ["PHRASE_ACCESS_TOKEN={}", "phraseapp_access_token: \"{}\""],
            CounterExamples = ["phrase_digest: {0-9a-f:64}", "PHRASE_ACCESS_TOKEN=${PHRASE_ACCESS_TOKEN}"],
        },
    ];
}
