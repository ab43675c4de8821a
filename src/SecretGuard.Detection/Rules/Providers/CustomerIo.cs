namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Customer.io: keys of the Track and App APIs.
/// <see href="https://docs.customer.io/accounts-and-workspaces/managing-credentials/">Manage API credentials</see>.
/// </summary>
internal sealed class CustomerIo : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "customer-io-track-key",
            Title = "Customer.io tracking API key",
            Severity = Severity.High,
            Names = ["customerio", "customer io", "cio api"],
            Shapes = ["{0-9a-f:20}"],
            Advice = ["regenerate it in Customer.io: Settings, Account settings, API credentials"],
            Examples = ["CUSTOMERIO_API_KEY={}", "export CUSTOMERIO_API_KEY='{}'", "customerio.api.key={}"],
            CounterExamples = ["customerio_version: {0-9a-f:10} {0-9a-f:10}", "etag = \"{0-9a-f:20}\""],
        },
        new NamedRule
        {
            Id = "customer-io-app-key",
            Title = "Customer.io app API key",
            Severity = Severity.High,
            Names = ["customerio", "customer io", "cio app"],
            Shapes = ["{0-9a-f:32}"],
            Advice = ["delete it in Customer.io: Settings, Account settings, API credentials, App API keys"],
            Examples =
            [
                "customerio_app_api_key: \"{}\"",
                "CUSTOMERIO_APP_API_KEY = '{}'",
                "ENV CUSTOMERIO_APP_API_KEY={}",
            ],
            CounterExamples = ["customerio_version: {0-9a-f:16} {0-9a-f:16}", "\"digest\": \"{0-9a-f:32}\""],
        },
    ];
}
