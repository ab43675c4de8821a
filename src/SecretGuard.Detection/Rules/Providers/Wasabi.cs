namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Wasabi: secret keys.
/// <see href="https://docs.wasabi.com/docs/creating-a-user-account-and-access-key">Creating access keys</see>.
/// </summary>
internal sealed class Wasabi : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "wasabi-secret-key",
            Title = "Wasabi secret key",
            Severity = Severity.High,
            Names = ["wasabi"],
            Shapes = ["{A-Za-z0-9:40}"],
            Advice = ["delete the access key: Wasabi console, Access keys"],
            Examples = ["WASABI_SECRET_ACCESS_KEY={}", "wasabi_secret_access_key: {}"],
            CounterExamples = ["build/{}", "WASABI_SECRET_ACCESS_KEY=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
