namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Authress: access keys of service clients: the client, the key, the account, and an Ed25519 private key in PKCS
/// #8.
/// <see href="https://authress.io/knowledge-base/docs/authorization/service-clients/">Service clients</see>.
/// </summary>
internal sealed class Authress : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "authress-access-key",
            Title = "Authress service client access key",
            Severity = Severity.High,
            Shapes =
            [
                "sc_{A-Za-z0-9_-:5-40}.{A-Za-z0-9_-:3-12}.{A-Za-z0-9_-:5-40}.MC4CAQAwBQYDK2VwBCIEI{A-Za-z0-9+/:43}",
                "ext_{A-Za-z0-9_-:5-40}.{A-Za-z0-9_-:3-12}.{A-Za-z0-9_-:5-40}.MC4CAQAwBQYDK2VwBCIEI{A-Za-z0-9+/:43}",
            ],
            Advice = ["delete it in the Authress portal: the service client, Access keys"],
            Examples =
            [
                "\"authressAccessKey\": \"{}\",",
                "define('AUTHRESS_ACCESS_KEY', '{}');",
                "'authress_access_key' => '{}',",
            ],
            CounterExamples =
            [
                "sc_{A-Za-z0-9_-:5}.{A-Za-z0-9_-:3}.{A-Za-z0-9_-:5}.MC4CAQAwBQYDK2VwBCIEI{A-Za-z0-9+/:17}",
                "sc_xxxxx.xxx.xxxxx.MC4CAQAwBQYDK2VwBCIEIxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xsc_{A-Za-z0-9_-:5}.{A-Za-z0-9_-:3}.{A-Za-z0-9_-:5}.MC4CAQAwBQYDK2VwBCIEI{A-Za-z0-9+/:43}",
            ],
        },
    ];
}
