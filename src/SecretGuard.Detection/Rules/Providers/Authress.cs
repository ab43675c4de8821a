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
            Shapes = [".MC4CAQAwBQYDK2VwBCIEI{A-Za-z0-9+/:43}"],
            Advice = ["delete it in the Authress portal: the service client, Access keys"],
            Examples =
            [
                "\"authressAccessKey\": \"sc_{a-z0-9:9}.acc.{a-z0-9:9}{}\",",
                "define('AUTHRESS_ACCESS_KEY', 'sc_{a-z0-9:9}.acc.{a-z0-9:9}{}');",
                "'authress_access_key' => 'sc_{a-z0-9:9}.acc.{a-z0-9:9}{}',",
            ],
            CounterExamples =
            [
                "sc_{A-Za-z0-9_-:5}.{A-Za-z0-9_-:3}.{A-Za-z0-9_-:5}.MC4CAQAwBQYDK2VwBCIEI{A-Za-z0-9+/:17}",
                "sc_xxxxx.xxx.xxxxx.MC4CAQAwBQYDK2VwBCIEIxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "sc_{A-Za-z0-9_-:5}.{A-Za-z0-9_-:3}.{A-Za-z0-9_-:5}.MC4CAQAwBQYDK2VwBCIEI{A-Za-z0-9+/:43}x",
            ],
        },
    ];
}
