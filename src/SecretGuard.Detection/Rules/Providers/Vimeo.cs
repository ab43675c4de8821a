namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Vimeo: access tokens and client secrets.
/// <see href="https://developer.vimeo.com/api/authentication">Authentication</see>.
/// </summary>
internal sealed class Vimeo : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "vimeo-access-token",
            Title = "Vimeo access token",
            Severity = Severity.High,
            Names = ["vimeo access token", "vimeo token", "vimeo api token"],
            Shapes = ["{0-9a-f:32}"],
            Advice = ["delete it at developer.vimeo.com/apps: the application"],
            Examples = ["VIMEO_ACCESS_TOKEN={}", "vimeoToken: '{}'"],
            CounterExamples = ["vimeo_video: {0-9a-f:9}", "md5: {0-9a-f:32}"],
        },
        new NamedRule
        {
            Id = "vimeo-client-secret",
            Title = "Vimeo client secret",
            Severity = Severity.High,
            Names = ["vimeo client secret", "vimeo secret"],
            Shapes = ["{A-Za-z0-9+/:128}"],
            Advice = ["regenerate it at developer.vimeo.com/apps: the application"],
            Examples = ["VIMEO_CLIENT_SECRET={}", "\"vimeoSecret\": \"{}\","],
            CounterExamples = ["vimeo_user: {a-z:9}", "build = \"{A-Za-z0-9:128}\""],
        },
    ];
}
