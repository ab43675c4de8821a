namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// OpenAI: secret keys of users, projects, service accounts and administrators. All carry the base64 of "OpenAI" in
/// their middle.
/// <see href="https://platform.openai.com/docs/api-reference/authentication">Authentication</see>.
/// </summary>
internal sealed class OpenAI : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "openai-api-key",
            Title = "OpenAI API key",
            Severity = Severity.High,
            Shapes =
            [
                "sk-{A-Za-z0-9:20}T3BlbkFJ{A-Za-z0-9:20}",
                "sk-None-{A-Za-z0-9:20}T3BlbkFJ{A-Za-z0-9:20}",
                "sk-proj-{A-Za-z0-9:20}T3BlbkFJ{A-Za-z0-9:20}",
                "sk-proj-{A-Za-z0-9_-:58}T3BlbkFJ{A-Za-z0-9_-:58}",
                "sk-proj-{A-Za-z0-9_-:74}T3BlbkFJ{A-Za-z0-9_-:74}",
            ],
            Advice =
            [
                "revoke it at platform.openai.com/api-keys",
                "look at the usage page for requests that aren't yours",
            ],
            Examples =
            [
                "OPENAI_API_KEY={}",
                "client = OpenAI(api_key=\"{}\")",
                "curl https://api.openai.com/v1/models -H \"Authorization: Bearer {}\"",
            ],
            CounterExamples =
            [
                "sk-{A-Za-z0-9:20}",
                "sk-proj-xxxxxxxxxxxxxxxxxxxxT3BlbkFJxxxxxxxxxxxxxxxxxxxx",
                "T3BlbkFJ{A-Za-z0-9:20}",
            ],
        },
        new TokenRule
        {
            Id = "openai-service-account-key",
            Title = "OpenAI service account key",
            Severity = Severity.High,
            Shapes =
            [
                "sk-svcacct-{A-Za-z0-9:20}T3BlbkFJ{A-Za-z0-9:20}",
                "sk-svcacct-{A-Za-z0-9_-:58}T3BlbkFJ{A-Za-z0-9_-:58}",
                "sk-svcacct-{A-Za-z0-9_-:74}T3BlbkFJ{A-Za-z0-9_-:74}",
            ],
            Advice = ["delete the key of the service account at platform.openai.com: Settings, Project, Members"],
            Examples = ["OPENAI_API_KEY={}", "openai:\n  apiKey: \"{}\""],
            CounterExamples =
            [
                "sk-svcacct-{A-Za-z0-9:20}",
                "sk-svcacct-xxxxxxxxxxxxxxxxxxxxT3BlbkFJxxxxxxxxxxxxxxxxxxxx",
            ],
        },
        new TokenRule
        {
            Id = "openai-admin-key",
            Title = "OpenAI admin key",
            Severity = Severity.Critical,
            Shapes =
            [
                "sk-admin-{A-Za-z0-9:20}T3BlbkFJ{A-Za-z0-9:20}",
                "sk-admin-{A-Za-z0-9_-:58}T3BlbkFJ{A-Za-z0-9_-:58}",
                "sk-admin-{A-Za-z0-9_-:74}T3BlbkFJ{A-Za-z0-9_-:74}",
            ],
            Advice =
            [
                "revoke it at platform.openai.com: Settings, Organization, Admin keys",
                "look at the audit log of the organisation",
            ],
            Examples = ["OPENAI_ADMIN_KEY={}", "\"adminKey\": \"{}\","],
            CounterExamples = ["sk-admin-{A-Za-z0-9:20}", "sk-admin-xxxxxxxxxxxxxxxxxxxxT3BlbkFJxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
