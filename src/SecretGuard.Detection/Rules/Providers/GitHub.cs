using SecretGuard.Detection.Rules.Checksums;

namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// GitHub: tokens of people, OAuth apps and GitHub Apps. Tokens of 36 characters end in a CRC-32 in base62;
/// installation tokens of 2026 are long and have none.
/// <see href="https://docs.github.com/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats">Token formats</see>.
/// </summary>
internal sealed class GitHub : Provider
{
    // https://docs.github.com/rest/users/users#get-the-authenticated-user
    private static readonly WhoAmI User = new("github", "https://api.github.com", "/user") { Owner = "login" };

    // An installation is no user: https://docs.github.com/rest/apps/installations#list-repositories-accessible-to-the-app-installation
    private static readonly WhoAmI Installation = new("github", "https://api.github.com", "/installation/repositories?per_page=1");

    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "github-personal-access-token",
            Title = "GitHub personal access token",
            Severity = Severity.Critical,
            WhoAmI = User,
            Shapes = ["ghp_{A-Za-z0-9:36}"],
            Check = Crc32Base62.OfBody,
            Advice =
            [
                "delete it in GitHub: Settings, Developer settings, Personal access tokens (classic)",
                "look through the account's security log for what it was used for",
            ],
            Examples =
            [
                "GITHUB_TOKEN={}",
                "git clone https://octo:{}@github.com/octo-org/app.git",
                "Authorization: token {}",
                "  github_token: \"{}\"",
            ],
            CounterExamples =
            [
                "ghp_{A-Za-z0-9:20}",
                "GITHUB_TOKEN=ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "ghp_{A-Za-z0-9:36}0000",
                "x{}",
            ],
        },
        new TokenRule
        {
            Id = "github-fine-grained-token",
            Title = "GitHub fine-grained personal access token",
            Severity = Severity.Critical,
            WhoAmI = User,
            Shapes = ["github_pat_{A-Za-z0-9:22}_{A-Za-z0-9:59}"],
            Advice =
            [
                "delete it in GitHub: Settings, Developer settings, Fine-grained tokens",
                "look through the account's security log for what it was used for",
            ],
            Examples =
            [
                "GH_TOKEN={}",
                "curl -H \"Authorization: Bearer {}\" https://api.github.com/user",
                "\"githubToken\": \"{}\",",
            ],
            CounterExamples =
            [
                "github_pat_{A-Za-z0-9:22}_{A-Za-z0-9:30}",
                "github_pat_xxxxxxxxxxxxxxxxxxxxxx_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "{}a",
            ],
        },
        new TokenRule
        {
            Id = "github-oauth-token",
            Title = "GitHub OAuth access token",
            Severity = Severity.Critical,
            WhoAmI = User,
            Shapes = ["gho_{A-Za-z0-9:36}"],
            Check = Crc32Base62.OfBody,
            Advice = ["revoke the app's access in GitHub: Settings, Applications, Authorized OAuth Apps"],
            Examples =
            [
                "oauth_token: {}",
                "\"access_token\": \"{}\"",
                "https://x-oauth-basic:{}@github.com/octo-org/app",
            ],
            CounterExamples = ["gho_{A-Za-z0-9:30}", "gho_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "z{}"],
        },
        new TokenRule
        {
            Id = "github-app-user-token",
            Title = "GitHub App user access token",
            Severity = Severity.High,
            WhoAmI = User,
            Shapes = ["ghu_{A-Za-z0-9:36}"],
            Check = Crc32Base62.OfBody,
            Advice = ["revoke the app's access in GitHub: Settings, Applications, Authorized GitHub Apps"],
            Examples = ["\"access_token\": \"{}\"", "Authorization: Bearer {}"],
            CounterExamples = ["ghu_{A-Za-z0-9:30}", "ghu_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "github-app-installation-token",
            Title = "GitHub App installation access token",
            Severity = Severity.High,
            WhoAmI = Installation,
            Shapes = ["ghs_{A-Za-z0-9:36}"],
            Check = Crc32Base62.OfBody,
            Advice =
            [
                "DELETE https://api.github.com/installation/token with this token, or wait an hour until it expires",
            ],
            Examples = ["GITHUB_TOKEN={}", "https://x-access-token:{}@github.com/octo-org/app.git"],
            CounterExamples = ["ghs_{A-Za-z0-9:30}", "ghs_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "github-app-stateless-token",
            Title = "GitHub App installation access token",
            Severity = Severity.High,
            WhoAmI = Installation,
            Shapes = ["ghs_{0-9:1-12}_eyJ{A-Za-z0-9_-:17-200}.eyJ{A-Za-z0-9_-:37-800}.{A-Za-z0-9_-:43-700}"],
            Advice =
            [
                "DELETE https://api.github.com/installation/token with this token, or wait an hour until it expires",
            ],
            Examples = ["GITHUB_TOKEN={}", "Authorization: Bearer {}"],
            CounterExamples = ["ghs_{0-9:6}_eyJ{A-Za-z0-9_-:20}", "ghs_APPID_JWT"],
        },
        new TokenRule
        {
            Id = "github-refresh-token",
            Title = "GitHub App refresh token",
            Severity = Severity.High,
            Shapes = ["ghr_{A-Za-z0-9:76}"],
            Advice =
            [
                "revoke the app's access in GitHub: Settings, Applications, Authorized GitHub Apps",
                "it is good for six months unless it is used",
            ],
            Examples = ["\"refresh_token\": \"{}\"", "GITHUB_REFRESH_TOKEN={}"],
            CounterExamples = ["ghr_{A-Za-z0-9:60}", "ghr_{A-Za-z0-9:77}"],
        },
        new TokenRule
        {
            Id = "github-refresh-token-short",
            Title = "GitHub App refresh token",
            Severity = Severity.High,
            Shapes = ["ghr_{A-Za-z0-9:36}"],
            Check = Crc32Base62.OfBody,
            Advice = ["revoke the app's access in GitHub: Settings, Applications, Authorized GitHub Apps"],
            Examples = ["\"refresh_token\": \"{}\"", "GITHUB_REFRESH_TOKEN={}"],
            CounterExamples = ["ghr_{A-Za-z0-9:30}", "ghr_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new NamedRule
        {
            Id = "github-legacy-token",
            Title = "GitHub access token without a prefix",
            Severity = Severity.High,
            Names =
            [
                "github token",
                "github access token",
                "github api token",
                "github auth token",
                "github oauth token",
                "github pat",
                "gh token",
            ],
            Shapes = ["{0-9a-f:40}"],
            Advice =
            [
                "delete it in GitHub: Settings, Developer settings",
                "tokens without a prefix are from before April 2021",
            ],
            Examples = ["GITHUB_TOKEN={}", "github-token: {}", "\"githubToken\": \"{}\""],
            CounterExamples =
            [
                "github_sha: {0-9a-f:40}",
                "uses: octo-org/action@{0-9a-f:40}",
                "GITHUB_TOKEN=${{ secrets.GITHUB_TOKEN }}",
            ],
        },
        new NamedRule
        {
            Id = "github-client-secret",
            Title = "GitHub app client secret",
            Severity = Severity.High,
            Names = ["github client secret", "github oauth secret", "github app secret", "github secret"],
            Shapes = ["{0-9a-f:40}"],
            Advice =
            [
                "make a new client secret in GitHub: Settings, Developer settings, the app; then delete this one",
            ],
            Examples = ["GITHUB_CLIENT_SECRET={}", "  github_client_secret: '{}'"],
            CounterExamples = ["github_client_id: {0-9a-f:20}", "GITHUB_CLIENT_SECRET=<your client secret>"],
        },
    ];
}
