namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Fly.io: tokens of people, organisations and applications.
/// <see href="https://fly.io/docs/security/tokens/">Access tokens</see>.
/// </summary>
internal sealed class FlyIo : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "flyio-access-token",
            Title = "Fly.io access token",
            Severity = Severity.Critical,
            Shapes = ["fo1_{A-Za-z0-9_-:43}"],
            Advice = ["revoke it: fly.io dashboard, Account, Access tokens"],
            Examples = ["ENV FLY_API_TOKEN=\"{}\"", "  \"flyApiToken\": \"{}\","],
            CounterExamples = ["see fo1_{A-Za-z0-9_-:12} there", "fo1_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "flyio-macaroon-token",
            Title = "Fly.io macaroon token",
            Severity = Severity.Critical,
            Shapes = ["fm2_{A-Za-z0-9+/_-:80-2400}", "fm1r_{A-Za-z0-9+/_-:80-2400}", "fm1a_{A-Za-z0-9+/_-:80-2400}"],
            Advice = ["revoke it: fly tokens revoke ID"],
            Examples =
            [
                "export FLY_ACCESS_TOKEN='{}'",
                "<add key=\"FlyAccessToken\" value=\"{}\" />",
                "FLY_API_TOKEN=\"FlyV1 {}\"",
            ],
            CounterExamples =
            [
                "see fm2_{A-Za-z0-9+/:12} there",
                "fm2_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
    ];
}
