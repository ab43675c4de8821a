namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Gusto: client secrets and tokens of companies.
/// <see href="https://docs.gusto.com/embedded-payroll/docs/authentication">Authentication</see>.
/// </summary>
internal sealed class Gusto : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "gusto-secret",
            Title = "Gusto client secret or API token",
            Severity = Severity.Critical,
            Names = ["gusto"],
            Shapes = ["{A-Za-z0-9_-:43}"],
            Advice = ["rotate it in the Gusto developer portal: your application"],
            Examples =
            [
                "define('GUSTO_CLIENT_SECRET', '{}');",
                "'gusto_client_secret' => '{}',",
                "GUSTO_CLIENT_SECRET={}",
            ],
            CounterExamples = ["gusto_version: {A-Za-z0-9_-:21} {A-Za-z0-9_-:22}", "\"digest\": \"{A-Za-z0-9_-:43}\""],
        },
    ];
}
