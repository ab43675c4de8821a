using SecretGuard.Detection.Rules.Checksums;

namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Private Packagist: authentication tokens and API secrets, which end in a CRC-32 in hexadecimal.
/// <see href="https://packagist.com/docs/composer-authentication">Composer authentication</see>.
/// </summary>
internal sealed class Packagist : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "packagist-token",
            Title = "Private Packagist authentication token",
            Severity = Severity.High,
            Shapes =
            [
                "packagist_ort_{0-9a-f:68}",
                "packagist_out_{0-9a-f:68}",
                "packagist_uut_{0-9a-f:68}",
                "packagist_cut_{0-9a-f:68}",
            ],
            Check = Crc32Hex.OfToken,
            Advice =
            [
                "regenerate or delete it in Private Packagist: the organisation's Settings, Authentication tokens; or Profile",
            ],
            Examples =
            [
                "composer config --global --auth http-basic.repo.packagist.com token {}",
                "\"password\": \"{}\"",
                "PACKAGIST_TOKEN={}",
            ],
            CounterExamples = ["packagist_ort_{0-9a-f:20}", "packagist_uut_{0-9a-f:69}"],
        },
        new TokenRule
        {
            Id = "packagist-api-secret",
            Title = "Private Packagist API secret",
            Severity = Severity.High,
            Shapes = ["packagist_acs_{0-9a-f:48-96}"],
            Check = Crc32Hex.OfToken,
            Advice = ["regenerate it in Private Packagist: the organisation's Settings, API access"],
            Examples = ["PACKAGIST_API_SECRET={}", "$client->authenticate($key, '{}');"],
            CounterExamples = ["packagist_acs_{0-9a-f:20}", "packagist_acs_...."],
        },
    ];
}
