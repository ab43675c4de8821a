namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// ElevenLabs: API keys, of the present form and of the older one without a prefix.
/// <see href="https://elevenlabs.io/docs/api-reference/authentication">Authentication</see>.
/// </summary>
internal sealed class ElevenLabs : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "elevenlabs-api-key",
            Title = "ElevenLabs API key",
            Severity = Severity.High,
            Shapes = ["sk_{0-9a-f:48}"],
            Advice = ["delete it at elevenlabs.io/app/settings/api-keys"],
            Examples = ["ELEVENLABS_API_KEY={}", "curl https://api.elevenlabs.io/v1/voices -H \"xi-api-key: {}\""],
            CounterExamples = ["sk_{0-9a-f:12}", "sk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new NamedRule
        {
            Id = "elevenlabs-legacy-api-key",
            Title = "ElevenLabs API key of the older kind",
            Severity = Severity.High,
            Names = ["elevenlabs", "eleven labs", "eleven api", "xi api"],
            Shapes = ["{0-9a-f:32}"],
            Advice = ["delete it at elevenlabs.io/app/settings/api-keys"],
            Examples = ["ELEVENLABS_API_KEY={}", "xi-api-key: {}"],
            CounterExamples = ["elevenlabs_model: {0-9a-f:10}", "md5: {0-9a-f:32}"],
        },
    ];
}
