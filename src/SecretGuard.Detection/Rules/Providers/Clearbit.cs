namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Clearbit: secret keys.
/// <see href="https://dashboard.clearbit.com/docs#authentication">Authentication</see>.
/// </summary>
internal sealed class Clearbit : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "clearbit-secret-key",
            Title = "Clearbit secret key",
            Severity = Severity.High,
            Names = ["clearbit", "clear bit"],
            Shapes = ["sk_{0-9a-f:32}"],
            Advice = ["roll it in the Clearbit dashboard: API keys"],
            Examples =
            [
                "const clearbitApiKey = \"{}\";",
                "<add key=\"ClearbitApiKey\" value=\"{}\" />",
                "clearbit_api_key = \"{}\"",
            ],
            CounterExamples = ["clearbit_version: sk_{0-9a-f:16} {0-9a-f:16}", "revision: sk_{0-9a-f:32}"],
        },
    ];
}
