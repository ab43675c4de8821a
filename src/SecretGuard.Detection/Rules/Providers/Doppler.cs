namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Doppler: tokens of people, service accounts, configs, SCIM and audits.
/// <see href="https://docs.doppler.com/reference/auth-token-formats">Token formats</see>.
/// </summary>
internal sealed class Doppler : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "doppler-personal-token",
            Title = "Doppler personal or CLI token",
            Severity = Severity.Critical,
            Shapes = ["dp.pt.{A-Za-z0-9:40-44}", "dp.ct.{A-Za-z0-9:40-44}"],
            Advice = ["revoke it in Doppler: Tokens; or doppler logout", "rotate the secrets that it could read"],
            Examples = ["DOPPLER_TOKEN={}", "Authorization: Bearer {}"],
            CounterExamples = ["dp.pt.{A-Za-z0-9:20}", "dp.pt.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "doppler-service-token",
            Title = "Doppler service token",
            Severity = Severity.Critical,
            Shapes = ["dp.st.{A-Za-z0-9:40-44}", "dp.st.{a-z0-9_-:2-35}.{A-Za-z0-9:40-44}"],
            Advice = ["revoke it in Doppler: the project, the config, Access", "rotate the secrets that it could read"],
            Examples = ["DOPPLER_TOKEN={}", "doppler run --token {} -- ./start", "dopplerToken: \"{}\""],
            CounterExamples = ["dp.st.prd.{A-Za-z0-9:20}", "dp.st.prd.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "doppler-service-account-token",
            Title = "Doppler service account token",
            Severity = Severity.Critical,
            Shapes = ["dp.sa.{A-Za-z0-9:40-44}"],
            Advice = ["revoke it in Doppler: Team, Service accounts", "rotate the secrets that it could read"],
            Examples = ["DOPPLER_TOKEN={}", "Authorization: Bearer {}"],
            CounterExamples = ["dp.sa.{A-Za-z0-9:20}", "dp.sa.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "doppler-scim-token",
            Title = "Doppler SCIM token",
            Severity = Severity.High,
            Shapes = ["dp.scim.{A-Za-z0-9:40-44}"],
            Advice = ["revoke it in Doppler: Team, SCIM"],
            Examples = ["SCIM_TOKEN={}", "Authorization: Bearer {}"],
            CounterExamples = ["dp.scim.{A-Za-z0-9:20}", "dp.scim.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "doppler-audit-token",
            Title = "Doppler audit token",
            Severity = Severity.Medium,
            Shapes = ["dp.audit.{A-Za-z0-9:40-44}"],
            Advice = ["revoke it in Doppler: Tokens, Audit"],
            Examples = ["DOPPLER_AUDIT_TOKEN={}", "Authorization: Bearer {}"],
            CounterExamples = ["dp.audit.{A-Za-z0-9:20}", "dp.audit.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
