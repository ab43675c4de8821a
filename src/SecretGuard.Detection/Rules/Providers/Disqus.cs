namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Disqus: secret keys of applications. API keys are public.
/// <see href="https://disqus.com/api/docs/auth/">Authentication</see>.
/// </summary>
internal sealed class Disqus : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "disqus-secret-key",
            Title = "Disqus secret key",
            Severity = Severity.High,
            Names = ["disqus secret", "disqus api secret"],
            Shapes = ["{A-Za-z0-9:64}"],
            Advice = ["reset it on disqus.com/api: your application"],
            Examples = ["DISQUS_SECRET_KEY = '{}'", "ENV DISQUS_SECRET_KEY={}", "  DISQUS_SECRET_KEY: {}"],
            CounterExamples = ["disqus_secret_version: {A-Za-z0-9:32} {A-Za-z0-9:32}", "revision: {A-Za-z0-9:64}"],
        },
    ];
}
