namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// PubNub: secret keys. Publish and subscribe keys stand in web pages and are no secret.
/// <see href="https://www.pubnub.com/docs/general/setup/account-setup">Account setup</see>.
/// </summary>
internal sealed class PubNub : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "pubnub-secret-key",
            Title = "PubNub secret key",
            Severity = Severity.High,
            Shapes = ["sec-c-{A-Za-z0-9:48}", "sec-c-{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}"],
            Advice = ["rotate it in the PubNub admin portal: the keyset"],
            Examples = ["PUBNUB_SECRET_KEY={}", "secretKey: '{}'"],
            CounterExamples = ["sec-c-{A-Za-z0-9:8}", "sub-c-{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}"],
        },
    ];
}
