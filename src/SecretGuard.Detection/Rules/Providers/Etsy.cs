namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Etsy: keystrings of applications, which go with every request.
/// <see href="https://developers.etsy.com/documentation/essentials/authentication">Authentication</see>.
/// </summary>
internal sealed class Etsy : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "etsy-api-key",
            Title = "Etsy API keystring",
            Severity = Severity.Medium,
            Names = ["etsy"],
            Shapes = ["{a-z0-9:24}"],
            Advice = ["ask Etsy to replace it: Your account, Developers, Manage your apps"],
            Examples = ["ENV ETSY_API_KEY={}", "  ETSY_API_KEY: {}", "const etsyApiKey = \"{}\";"],
            CounterExamples = ["etsy_version: {a-z0-9:12} {a-z0-9:12}", "etag = \"{a-z0-9:24}\""],
        },
    ];
}
