namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Anyscale: keys of its endpoints and tokens of its command-line tool.
/// <see href="https://docs.anyscale.com/reference/quickstart-cli">CLI configuration</see>.
/// </summary>
internal sealed class Anyscale : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "anyscale-api-key",
            Title = "Anyscale API key",
            Severity = Severity.High,
            Shapes = ["esecret_{a-z0-9:24-32}"],
            Advice = ["revoke it at console.anyscale.com/credentials"],
            Examples = ["ANYSCALE_API_KEY={}", "Authorization: Bearer {}"],
            CounterExamples = ["esecret_{a-z0-9:8}", "esecret_xxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "anyscale-cli-token",
            Title = "Anyscale CLI token",
            Severity = Severity.Critical,
            Shapes = ["aph0_{A-Za-z0-9_-:80-400}"],
            Advice = ["revoke it at console.anyscale.com: API keys"],
            Examples = ["ANYSCALE_CLI_TOKEN={}", "\"cli_token\": \"{}\","],
            CounterExamples = ["aph0_{A-Za-z0-9:12}", "aph0_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
