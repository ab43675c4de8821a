namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Samsara: API tokens.
/// <see href="https://developers.samsara.com/docs/authentication">Authentication</see>.
/// </summary>
internal sealed class Samsara : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "samsara-api-token",
            Title = "Samsara API token",
            Severity = Severity.High,
            Shapes = ["samsara_api_{A-Za-z0-9:30}"],
            Advice = ["delete it in Samsara: Settings, API tokens"],
            Examples =
            [
                "const samsaraApiToken = \"{}\";",
                "<add key=\"SamsaraApiToken\" value=\"{}\" />",
                "samsara_api_token = \"{}\"",
            ],
            CounterExamples =
            [
                "samsara_api_{A-Za-z0-9:12}",
                "samsara_api_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xsamsara_api_{A-Za-z0-9:30}",
            ],
        },
    ];
}
