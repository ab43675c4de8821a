namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Asana: personal access tokens and secrets of applications. Before the colon of a token stand the numbers of its
/// owner.
/// <see href="https://developers.asana.com/docs/personal-access-token">Personal access tokens</see>.
/// </summary>
internal sealed class Asana : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "asana-token",
            Title = "Asana access token or client secret",
            Severity = Severity.High,
            Names = ["asana"],
            Shapes = ["{0-9a-f:32}"],
            Advice = ["revoke it at app.asana.com/0/my-apps"],
            Examples =
            [
                "ASANA_ACCESS_TOKEN=1/{0-9:16}:{}",
                "asana_token: \"2/{0-9:16}/{0-9:16}:{}\"",
                "ASANA_CLIENT_SECRET={}",
            ],
            CounterExamples = ["ASANA_PROJECT={0-9:16}", "md5: {0-9a-f:32}"],
        },
    ];
}
