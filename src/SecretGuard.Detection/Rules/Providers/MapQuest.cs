namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// MapQuest: keys.
/// <see href="https://developer.mapquest.com/documentation/">Documentation</see>.
/// </summary>
internal sealed class MapQuest : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "mapquest-api-key",
            Title = "MapQuest key",
            Severity = Severity.Medium,
            Names = ["mapquest", "map quest"],
            Shapes = ["{A-Za-z0-9:32}"],
            Advice = ["make a new key on developer.mapquest.com: Manage keys"],
            Examples =
            [
                "<add key=\"MapquestApiKey\" value=\"{}\" />",
                "mapquest_api_key = \"{}\"",
                "os.environ[\"MAPQUEST_API_KEY\"] = \"{}\"",
            ],
            CounterExamples = ["mapquest_version: {A-Za-z0-9:16} {A-Za-z0-9:16}", "etag = \"{A-Za-z0-9:32}\""],
        },
    ];
}
