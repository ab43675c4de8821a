namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Pinterest: access tokens and refresh tokens.
/// <see href="https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/">Authentication</see>.
/// </summary>
internal sealed class Pinterest : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "pinterest-token",
            Title = "Pinterest access token",
            Severity = Severity.High,
            Shapes = ["pina_{A-Za-z0-9:40-200}", "pinr_{A-Za-z0-9:40-200}"],
            Advice =
            [
                "reset the secret of the application at developers.pinterest.com/apps, or remove the application from the account",
            ],
            Examples =
            [
                "PINTEREST_ACCESS_TOKEN={}",
                "curl https://api.pinterest.com/v5/pins --header 'Authorization: Bearer {}'",
            ],
            CounterExamples = ["pina_{A-Za-z0-9:12}", "pina_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
