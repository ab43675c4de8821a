namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// 1Password: service account tokens (base64 of JSON behind 'ops_') and secret keys.
/// <see href="https://developer.1password.com/docs/service-accounts/">Service accounts</see>.
/// </summary>
internal sealed class OnePassword : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "onepassword-service-account-token",
            Title = "1Password service account token",
            Severity = Severity.Critical,
            Shapes = ["ops_eyJ{A-Za-z0-9_+/-:250-1500}"],
            Advice =
            [
                "revoke it in 1Password: Developer, Service accounts",
                "change the secrets in the vaults that it could read",
            ],
            Examples = ["OP_SERVICE_ACCOUNT_TOKEN={}", "op-service-account-token: \"{}\""],
            CounterExamples = ["ops_eyJ{A-Za-z0-9_-:40}", "OP_SERVICE_ACCOUNT_TOKEN=ops_eyJ..."],
        },
        new TokenRule
        {
            Id = "onepassword-secret-key",
            Title = "1Password secret key",
            Severity = Severity.Critical,
            Shapes =
            [
                "A3-{0-9A-Z:6}-{2-9A-HJ-NP-TV-Z:6}-{2-9A-HJ-NP-TV-Z:5}-{2-9A-HJ-NP-TV-Z:5}-{2-9A-HJ-NP-TV-Z:5}-{2-9A-HJ-NP-TV-Z:5}",
            ],
            Advice = ["make a new secret key in 1Password: Manage account, Sign-in and recovery"],
            Examples = ["OP_SECRET_KEY={}", "Secret Key: {}", "\"secret_key\": \"{}\""],
            CounterExamples = ["A3-{0-9A-Z:6}-{2-9A-HJ-NP-TV-Z:6}", "A3-XXXXXX-XXXXXX-XXXXX-XXXXX-XXXXX-XXXXX"],
        },
    ];
}
