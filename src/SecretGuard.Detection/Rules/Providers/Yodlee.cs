namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Yodlee: client secrets.
/// <see href="https://developer.envestnet.com/resources/yodlee/yodlee-api-v1-1/docs/authentication/">Authentication</see>.
/// </summary>
internal sealed class Yodlee : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "yodlee-client-secret",
            Title = "Yodlee client secret",
            Severity = Severity.Critical,
            Names = ["yodlee"],
            Shapes = ["{A-Za-z0-9:32}"],
            Advice = ["make a new secret in the Envestnet Yodlee developer portal: API dashboard, Credentials"],
            Examples =
            [
                "<YodleeClientSecret>{}</YodleeClientSecret>",
                "yodlee_client_secret: \"{}\"",
                "YODLEE_CLIENT_SECRET = '{}'",
            ],
            CounterExamples = ["yodlee_version: {A-Za-z0-9:16} {A-Za-z0-9:16}", "etag = \"{A-Za-z0-9:32}\""],
        },
    ];
}
