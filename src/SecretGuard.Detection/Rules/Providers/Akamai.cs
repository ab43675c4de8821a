namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Akamai: credentials of EdgeGrid clients.
/// <see href="https://techdocs.akamai.com/developer/docs/edgegrid">Authenticate with EdgeGrid</see>.
/// </summary>
internal sealed class Akamai : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "akamai-edgegrid-token",
            Title = "Akamai EdgeGrid token",
            Severity = Severity.High,
            Names = ["access token", "client token"],
            Shapes = ["akab-{a-z0-9:16}-{a-z0-9:16}"],
            Advice = ["deactivate the credential: Akamai Control Center, Identity and access, API clients"],
            Examples = ["akamai_access_token = \"{}\"", "export AKAMAI_ACCESS_TOKEN='{}'", "client_token = {}"],
            CounterExamples =
            [
                "host = akab-{a-z0-9:16}-{a-z0-9:16}.luna.akamaiapis.net",
                "client_token = akab-xxxxxxxxxxxxxxxx-xxxxxxxxxxxxxxxx",
            ],
        },
        new NamedRule
        {
            Id = "akamai-client-secret",
            Title = "Akamai EdgeGrid client secret",
            Severity = Severity.Critical,
            Names = ["akamai client secret", "edgegrid client secret", "akamai secret", "edgegrid secret"],
            Shapes = ["{A-Za-z0-9+:1}{A-Za-z0-9+/:42}="],
            Advice = ["deactivate the credential: Akamai Control Center, Identity and access, API clients"],
            Examples = ["<add key=\"AkamaiClientSecret\" value=\"{}\" />", "AKAMAI_CLIENT_SECRET={}"],
            CounterExamples = ["revision {}", "AKAMAI_CLIENT_SECRET=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx="],
        },
    ];
}
