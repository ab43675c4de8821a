using SecretGuard.Detection.Rules.Checksums;

namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// npm: access tokens, which end in a CRC-32 in base62; before 2021 they were UUIDs.
/// <see href="https://docs.npmjs.com/about-access-tokens">Access tokens</see>.
/// </summary>
internal sealed class Npm : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "npm-access-token",
            Title = "npm access token",
            Severity = Severity.Critical,
            WhoAmI = new WhoAmI("npm", "https://registry.npmjs.org", "/-/whoami") { Owner = "username" },
            Shapes = ["npm_{A-Za-z0-9:36}"],
            Check = Crc32Base62.OfBody,
            Advice =
            [
                "npm token revoke, or https://www.npmjs.com/settings/USER/tokens",
                "look whether versions were published that you don't know",
            ],
            Examples = ["//registry.npmjs.org/:_authToken={}", "NPM_TOKEN={}", "npmAuthToken: \"{}\""],
            CounterExamples = ["npm_{A-Za-z0-9:20}", "NPM_TOKEN=npm_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "x{}"],
        },
        new NamedRule
        {
            Id = "npm-legacy-token",
            Title = "npm access token",
            Severity = Severity.Critical,
            Names = ["npm token", "npm auth token", "npm access token", "npmjs"],
            Shapes = [CommonShapes.RandomUuid],
            Advice =
            [
                "npm token revoke, or https://www.npmjs.com/settings/USER/tokens",
                "look whether versions were published that you don't know",
            ],
            Examples = ["//registry.npmjs.org/:_authToken={}", "NPM_TOKEN={}", "npm_auth_token: {}"],
            CounterExamples =
            [
                "//registry.npmjs.org/:_authToken=${NPM_TOKEN}",
                "NPM_TOKEN=00000000-0000-0000-0000-000000000000",
                "npm_request_id: {0-9a-f:8}",
            ],
        },
    ];
}
