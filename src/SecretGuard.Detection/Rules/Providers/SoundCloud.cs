namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// SoundCloud: client secrets.
/// <see href="https://developers.soundcloud.com/docs/api/guide">API guide</see>.
/// </summary>
internal sealed class SoundCloud : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "soundcloud-client-secret",
            Title = "SoundCloud client secret",
            Severity = Severity.High,
            Names = ["soundcloud client secret", "soundcloud secret"],
            Shapes = ["{A-Za-z0-9:32}"],
            Advice = ["reset it at soundcloud.com/you/apps"],
            Examples = ["SOUNDCLOUD_CLIENT_SECRET={}", "soundcloudSecret: '{}'"],
            CounterExamples = ["soundcloud_user: {a-z:8}", "build = \"{A-Za-z0-9:32}\""],
        },
    ];
}
