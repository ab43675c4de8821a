namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Xero: client secrets of applications.
/// <see href="https://developer.xero.com/documentation/guides/oauth2/auth-flow/">Authorisation flow</see>.
/// </summary>
internal sealed class Xero : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "xero-client-secret",
            Title = "Xero client secret",
            Severity = Severity.High,
            Names = ["xero"],
            Shapes = ["{A-Za-z0-9_-:48}"],
            Advice =
            [
                "make a second secret in the Xero developer portal (your app, Configuration), then delete this one",
            ],
            Examples =
            [
                "  XERO_CLIENT_SECRET: {}",
                "const xeroClientSecret = \"{}\";",
                "<add key=\"XeroClientSecret\" value=\"{}\" />",
            ],
            CounterExamples = ["xero_version: {A-Za-z0-9_-:24} {A-Za-z0-9_-:24}", "\"digest\": \"{A-Za-z0-9_-:48}\""],
        },
    ];
}
