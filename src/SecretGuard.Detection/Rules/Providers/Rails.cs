namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Ruby on Rails: the key of the encrypted credentials and the base of all secrets.
/// <see href="https://guides.rubyonrails.org/security.html#custom-credentials">Credentials</see>.
/// </summary>
internal sealed class Rails : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "rails-master-key",
            Title = "Rails master key",
            Severity = Severity.Critical,
            Names = ["rails master key", "rails production key"],
            Shapes = ["{0-9a-f:32}"],
            Advice =
            [
                "make a new key: move the credentials aside, bin/rails credentials:edit, and change all secrets in them",
            ],
            Examples = ["RAILS_MASTER_KEY={}", "  RAILS_MASTER_KEY: {}"],
            CounterExamples = ["rails_digest: {0-9a-f:32}", "RAILS_MASTER_KEY=${RAILS_MASTER_KEY}"],
        },
        new NamedRule
        {
            Id = "rails-secret-key-base",
            Title = "Rails secret key base",
            Severity = Severity.High,
            Names = ["secret key base"],
            Shapes = ["{0-9a-f:128}"],
            Advice = ["make a new one: bin/rails secret; it signs everybody out"],
            Examples = ["SECRET_KEY_BASE={}", "  secret_key_base: {}"],
            CounterExamples =
            [
                "sha512: {0-9a-f:128}",
                "SECRET_KEY_BASE=${SECRET_KEY_BASE}",
                "secret_key_base: <%= ENV[\"SECRET_KEY_BASE\"] %>",
            ],
        },
    ];
}
