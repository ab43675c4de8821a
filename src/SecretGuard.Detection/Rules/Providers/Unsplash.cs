namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Unsplash: access and secret keys.
/// <see href="https://unsplash.com/documentation#authorization">Authorization</see>.
/// </summary>
internal sealed class Unsplash : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "unsplash-key",
            Title = "Unsplash access or secret key",
            Severity = Severity.Medium,
            Names =
            [
                "unsplash access",
                "unsplash secret",
                "unsplash key",
                "unsplash api",
                "unsplash client",
                "unsplash token",
                "unsplash application",
            ],
            Shapes = ["{A-Za-z0-9_-:43}"],
            Advice = ["make new keys on unsplash.com/developers: your application"],
            Examples =
            [
                "\"unsplashSecretKey\": \"{}\",",
                "define('UNSPLASH_SECRET_KEY', '{}');",
                "'unsplash_secret_key' => '{}',",
            ],
            CounterExamples =
            [
                "unsplash_access_version: {A-Za-z0-9_-:21} {A-Za-z0-9_-:22}",
                "etag = \"{A-Za-z0-9_-:43}\"",
            ],
        },
    ];
}
