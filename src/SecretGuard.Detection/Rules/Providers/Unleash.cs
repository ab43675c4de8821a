namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Unleash: tokens of back ends, and of people.
/// <see href="https://docs.getunleash.io/concepts/api-tokens-and-client-keys">API tokens and client keys</see>.
/// </summary>
internal sealed class Unleash : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "unleash-api-token",
            Title = "Unleash API token",
            Severity = Severity.Medium,
            Shapes =
            [
                "*:*.{0-9a-f:56}",
                "*:development.{0-9a-f:56}",
                "*:production.{0-9a-f:56}",
                "[]:development.{0-9a-f:56}",
                "[]:production.{0-9a-f:56}",
                "default:development.{0-9a-f:56}",
                "default:production.{0-9a-f:56}",
            ],
            Advice = ["delete it in Unleash: Admin settings, Access control, API access"],
            Examples =
            [
                "unleash_api_token = \"{}\"",
                "os.environ[\"UNLEASH_API_TOKEN\"] = \"{}\"",
                "\"unleashApiToken\": \"{}\",",
            ],
            CounterExamples = ["*:*.{0-9a-f:22}", "*:*.00000000000000000000000000000000000000000000000000000000"],
        },
        new TokenRule
        {
            Id = "unleash-personal-access-token",
            Title = "Unleash personal access token",
            Severity = Severity.High,
            Shapes = ["user:{0-9a-f:56}"],
            Advice = ["delete it in Unleash: Profile, Personal API tokens"],
            Examples =
            [
                "'unleash_access_token' => '{}',",
                "UNLEASH_ACCESS_TOKEN={}",
                "export UNLEASH_ACCESS_TOKEN='{}'",
            ],
            CounterExamples =
            [
                "user:{0-9a-f:22}",
                "user:00000000000000000000000000000000000000000000000000000000",
                "xuser:{0-9a-f:56}",
            ],
        },
    ];
}
