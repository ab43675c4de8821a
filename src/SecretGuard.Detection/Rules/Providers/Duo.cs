namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Duo: secret keys of applications.
/// <see href="https://duo.com/docs/adminapi">Admin API</see>.
/// </summary>
internal sealed class Duo : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "duo-secret-key",
            Title = "Duo secret key",
            Severity = Severity.Critical,
            Names = ["duo", "skey"],
            Shapes = ["{A-Za-z0-9:40}"],
            Advice = ["reset it in the Duo admin panel: Applications, the application, Reset secret key"],
            Examples = ["DUO_SECRET_KEY={}", "duo_api_secret = \"{}\""],
            CounterExamples = ["duo_host: api-{0-9a-f:8}", "build = \"{A-Za-z0-9:40}\""],
        },
    ];
}
