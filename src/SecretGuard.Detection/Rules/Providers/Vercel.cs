namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Vercel: tokens of people, integrations and applications, keys of its stores.
/// <see href="https://vercel.com/changelog/new-token-formats-and-secret-scanning">New token formats and secret scanning</see>.
/// </summary>
internal sealed class Vercel : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "vercel-access-token",
            Title = "Vercel access token",
            Severity = Severity.Critical,
            Shapes =
            [
                "vcp_{A-Za-z0-9:24-80}",
                "vci_{A-Za-z0-9:24-80}",
                "vca_{A-Za-z0-9:24-80}",
                "vcr_{A-Za-z0-9:24-80}",
            ],
            Advice = ["delete it: https://vercel.com/account/tokens"],
            Examples = ["vercel_token = \"{}\"", "export VERCEL_TOKEN='{}'"],
            CounterExamples = ["see vcp_{A-Za-z0-9:8} there", "vcp_xxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "vercel-api-key",
            Title = "Vercel API key",
            Severity = Severity.High,
            Shapes = ["vck_{A-Za-z0-9:24-80}"],
            Advice = ["delete it: Vercel dashboard, AI Gateway, API keys"],
            Examples = ["<add key=\"AiGatewayApiKey\" value=\"{}\" />", "AI_GATEWAY_API_KEY={}"],
            CounterExamples = ["see vck_{A-Za-z0-9:8} there", "vck_xxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "vercel-blob-token",
            Title = "Vercel Blob read-write token",
            Severity = Severity.High,
            Shapes = ["vercel_blob_rw_{A-Za-z0-9:16}_{A-Za-z0-9:24-40}"],
            Advice = ["rotate it: Vercel dashboard, Storage, the blob store, Settings"],
            Examples = ["blob.read.write.token={}", "blob-read-write-token: \"{}\""],
            CounterExamples =
            [
                "see vercel_blob_rw_{A-Za-z0-9:16}_{A-Za-z0-9:8} there",
                "vercel_blob_rw_xxxxxxxxxxxxxxxx_xxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
        new NamedRule
        {
            Id = "vercel-old-access-token",
            Title = "Vercel access token (24 characters)",
            Severity = Severity.Critical,
            Names = ["vercel token", "vercel api", "vercel access", "vercel auth", "zeit token", "now token"],
            Shapes = ["{A-Za-z0-9:24}"],
            Advice = ["delete it: https://vercel.com/account/tokens"],
            Examples =
            [
                "ENV VERCEL_TOKEN=\"{}\"",
                "  \"vercelToken\": \"{}\",",
                "vercel deploy --prod --vercel-token={}",
            ],
            CounterExamples = ["revision {}", "VERCEL_TOKEN=xxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
