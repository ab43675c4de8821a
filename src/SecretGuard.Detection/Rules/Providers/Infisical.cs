namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Infisical: service tokens and client secrets of machine identities.
/// <see href="https://infisical.com/docs/documentation/platform/identities/universal-auth">Universal auth</see>.
/// </summary>
internal sealed class Infisical : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "infisical-service-token",
            Title = "Infisical service token",
            Severity = Severity.Critical,
            Names = ["infisical token", "infisical service token"],
            Shapes = ["st.{0-9a-f:24}.{0-9a-f:32}.{0-9a-f:32}", "st." + CommonShapes.Uuid + ".{0-9a-f:32}.{0-9a-f:32}"],
            Advice =
            [
                "delete it in Infisical: the project, Access control, Service tokens",
                "rotate the secrets that it could read",
            ],
            Examples = ["INFISICAL_TOKEN={}", "infisical_token: \"{}\""],
            CounterExamples = ["INFISICAL_TOKEN=st.xxx.yyy.zzz", "list.{0-9a-f:24}.{0-9a-f:32}.{0-9a-f:32}"],
        },
        new NamedRule
        {
            Id = "infisical-client-secret",
            Title = "Infisical client secret",
            Severity = Severity.Critical,
            Names =
            [
                "infisical client secret",
                "infisical universal auth client secret",
                "infisical machine identity client secret",
                "infisical auth universal client secret",
            ],
            Shapes = ["{0-9a-f:64}"],
            Advice =
            [
                "revoke it in Infisical: the machine identity, Universal auth, Client secrets",
                "rotate the secrets that it could read",
            ],
            Examples = ["INFISICAL_CLIENT_SECRET={}", "INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET: {}"],
            CounterExamples = ["infisical_digest: {0-9a-f:64}", "INFISICAL_CLIENT_SECRET=${INFISICAL_CLIENT_SECRET}"],
        },
    ];
}
