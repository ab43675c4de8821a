namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Hex, the package manager of Erlang and Elixir: API keys of 16 bytes in hexadecimal.
/// <see href="https://hex.pm/docs/publish">Publishing</see>.
/// </summary>
internal sealed class HexPm : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "hex-api-key",
            Title = "Hex API key",
            Severity = Severity.Critical,
            Names = ["hex api key", "hexpm api key", "hexpm key", "hexpm token", "hex pm key"],
            Shapes = ["{0-9a-f:32}"],
            Advice =
            [
                "mix hex.user key revoke KEYNAME, or https://hex.pm/dashboard/keys",
                "look whether versions were published that you don't know",
            ],
            Examples = ["HEX_API_KEY={}", "  HEX_API_KEY: {}", "hexpm_api_key = \"{}\""],
            CounterExamples = ["hex_digest: {0-9a-f:32}", "HEX_API_KEY=${HEX_API_KEY}"],
        },
    ];
}
