namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// RubyGems: API keys.
/// <see href="https://guides.rubygems.org/api-key-scopes/">API keys</see>.
/// </summary>
internal sealed class RubyGems : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "rubygems-api-key",
            Title = "RubyGems API key",
            Severity = Severity.Critical,
            Shapes = ["rubygems_{0-9a-f:48}"],
            Advice =
            [
                "delete it at https://rubygems.org/profile/api_keys",
                "look whether versions were pushed that you don't know",
            ],
            Examples = [":rubygems_api_key: {}", "GEM_HOST_API_KEY={}"],
            CounterExamples = ["rubygems_{0-9a-f:20}", "rubygems_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
