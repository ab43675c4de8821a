namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Auth0: client secrets.
/// <see href="https://auth0.com/docs/get-started/applications/rotate-client-secret">Rotating a client secret</see>.
/// </summary>
internal sealed class Auth0 : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "auth0-client-secret",
            Title = "Auth0 client secret",
            Severity = Severity.Critical,
            Names = ["auth0"],
            Shapes = ["{A-Za-z0-9_-:64}"],
            Advice = ["rotate it in Auth0: Applications, the application, Settings, Danger zone"],
            Examples = ["AUTH0_CLIENT_SECRET={}", "\"auth0ClientSecret\": \"{}\","],
            CounterExamples = ["AUTH0_CLIENT_ID={A-Za-z0-9:32}", "build = \"{A-Za-z0-9:64}\""],
        },
    ];
}
