namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// SparkPost: API keys.
/// <see href="https://developers.sparkpost.com/api/#header-authentication">Authentication</see>.
/// </summary>
internal sealed class SparkPost : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "sparkpost-api-key",
            Title = "SparkPost API key",
            Severity = Severity.High,
            Names = ["sparkpost", "spark post"],
            Shapes = ["{0-9a-f:40}"],
            Advice = ["delete it in SparkPost: Configuration, API Keys"],
            Examples =
            [
                "sparkpost_api_key = \"{}\"",
                "os.environ[\"SPARKPOST_API_KEY\"] = \"{}\"",
                "\"sparkpostApiKey\": \"{}\",",
            ],
            CounterExamples = ["sparkpost_version: {0-9a-f:20} {0-9a-f:20}", "\"digest\": \"{0-9a-f:40}\""],
        },
    ];
}
