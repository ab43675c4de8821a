namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Cloudinary: addresses with the API secret in them, and the secret alone.
/// <see href="https://cloudinary.com/documentation/solution_overview#api_keys">API keys</see>.
/// </summary>
internal sealed class Cloudinary : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "cloudinary-url",
            Title = "Cloudinary address with an API secret",
            Severity = Severity.High,
            Shapes = ["cloudinary://{0-9:12-18}:{A-Za-z0-9_-:27}"],
            Advice = ["make a new API key in Cloudinary (Settings, API keys) and disable this one"],
            Examples =
            [
                "CLOUDINARY_URL={}@example",
                "  CLOUDINARY_URL: \"{}@example\"",
                "cloudinary.config('{}@example');",
            ],
            CounterExamples =
            [
                "cloudinary://{0-9:15}@demo",
                "cloudinary://my_key:my_secret@my_cloud_name",
            ],
        },
        new NamedRule
        {
            Id = "cloudinary-api-secret",
            Title = "Cloudinary API secret",
            Severity = Severity.High,
            Names = ["cloudinary api", "cloudinary secret"],
            Shapes = ["{A-Za-z0-9_-:27}"],
            Advice = ["make a new API key in Cloudinary (Settings, API keys) and disable this one"],
            Examples =
            [
                "export CLOUDINARY_API_SECRET='{}'",
                "cloudinary.api.secret={}",
                "<CloudinaryApiSecret>{}</CloudinaryApiSecret>",
            ],
            CounterExamples =
            [
                "cloudinary_api_version: {A-Za-z0-9_-:13} {A-Za-z0-9_-:14}",
                "\"digest\": \"{A-Za-z0-9_-:27}\"",
            ],
        },
    ];
}
