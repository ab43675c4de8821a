namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Hugging Face: tokens of users and of organisations.
/// <see href="https://huggingface.co/docs/hub/security-tokens">User access tokens</see>.
/// </summary>
internal sealed class HuggingFace : Provider
{
    // https://huggingface.co/docs/hub/api
    private static readonly WhoAmI User = new("huggingface", "https://huggingface.co", "/api/whoami-v2") { Owner = "name" };

    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "huggingface-access-token",
            Title = "Hugging Face access token",
            Severity = Severity.High,
            WhoAmI = User,
            Shapes = ["hf_{A-Za-z:34}"],
            Advice = ["invalidate it at huggingface.co/settings/tokens"],
            Examples = ["HF_TOKEN={}", "login(token=\"{}\")", "git clone https://user:{}@huggingface.co/user/model"],
            CounterExamples = ["hf_{A-Za-z:10}", "hf_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "pathf_{A-Za-z:34}"],
        },
        new TokenRule
        {
            Id = "huggingface-organization-token",
            Title = "Hugging Face organisation token",
            Severity = Severity.High,
            WhoAmI = User,
            Shapes = ["api_org_{A-Za-z:34}"],
            Advice = ["invalidate it in the settings of the organisation on huggingface.co"],
            Examples = ["HUGGING_FACE_HUB_TOKEN={}", "headers = {'Authorization': 'Bearer {}'}"],
            CounterExamples = ["api_org_{A-Za-z:10}", "api_org_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
