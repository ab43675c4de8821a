namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Semgrep: tokens of its platform.
/// <see href="https://semgrep.dev/docs/deployment/add-semgrep-to-ci">Semgrep in CI</see>.
/// </summary>
internal sealed class Semgrep : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "semgrep-app-token",
            Title = "Semgrep token",
            Severity = Severity.Medium,
            Names = ["semgrep app token", "semgrep token", "semgrep api token"],
            Shapes = ["{0-9a-f:64}"],
            Advice = ["delete it in Semgrep: Settings, Tokens"],
            Examples = ["SEMGREP_APP_TOKEN={}", "semgrep_token: \"{}\""],
            CounterExamples = ["semgrep_digest: {0-9a-f:64}", "SEMGREP_APP_TOKEN: ${{ secrets.SEMGREP_APP_TOKEN }}"],
        },
    ];
}
