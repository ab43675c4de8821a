namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Flagsmith: server-side keys of environments and API tokens.
/// <see href="https://docs.flagsmith.com/clients/rest">API</see>.
/// </summary>
internal sealed class Flagsmith : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "flagsmith-server-key",
            Title = "Flagsmith server-side environment key",
            Severity = Severity.Medium,
            Names = ["flagsmith", "flag smith"],
            Shapes = ["ser.{A-Za-z0-9:22}"],
            Advice = ["delete it in Flagsmith: environment settings, Keys"],
            Examples =
            [
                "<FlagsmithServerKey>{}</FlagsmithServerKey>",
                "flagsmith_server_key: \"{}\"",
                "FLAGSMITH_SERVER_KEY = '{}'",
            ],
            CounterExamples = ["flagsmith_version: ser.{A-Za-z0-9:11} {A-Za-z0-9:11}", "etag = \"ser.{A-Za-z0-9:22}\""],
        },
        new NamedRule
        {
            Id = "flagsmith-api-token",
            Title = "Flagsmith API token",
            Severity = Severity.High,
            Names = ["flagsmith", "flag smith"],
            Shapes = ["{0-9a-f:40}"],
            Advice = ["regenerate it in Flagsmith: Account, Keys"],
            Examples =
            [
                "  FLAGSMITH_API_TOKEN: {}",
                "const flagsmithApiToken = \"{}\";",
                "<add key=\"FlagsmithApiToken\" value=\"{}\" />",
            ],
            CounterExamples = ["flagsmith_version: {0-9a-f:20} {0-9a-f:20}", "\"digest\": \"{0-9a-f:40}\""],
        },
    ];
}
