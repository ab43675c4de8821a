namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Statsig: server secret keys and console keys. Client keys are public.
/// <see href="https://docs.statsig.com/sdk-keys/api-keys">API keys</see>.
/// </summary>
internal sealed class Statsig : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "statsig-server-secret",
            Title = "Statsig server secret key",
            Severity = Severity.High,
            Shapes = ["secret-{A-Za-z0-9:43}"],
            Advice = ["deactivate it in Statsig: Settings, Keys & Environments"],
            Examples =
            [
                "os.environ[\"STATSIG_SERVER_SECRET\"] = \"{}\"",
                "\"statsigServerSecret\": \"{}\",",
                "define('STATSIG_SERVER_SECRET', '{}');",
            ],
            CounterExamples =
            [
                "secret-{A-Za-z0-9:17}",
                "secret-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xsecret-{A-Za-z0-9:43}",
            ],
        },
        new TokenRule
        {
            Id = "statsig-console-key",
            Title = "Statsig console API key",
            Severity = Severity.High,
            Shapes = ["console-{A-Za-z0-9:43}"],
            Advice = ["deactivate it in Statsig: Settings, Keys & Environments"],
            Examples = ["STATSIG_CONSOLE_KEY={}", "export STATSIG_CONSOLE_KEY='{}'", "statsig.console.key={}"],
            CounterExamples =
            [
                "console-{A-Za-z0-9:17}",
                "console-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xconsole-{A-Za-z0-9:43}",
            ],
        },
    ];
}
