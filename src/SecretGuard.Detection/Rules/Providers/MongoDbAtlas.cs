namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// MongoDB Atlas: secrets of service accounts, private keys of API keys.
/// <see href="https://www.mongodb.com/docs/atlas/configure-api-access/">Get started with the Atlas Administration API</see>.
/// </summary>
internal sealed class MongoDbAtlas : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "mongodb-atlas-service-account-secret",
            Title = "MongoDB Atlas service account secret",
            Severity = Severity.Critical,
            Shapes = ["mdb_sa_sk_{A-Za-z0-9_-:40}"],
            Advice = ["delete it: Atlas, Access manager, Service accounts"],
            Examples = ["ENV MONGODB_ATLAS_CLIENT_SECRET=\"{}\"", "  \"mongodbAtlasClientSecret\": \"{}\","],
            CounterExamples =
            [
                "see mdb_sa_sk_{A-Za-z0-9_-:12} there",
                "mdb_sa_sk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
        new NamedRule
        {
            Id = "mongodb-atlas-private-key",
            Title = "MongoDB Atlas private API key",
            Severity = Severity.Critical,
            Names =
            [
                "atlas private",
                "mcli private",
                "mongodb private",
                "mongodbatlas private",
                "mongodb atlas private",
            ],
            Shapes = [CommonShapes.Uuid],
            Advice = ["delete the API key: Atlas, Access manager, API keys"],
            Examples = ["export MONGODB_ATLAS_PRIVATE_KEY='{}'", "<add key=\"MongodbAtlasPrivateKey\" value=\"{}\" />"],
            CounterExamples =
            [
                "\"version\": \"{}\",",
                "MONGODB_ATLAS_PRIVATE_KEY=00000000-0000-0000-0000-000000000000",
            ],
        },
    ];
}
