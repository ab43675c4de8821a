namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// RingCentral: client secrets of applications.
/// <see href="https://developers.ringcentral.com/guide/authentication">Authentication</see>.
/// </summary>
internal sealed class RingCentral : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "ringcentral-client-secret",
            Title = "RingCentral client secret",
            Severity = Severity.High,
            Names = ["ringcentral", "ring central"],
            Shapes = ["{A-Za-z0-9_-:22}"],
            Advice = ["rotate it in the RingCentral developer console: your app, Credentials"],
            Examples =
            [
                "ringcentral_client_secret = \"{}\"",
                "os.environ[\"RINGCENTRAL_CLIENT_SECRET\"] = \"{}\"",
                "\"ringcentralClientSecret\": \"{}\",",
            ],
            CounterExamples =
            [
                "ringcentral_version: {A-Za-z0-9_-:11} {A-Za-z0-9_-:11}",
                "\"digest\": \"{A-Za-z0-9_-:22}\"",
            ],
        },
    ];
}
