namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// VirusTotal: API keys.
/// <see href="https://docs.virustotal.com/reference/authentication">Authentication</see>.
/// </summary>
internal sealed class VirusTotal : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "virustotal-api-key",
            Title = "VirusTotal API key",
            Severity = Severity.High,
            Names = ["virustotal", "virus total", "vt api", "vt key", "vtapi"],
            Shapes = ["{0-9a-f:64}"],
            Advice = ["make a new key on virustotal.com: your profile, API key"],
            Examples = ["'virustotal_api_key' => '{}',", "VIRUSTOTAL_API_KEY={}", "export VIRUSTOTAL_API_KEY='{}'"],
            CounterExamples = ["virustotal_version: {0-9a-f:32} {0-9a-f:32}", "revision: {0-9a-f:64}"],
        },
    ];
}
