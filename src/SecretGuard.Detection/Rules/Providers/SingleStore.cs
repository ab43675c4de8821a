namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// SingleStore Helios: API keys.
/// <see href="https://docs.singlestore.com/cloud/reference/management-api/">Management API</see>.
/// </summary>
internal sealed class SingleStore : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "singlestore-api-key",
            Title = "SingleStore API key",
            Severity = Severity.Critical,
            Names = ["singlestore", "singlestoredb"],
            Shapes = ["{0-9a-f:64}"],
            Advice = ["revoke it: SingleStore portal, Configuration, API keys"],
            Examples = ["ENV SINGLESTORE_API_KEY=\"{}\"", "  \"singlestoreApiKey\": \"{}\","],
            CounterExamples =
            [
                "etag: \"{}\"",
                "SINGLESTORE_API_KEY=0000000000000000000000000000000000000000000000000000000000000000",
            ],
        },
    ];
}
