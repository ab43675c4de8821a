namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// ShipStation: keys and secrets of its first API.
/// <see href="https://www.shipstation.com/docs/api/requirements/">Requirements</see>.
/// </summary>
internal sealed class ShipStation : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "shipstation-api-secret",
            Title = "ShipStation API key or secret",
            Severity = Severity.High,
            Names = ["shipstation", "ship station"],
            Shapes = ["{0-9a-f:32}"],
            Advice = ["make new keys in ShipStation: Settings, Account, API settings"],
            Examples = ["SHIPSTATION_API_SECRET={}", "export SHIPSTATION_API_SECRET='{}'", "shipstation.api.secret={}"],
            CounterExamples = ["shipstation_version: {0-9a-f:16} {0-9a-f:16}", "etag = \"{0-9a-f:32}\""],
        },
    ];
}
