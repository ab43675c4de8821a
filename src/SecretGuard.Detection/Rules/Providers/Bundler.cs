using SecretGuard.Detection.Rules.Values;

namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Bundler: what opens a server of gems, such as that of Sidekiq Pro, in the environment or in .bundle/config.
/// <see href="https://bundler.io/man/bundle-config.1.html#CREDENTIALS-FOR-GEM-SOURCES">Credentials for gem sources</see>.
/// </summary>
internal sealed class Bundler : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new LoginRule
        {
            Id = "bundler-login",
            Title = "password for a server of Ruby gems",
            Severity = Severity.Medium,
            Places = ["BUNDLE_"],
            Advice = ["change it, or ask the owner of the server for another one", "set it in the environment of whoever installs: bundle config set --global HOST user:password"],
            Examples = ["BUNDLE_GEMS__CONTRIBSYS__COM=robot:{a-f:2}{0-9:3}{a-f:2}{0-9:1}\n", "BUNDLE_GEMS__INTERNAL__NET: \"robot:{a-f:2}{0-9:3}{A-Z:2}{0-9:1}\"\n"],
            CounterExamples = ["BUNDLE_WITHOUT: \"development:test\"\n", "BUNDLE_MIRROR=https://gems.internal.net/a7b8c9d0\n", "BUNDLE_GEMS__INTERNAL__NET=robot:${PASSWORD}\n", "BUNDLE_COOLDOWN: Settings::RELEASE_COOLDOWN_DAYS.to_s7,\n"],
        },
    ];
}
