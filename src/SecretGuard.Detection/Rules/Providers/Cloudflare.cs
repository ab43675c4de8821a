namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Cloudflare: global keys, API tokens, keys of the origin CA, R2 and Turnstile, tokens of tunnels.
/// <see href="https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/">Token formats</see>.
/// </summary>
internal sealed class Cloudflare : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "cloudflare-global-api-key",
            Title = "Cloudflare global API key",
            Severity = Severity.Critical,
            Shapes = ["cfk_{A-Za-z0-9_-:44-52}"],
            Advice = ["change it: https://dash.cloudflare.com/profile/api-tokens"],
            Examples = ["<add key=\"CloudflareApiKey\" value=\"{}\" />", "CLOUDFLARE_API_KEY={}"],
            CounterExamples = ["see cfk_{A-Za-z0-9_-:12} there", "cfk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "cloudflare-api-token",
            Title = "Cloudflare API token",
            Severity = Severity.Critical,
            Shapes = ["cfut_{A-Za-z0-9_-:44-52}", "cfat_{A-Za-z0-9_-:44-52}"],
            Advice = ["roll it: https://dash.cloudflare.com/profile/api-tokens"],
            Examples =
            [
                "cloudflare.api.token={}",
                "cloudflare-api-token: \"{}\"",
                "curl -H \"Authorization: Bearer {}\" https://api.cloudflare.com/client/v4/zones",
            ],
            CounterExamples = ["see cfut_{A-Za-z0-9_-:12} there", "cfut_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "cloudflare-origin-ca-key",
            Title = "Cloudflare origin CA key",
            Severity = Severity.Critical,
            Shapes = ["v1.0-{0-9a-f:24}-{0-9a-f:146}"],
            Advice = ["change it: https://dash.cloudflare.com/profile/api-tokens"],
            Examples = ["ENV CLOUDFLARE_API_USER_SERVICE_KEY=\"{}\"", "  \"cloudflareApiUserServiceKey\": \"{}\","],
            CounterExamples =
            [
                "see v1.0-{0-9a-f:24}-{0-9a-f:12} there",
                "v1.0-000000000000000000000000-00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
            ],
        },
        new TokenRule
        {
            Id = "cloudflare-tunnel-token",
            Title = "Cloudflare tunnel token",
            Severity = Severity.High,
            Shapes = ["eyJhIjoi{A-Za-z0-9:44}LCJ0Ijoi{A-Za-z0-9:48}IiwicyI6I{A-Za-z0-9:40-120}"],
            Advice = ["refresh it: Cloudflare dashboard, Zero Trust, Networks, Tunnels"],
            Examples =
            [
                "export TUNNEL_TOKEN='{}'",
                "<add key=\"TunnelToken\" value=\"{}\" />",
                "cloudflared tunnel run --token {}",
            ],
            CounterExamples =
            [
                "see eyJhIjoi{A-Za-z0-9:12} there",
                "eyJhIjoixxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLCJ0IjoixxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxIiwicyI6Ixxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
        new NamedRule
        {
            Id = "cloudflare-old-global-api-key",
            Title = "Cloudflare global API key (37 characters)",
            Severity = Severity.Critical,
            Names = ["cloudflare", "cf api key", "auth key", "cf key"],
            Shapes = ["{0-9a-f:37}"],
            Advice = ["change it: https://dash.cloudflare.com/profile/api-tokens"],
            Examples =
            [
                "CLOUDFLARE_API_KEY={}",
                "cloudflare_api_key: {}",
                "curl -H \"X-Auth-Email: ops@example.com\" -H \"X-Auth-Key: {}\" https://api.cloudflare.com/client/v4/zones",
            ],
            CounterExamples = ["digest = \"{}\"", "CLOUDFLARE_API_KEY=0000000000000000000000000000000000000"],
        },
        new NamedRule
        {
            Id = "cloudflare-old-api-token",
            Title = "Cloudflare API token (40 characters)",
            Severity = Severity.Critical,
            Names = ["cloudflare", "cf api token", "cf token"],
            Shapes = ["{A-Za-z0-9_-:40}"],
            Advice = ["roll it: https://dash.cloudflare.com/profile/api-tokens"],
            Examples = ["const cloudflareApiToken = \"{}\";", "cloudflare-api-token: \"{}\""],
            CounterExamples = ["\"version\": \"{}\",", "CLOUDFLARE_API_TOKEN=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new NamedRule
        {
            Id = "cloudflare-r2-secret",
            Title = "Cloudflare R2 secret access key",
            Severity = Severity.High,
            Names = ["r2 secret", "cloudflare r2", "r2 access"],
            Shapes = ["{0-9a-f:64}"],
            Advice = ["revoke the token: Cloudflare dashboard, R2, Manage API tokens"],
            Examples = ["r2.secret.access.key={}", "r2_secret_access_key = \"{}\""],
            CounterExamples =
            [
                "build/{}",
                "R2_SECRET_ACCESS_KEY=0000000000000000000000000000000000000000000000000000000000000000",
            ],
        },
        new NamedRule
        {
            Id = "cloudflare-turnstile-secret",
            Title = "Cloudflare Turnstile secret key",
            Severity = Severity.Medium,
            Names = ["turnstile secret", "turnstile private"],
            Shapes = ["0x4AAAAAAA{A-Za-z0-9_-:25}"],
            Advice = ["rotate it: Cloudflare dashboard, Turnstile, the widget, Settings"],
            Examples = ["TURNSTILE_SECRET_KEY={}", "const turnstileSecretKey = \"{}\";"],
            CounterExamples = ["commit: {}", "TURNSTILE_SECRET_KEY=0x4AAAAAAAxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
