namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Keeper: one-time access tokens of Secrets Manager. Before the colon stands the region.
/// <see href="https://docs.keeper.io/en/keeperpam/secrets-manager/about/one-time-token">One-time access tokens</see>.
/// </summary>
internal sealed class Keeper : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "keeper-one-time-token",
            Title = "Keeper one-time access token",
            Severity = Severity.Critical,
            Names = ["ksm", "keeper"],
            Shapes = ["{A-Za-z0-9_-:43}"],
            Advice = ["delete the device in the Keeper vault: Secrets Manager, the application, Devices"],
            Examples = ["KSM_TOKEN=US:{}", "ksm profile init --token EU:{}"],
            CounterExamples = ["KSM_CONFIG_FILE=keeper", "build = \"{A-Za-z0-9:43}\""],
        },
    ];
}
