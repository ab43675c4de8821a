namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Equinix Metal: API tokens.
/// <see href="https://deploy.equinix.com/developers/docs/metal/identity-access-management/api-keys/">API keys</see>.
/// </summary>
internal sealed class EquinixMetal : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "equinix-metal-token",
            Title = "Equinix Metal API token",
            Severity = Severity.Critical,
            Names = ["metal auth", "packet auth", "equinix metal", "packet api", "metal api"],
            Shapes = ["{A-Za-z0-9:32}"],
            Advice = ["delete it: Equinix Metal console, API keys"],
            Examples = ["metal.auth.token={}", "metal_auth_token = \"{}\""],
            CounterExamples = ["etag: \"{}\"", "METAL_AUTH_TOKEN=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
