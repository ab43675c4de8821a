namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Telnyx: keys of its second API.
/// <see href="https://developers.telnyx.com/docs/development/api-guide/authentication">Authentication</see>.
/// </summary>
internal sealed class Telnyx : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "telnyx-api-key",
            Title = "Telnyx API key",
            Severity = Severity.High,
            Shapes = ["KEY0{0-9A-F:31}_{A-Za-z0-9:22}"],
            Advice = ["delete it in the Telnyx portal: API Keys"],
            Examples =
            [
                "<add key=\"TelnyxApiKey\" value=\"{}\" />",
                "telnyx_api_key = \"{}\"",
                "os.environ[\"TELNYX_API_KEY\"] = \"{}\"",
            ],
            CounterExamples =
            [
                "KEY0{0-9A-F:12}_{A-Za-z0-9:22}",
                "KEY00000000000000000000000000000000_xxxxxxxxxxxxxxxxxxxxxx",
                "xKEY0{0-9A-F:31}_{A-Za-z0-9:22}",
            ],
        },
    ];
}
