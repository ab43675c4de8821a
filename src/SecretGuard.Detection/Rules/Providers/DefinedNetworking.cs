namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Defined Networking: API keys.
/// <see href="https://docs.defined.net/guides/rotating-api-keys/">API keys</see>.
/// </summary>
internal sealed class DefinedNetworking : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "defined-networking-api-key",
            Title = "Defined Networking API key",
            Severity = Severity.High,
            Shapes = ["dnkey-{A-Z2-7:26}-{A-Z2-7:52}"],
            Advice = ["delete it in the admin panel: API keys"],
            Examples =
            [
                "const definedApiKey = \"{}\";",
                "<add key=\"DefinedApiKey\" value=\"{}\" />",
                "defined_api_key = \"{}\"",
            ],
            CounterExamples =
            [
                "dnkey-{A-Z2-7:26}-{A-Z2-7:20}",
                "dnkey-XXXXXXXXXXXXXXXXXXXXXXXXXX-XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX",
                "xdnkey-{A-Z2-7:26}-{A-Z2-7:52}",
            ],
        },
    ];
}
