namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Mux: secrets of access tokens.
/// <see href="https://www.mux.com/docs/core/make-api-requests">Make API requests</see>.
/// </summary>
internal sealed class Mux : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "mux-token-secret",
            Title = "Mux token secret",
            Severity = Severity.High,
            Names = ["mux"],
            Shapes = ["{A-Za-z0-9+/:75}"],
            Advice = ["revoke the access token in Mux: Settings, Access tokens"],
            Examples =
            [
                "mux_token_secret = \"{}\"",
                "os.environ[\"MUX_TOKEN_SECRET\"] = \"{}\"",
                "\"muxTokenSecret\": \"{}\",",
            ],
            CounterExamples = ["mux_version: {A-Za-z0-9+/:37} {A-Za-z0-9+/:38}", "\"digest\": \"{A-Za-z0-9+/:75}\""],
        },
    ];
}
