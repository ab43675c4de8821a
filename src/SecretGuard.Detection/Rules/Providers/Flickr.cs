namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Flickr: secrets of applications.
/// <see href="https://www.flickr.com/services/api/auth.oauth.html">OAuth</see>.
/// </summary>
internal sealed class Flickr : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "flickr-secret",
            Title = "Flickr API secret",
            Severity = Severity.High,
            Names =
            [
                "flickr secret",
                "flickr api secret",
                "flickr consumer secret",
                "flickr client secret",
                "flickr shared secret",
            ],
            Shapes = ["{0-9a-f:16}"],
            Advice = ["replace the application at flickr.com/services/apps"],
            Examples = ["FLICKR_API_SECRET={}", "flickrSecret: '{}'"],
            CounterExamples = ["flickr_user: {0-9a-f:8}", "checksum: {0-9a-f:16}"],
        },
    ];
}
