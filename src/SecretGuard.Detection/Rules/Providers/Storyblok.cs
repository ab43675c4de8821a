namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Storyblok: tokens of spaces and of people.
/// <see href="https://www.storyblok.com/docs/concepts/access-tokens">Access tokens</see>.
/// </summary>
internal sealed class Storyblok : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "storyblok-access-token",
            Title = "Storyblok access token",
            Severity = Severity.Medium,
            Names = ["storyblok"],
            Shapes = ["{A-Za-z0-9:22}tt"],
            Advice = ["delete it: Storyblok, the space, Settings, Access tokens"],
            Examples = ["storyblok_token = \"{}\"", "export STORYBLOK_TOKEN='{}'"],
            CounterExamples = ["\"version\": \"{}\",", "STORYBLOK_TOKEN=xxxxxxxxxxxxxxxxxxxxxxtt"],
        },
        new NamedRule
        {
            Id = "storyblok-personal-access-token",
            Title = "Storyblok personal access token",
            Severity = Severity.High,
            Names = ["storyblok"],
            Shapes = ["{A-Za-z0-9:22}tt-{0-9:4-7}-{A-Za-z0-9_-:20}"],
            Advice = ["delete it: Storyblok, My account, Account settings, Personal access tokens"],
            Examples = ["<add key=\"StoryblokOauthToken\" value=\"{}\" />", "STORYBLOK_OAUTH_TOKEN={}"],
            CounterExamples = ["build/{}", "STORYBLOK_OAUTH_TOKEN=xxxxxxxxxxxxxxxxxxxxxxtt-0000-xxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
