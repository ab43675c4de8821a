namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Hasura Cloud: admin secrets and access tokens.
/// <see href="https://hasura.io/docs/2.0/deployment/securing-graphql-endpoint/">Secure the GraphQL endpoint</see>.
/// </summary>
internal sealed class Hasura : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "hasura-admin-secret",
            Title = "Hasura admin secret",
            Severity = Severity.Critical,
            Names = ["hasura"],
            Shapes = ["{A-Za-z0-9:64}"],
            Advice = ["change HASURA_GRAPHQL_ADMIN_SECRET: Hasura console, the project, Env vars"],
            Examples =
            [
                "hasura_graphql_admin_secret = \"{}\"",
                "export HASURA_GRAPHQL_ADMIN_SECRET='{}'",
                "curl -H 'x-hasura-admin-secret: {}' https://shop.hasura.app/v1/graphql",
            ],
            CounterExamples =
            [
                "commit: {}",
                "HASURA_GRAPHQL_ADMIN_SECRET=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
    ];
}
