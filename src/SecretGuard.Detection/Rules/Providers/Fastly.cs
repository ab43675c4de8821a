namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Fastly: API tokens.
/// <see href="https://www.fastly.com/documentation/guides/account-info/account-management/using-api-tokens/">Using API tokens</see>.
/// </summary>
internal sealed class Fastly : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "fastly-api-token",
            Title = "Fastly API token",
            Severity = Severity.Critical,
            Names = ["fastly"],
            Shapes = ["{A-Za-z0-9_-:32}"],
            Advice = ["delete it: Fastly control panel, Account, API tokens"],
            Examples = ["fastly_api_token: {}", "  \"fastlyApiToken\": \"{}\","],
            CounterExamples = ["etag: \"{}\"", "FASTLY_API_TOKEN=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
