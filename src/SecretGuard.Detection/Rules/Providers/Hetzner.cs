namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Hetzner: tokens of Cloud and of DNS.
/// <see href="https://docs.hetzner.com/cloud/api/getting-started/generating-api-token/">Generating an API token</see>.
/// </summary>
internal sealed class Hetzner : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "hetzner-cloud-token",
            Title = "Hetzner Cloud API token",
            Severity = Severity.Critical,
            Names = ["hcloud", "hetzner"],
            Shapes = ["{A-Za-z0-9:64}"],
            Advice = ["delete it: Hetzner console, the project, Security, API tokens"],
            Examples = ["hcloud_token = \"{}\"", "export HCLOUD_TOKEN='{}'"],
            CounterExamples =
            [
                "\"version\": \"{}\",",
                "HCLOUD_TOKEN=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
        new NamedRule
        {
            Id = "hetzner-dns-token",
            Title = "Hetzner DNS API token",
            Severity = Severity.High,
            Names = ["hetzner"],
            Shapes = ["{A-Za-z0-9:32}"],
            Advice = ["delete it: Hetzner DNS console, API tokens"],
            Examples = ["<add key=\"HetznerDnsToken\" value=\"{}\" />", "HETZNER_DNS_TOKEN={}"],
            CounterExamples = ["build/{}", "HETZNER_DNS_TOKEN=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
