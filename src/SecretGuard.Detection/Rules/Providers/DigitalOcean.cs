namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// DigitalOcean: tokens of people and applications, keys of Spaces.
/// <see href="https://docs.digitalocean.com/reference/api/create-personal-access-token/">Create a personal access token</see>.
/// </summary>
internal sealed class DigitalOcean : Provider
{
    // https://docs.digitalocean.com/reference/api/digitalocean/#tag/Account
    private static readonly WhoAmI Account = new("digitalocean", "https://api.digitalocean.com", "/v2/account") { Owner = "account.email" };

    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "digitalocean-personal-access-token",
            Title = "DigitalOcean personal access token",
            Severity = Severity.Critical,
            WhoAmI = Account,
            Shapes = ["dop_v1_{0-9a-f:64}"],
            Advice = ["delete it: DigitalOcean control panel, API, Tokens"],
            Examples =
            [
                "digitalocean_access_token = \"{}\"",
                "export DIGITALOCEAN_ACCESS_TOKEN='{}'",
                "curl -H \"Authorization: Bearer {}\" https://api.digitalocean.com/v2/droplets",
            ],
            CounterExamples =
            [
                "see dop_v1_{0-9a-f:12} there",
                "dop_v1_0000000000000000000000000000000000000000000000000000000000000000",
            ],
        },
        new TokenRule
        {
            Id = "digitalocean-oauth-token",
            Title = "DigitalOcean OAuth token",
            Severity = Severity.High,
            WhoAmI = Account,
            Shapes = ["doo_v1_{0-9a-f:64}"],
            Advice = ["revoke it: DigitalOcean control panel, API, Applications and OAuth"],
            Examples = ["<add key=\"DigitaloceanToken\" value=\"{}\" />", "DIGITALOCEAN_TOKEN={}"],
            CounterExamples =
            [
                "see doo_v1_{0-9a-f:12} there",
                "doo_v1_0000000000000000000000000000000000000000000000000000000000000000",
            ],
        },
        new TokenRule
        {
            Id = "digitalocean-refresh-token",
            Title = "DigitalOcean OAuth refresh token",
            Severity = Severity.Critical,
            Shapes = ["dor_v1_{0-9a-f:64}"],
            Advice = ["revoke the application's access: DigitalOcean control panel, API, Applications and OAuth"],
            Examples = ["digitalocean.refresh.token={}", "digitalocean-refresh-token: \"{}\""],
            CounterExamples =
            [
                "see dor_v1_{0-9a-f:12} there",
                "dor_v1_0000000000000000000000000000000000000000000000000000000000000000",
            ],
        },
        new TokenRule
        {
            Id = "digitalocean-spaces-access-key",
            Title = "DigitalOcean Spaces access key",
            Severity = Severity.Medium,
            Shapes = ["DO00{A-Z0-9:16}"],
            Advice = ["delete the key: DigitalOcean control panel, Spaces Object Storage, Access keys"],
            Examples = ["ENV SPACES_ACCESS_KEY_ID=\"{}\"", "  \"spacesAccessKeyId\": \"{}\","],
            CounterExamples = ["see DO00{A-Z0-9:5} there", "DO00XXXXXXXXXXXXXXXX"],
        },
        new NamedRule
        {
            Id = "digitalocean-spaces-secret",
            Title = "DigitalOcean Spaces secret key",
            Severity = Severity.High,
            Names = ["spaces secret", "do spaces", "spaces key", "digitalocean spaces"],
            Shapes = ["{A-Za-z0-9+:1}{A-Za-z0-9+/:42}"],
            Advice = ["delete the key: DigitalOcean control panel, Spaces Object Storage, Access keys"],
            Examples = ["export SPACES_SECRET_ACCESS_KEY='{}'", "<add key=\"SpacesSecretAccessKey\" value=\"{}\" />"],
            CounterExamples = ["commit: {}", "SPACES_SECRET_ACCESS_KEY=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
