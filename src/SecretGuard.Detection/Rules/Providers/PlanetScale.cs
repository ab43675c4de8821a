namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// PlanetScale: service tokens, database passwords, OAuth tokens.
/// <see href="https://planetscale.com/docs/api/reference/service-tokens">Service tokens</see>.
/// </summary>
internal sealed class PlanetScale : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "planetscale-service-token",
            Title = "PlanetScale service token",
            Severity = Severity.Critical,
            Shapes = ["pscale_tkn_{A-Za-z0-9_-:32-64}"],
            Advice = ["delete it: pscale service-token delete ID"],
            Examples = ["planetscale_service_token: {}", "  \"planetscaleServiceToken\": \"{}\","],
            CounterExamples = ["see pscale_tkn_{A-Za-z0-9_-:10} there", "pscale_tkn_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "planetscale-password",
            Title = "PlanetScale database password",
            Severity = Severity.Critical,
            Shapes = ["pscale_pw_{A-Za-z0-9_-:32-64}"],
            Advice = ["delete it: pscale password delete DATABASE BRANCH ID"],
            Examples = ["database_password = \"{}\"", "export DATABASE_PASSWORD='{}'"],
            CounterExamples = ["see pscale_pw_{A-Za-z0-9_-:10} there", "pscale_pw_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "planetscale-oauth-token",
            Title = "PlanetScale OAuth token",
            Severity = Severity.Critical,
            Shapes = ["pscale_oauth_{A-Za-z0-9_-:32-64}"],
            Advice = ["revoke it: PlanetScale, Organisation settings, OAuth applications"],
            Examples = ["<add key=\"PlanetscaleOauthToken\" value=\"{}\" />", "PLANETSCALE_OAUTH_TOKEN={}"],
            CounterExamples =
            [
                "see pscale_oauth_{A-Za-z0-9_-:10} there",
                "pscale_oauth_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
    ];
}
