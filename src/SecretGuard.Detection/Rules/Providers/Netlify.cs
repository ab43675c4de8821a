namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Netlify: access tokens and build hooks.
/// <see href="https://docs.netlify.com/api/get-started/">Get started with the Netlify API</see>.
/// </summary>
internal sealed class Netlify : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "netlify-token",
            Title = "Netlify token",
            Severity = Severity.Critical,
            Shapes =
            [
                "nfp_{A-Za-z0-9:36}",
                "nfc_{A-Za-z0-9:36}",
                "nfo_{A-Za-z0-9:36}",
                "nfu_{A-Za-z0-9:36}",
                "nfb_{A-Za-z0-9:36}",
            ],
            Advice = ["revoke it: Netlify, User settings, OAuth, Personal access tokens"],
            Examples = ["export NETLIFY_AUTH_TOKEN='{}'", "<add key=\"NetlifyAuthToken\" value=\"{}\" />"],
            CounterExamples = ["see nfp_{A-Za-z0-9:12} there", "nfp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new NamedRule
        {
            Id = "netlify-old-token",
            Title = "Netlify personal access token (43 characters)",
            Severity = Severity.Critical,
            Names = ["netlify auth", "netlify token", "netlify access", "netlify api"],
            Shapes = ["{A-Za-z0-9_-:43}"],
            Advice = ["revoke it: Netlify, User settings, OAuth, Personal access tokens"],
            Examples = ["NETLIFY_AUTH_TOKEN={}", "netlify_auth_token: {}"],
            CounterExamples = ["digest = \"{}\"", "NETLIFY_AUTH_TOKEN=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "netlify-build-hook",
            Title = "Netlify build hook",
            Severity = Severity.Medium,
            Shapes = ["api.netlify.com/build_hooks/{0-9a-f:24}"],
            Advice = ["delete it: Netlify, Build and deploy, Build hooks"],
            Examples = ["const netlifyHook = \"{}\";", "netlify-hook: \"{}\"", "curl -X POST https://{}", "{\"hook\":\"https:\\/\\/api.netlify.com\\/build_hooks\\/{0-9a-f:24}\"}"],
            CounterExamples =
            [
                "see api.netlify.com/build_hooks/{0-9a-f:8} there",
                "api.netlify.com/build_hooks/000000000000000000000000",
            ],
        },
    ];
}
